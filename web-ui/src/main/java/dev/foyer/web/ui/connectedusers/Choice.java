package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.router.QueryParameters;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.organization.MemberId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which connected users are shown, and whose details: what stands in the address. */
record Choice(
    String text,
    Optional<Standing.Type> type,
    Optional<Readiness> readiness,
    Optional<MemberId> member) {

  static final Choice ALL = new Choice("", Optional.empty(), Optional.empty(), Optional.empty());

  private static final int LONGEST_TEXT = 100;

  static Choice of(QueryParameters query) {
    return new Choice(
        query.getSingleParameter("search").map(Choice::cut).orElse(""),
        query.getSingleParameter("type").flatMap(name -> named(Standing.Type.values(), name)),
        query.getSingleParameter("readiness").flatMap(name -> named(Readiness.values(), name)),
        query.getSingleParameter("member").flatMap(Choice::id));
  }

  QueryParameters asQuery() {
    Map<String, String> query = new HashMap<>();
    if (!text.isBlank()) {
      query.put("search", text);
    }
    type.ifPresent(it -> query.put("type", name(it)));
    readiness.ifPresent(it -> query.put("readiness", name(it)));
    member.ifPresent(it -> query.put("member", it.toString()));
    return QueryParameters.simple(query);
  }

  Filter filter() {
    return new Filter(
        type.map(Set::of).orElseGet(() -> Set.of(Standing.Type.values())),
        readiness.map(Set::of).orElseGet(() -> Set.of(Readiness.values())),
        text);
  }

  Choice searching(String other) {
    return new Choice(cut(other), type, readiness, Optional.empty());
  }

  Choice with(Optional<Standing.Type> other) {
    return new Choice(text, other, readiness, Optional.empty());
  }

  Choice ready(Optional<Readiness> other) {
    return new Choice(text, type, other, Optional.empty());
  }

  Choice on(Optional<MemberId> other) {
    return new Choice(text, type, readiness, other);
  }

  private static String cut(String text) {
    String stripped = text.strip();
    return stripped.length() > LONGEST_TEXT ? stripped.substring(0, LONGEST_TEXT) : stripped;
  }

  private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
    return Arrays.stream(values).filter(value -> name(value).equals(name)).findFirst();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<MemberId> id(String text) {
    try {
      return Optional.of(new MemberId(UUID.fromString(text)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
