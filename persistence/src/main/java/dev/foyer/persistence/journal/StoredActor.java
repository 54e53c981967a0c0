package dev.foyer.persistence.journal;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the journal names kinds of actors, and what it makes of an actor whose data was erased. */
final class StoredActor {
  private static final String MEMBER = "MEMBER";
  private static final String ZOOM_ADMIN = "ZOOM_ADMIN";
  private static final String SUPPORT_ENGINEER = "SUPPORT_ENGINEER";
  private static final String ZOOM = "ZOOM";
  private static final String FOYER = "FOYER";

  private static final Actor ERASED_SUPPORT_ENGINEER = new Actor.SupportEngineer("-", "");

  private StoredActor() {}

  static String kindOf(Actor actor) {
    return switch (actor) {
      case Actor.AMember _ -> MEMBER;
      case Actor.ZoomAdmin _ -> ZOOM_ADMIN;
      case Actor.SupportEngineer _ -> SUPPORT_ENGINEER;
      case Actor.Zoom _ -> ZOOM;
      case Actor.FoyerItself _ -> FOYER;
    };
  }

  static Actor read(String kind, @Nullable UUID member, @Nullable PersonRow person) {
    return switch (kind) {
      case MEMBER -> new Actor.AMember(new MemberId(Objects.requireNonNull(member)));
      case ZOOM_ADMIN -> zoomAdmin(person);
      case SUPPORT_ENGINEER -> supportEngineer(person);
      case ZOOM -> new Actor.Zoom();
      case FOYER -> new Actor.FoyerItself();
      default -> throw new IllegalStateException("The journal has an unknown actor: " + kind);
    };
  }

  private static Actor zoomAdmin(@Nullable PersonRow person) {
    return person == null || person.zoomUserId() == null
        ? Actor.ZoomAdmin.NOT_YET_KNOWN
        : new Actor.ZoomAdmin(person.zoomUserId());
  }

  private static Actor supportEngineer(@Nullable PersonRow person) {
    return person == null || person.login() == null
        ? ERASED_SUPPORT_ENGINEER
        : new Actor.SupportEngineer(
            person.login(), Objects.requireNonNullElse(person.reason(), ""));
  }
}
