package dev.foyer.core.organization;

/**
 * Who does something. The journal keeps it; {@link dev.foyer.core.organization.usecase.Authority}
 * asks it.
 */
public sealed interface Actor {

  /** A signed-in member. */
  record AMember(MemberId member) implements Actor {}

  /** Whoever opened a connect link; Zoom's user id once Zoom has told it, else empty. */
  record ZoomAdmin(String zoomUserId) implements Actor {
    public static final ZoomAdmin NOT_YET_KNOWN = new ZoomAdmin("");
  }

  /** A support engineer in the shell, with the reason that was given ("" for none). */
  record SupportEngineer(String login, String reason) implements Actor {
    public SupportEngineer {
      login = login.strip();
      reason = reason.strip();
      if (login.isEmpty() || login.length() > 80 || reason.length() > 500) {
        throw new IllegalArgumentException(
            "A support engineer has a login of 1 to 80 characters and a reason of at most 500.");
      }
    }
  }

  /** Zoom itself, by its answer or message. */
  record Zoom() implements Actor {}

  /** Foyer itself: a sweep, a job, the first start. */
  record FoyerItself() implements Actor {}
}
