package dev.foyer.zoom;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.Heading;
import dev.foyer.core.hearing.Told;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.organization.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads what one delivery says. Whatever lacks what it must have, or is of another app, is unknown:
 * kept, so that somebody can see it came, and never guessed at.
 */
record NoticeReading(Delivery delivery, String clientId, JsonNode body) {

  private static final String VALIDATION = "endpoint.url_validation";

  Told told() {
    String event = text(body.path("event"));
    if (event.equals(VALIDATION)) {
      String challenge = text(payload().path("plainToken"));
      return challenge.isEmpty() ? new Told.Unreadable() : new Told.Challenge(challenge);
    }
    return heading(event)
        .<Told>map(heading -> new Told.OfEvent(notice(heading)))
        .orElseGet(Told.Unreadable::new);
  }

  private Optional<Heading> heading(String event) {
    Optional<Instant> at = EventTime.of(body).or(delivery::sentAt);
    return at.flatMap(time -> made(event, name -> new Heading(delivery.app(), name, time)));
  }

  private ZoomNotice notice(Heading heading) {
    return ofAnotherApp()
        ? new ZoomNotice.Unknown(heading)
        : known(heading).orElseGet(() -> new ZoomNotice.Unknown(heading));
  }

  private Optional<ZoomNotice> known(Heading heading) {
    return switch (heading.event()) {
      case "app_deauthorized" ->
          account()
              .flatMap(
                  account ->
                      user(payload().path("user_id"))
                          .map(user -> new ZoomNotice.AppDeauthorized(heading, account, user)));
      case "user.created" ->
          ofUser((account, user) -> new ZoomNotice.UserCreated(heading, account, user, email()));
      case "user.activated" ->
          ofUser((account, user) -> new ZoomNotice.UserActivated(heading, account, user, email()));
      case "user.deactivated" ->
          ofUser(
              (account, user) -> new ZoomNotice.UserDeactivated(heading, account, user, email()));
      case "user.deleted" ->
          ofUser((account, user) -> new ZoomNotice.UserDeleted(heading, account, user, email()));
      case "user.disassociated" ->
          ofUser(
              (account, user) -> new ZoomNotice.UserDisassociated(heading, account, user, email()));
      case "user.updated" ->
          ofUser(
              (account, user) ->
                  new ZoomNotice.UserChanged(
                      heading,
                      account,
                      user,
                      email(),
                      object().has("role") || object().has("role_id"),
                      object().has("type")));
      case "meeting.updated",
          "meeting.deleted",
          "meeting.recovered",
          "meeting.permanently_deleted" ->
          ofMeeting(heading);
      default -> Optional.empty();
    };
  }

  @FunctionalInterface
  private interface OfUser {
    ZoomNotice with(ZoomAccountId account, ZoomUserId user);
  }

  private Optional<ZoomNotice> ofUser(OfUser notice) {
    return account()
        .flatMap(account -> user(object().path("id")).map(user -> notice.with(account, user)));
  }

  /** A meeting's id is a number in some events and a text in others. */
  private Optional<ZoomNotice> ofMeeting(Heading heading) {
    String id = text(object().path("id"));
    return id.matches("\\d{1,18}")
        ? account()
            .map(
                account ->
                    new ZoomNotice.MeetingChanged(
                        heading,
                        account,
                        Long.parseLong(id),
                        user(object().path("host_id")),
                        user(payload().path("operator_id"))))
        : Optional.empty();
  }

  private boolean ofAnotherApp() {
    String named = text(payload().path("client_id"));
    return !named.isEmpty() && !named.equals(clientId);
  }

  private Optional<ZoomAccountId> account() {
    return made(text(payload().path("account_id")), ZoomAccountId::new);
  }

  private Optional<EmailAddress> email() {
    return made(text(object().path("email")), EmailAddress::new);
  }

  private static Optional<ZoomUserId> user(JsonNode node) {
    return made(text(node), ZoomUserId::new);
  }

  private JsonNode payload() {
    return body.path("payload");
  }

  private JsonNode object() {
    return payload().path("object");
  }

  /** What a type of the core makes of a text; empty if it is none of that type. */
  private static <T> Optional<T> made(String text, Function<String, T> type) {
    try {
      return Optional.of(type.apply(text));
    } catch (IllegalArgumentException notOfThatType) {
      return Optional.empty();
    }
  }

  private static String text(JsonNode node) {
    return node.isString() || node.isNumber() ? node.asString().strip() : "";
  }
}
