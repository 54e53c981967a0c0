package dev.foyer.core.scripted;

/** Zoom's own refusal page: whoever isn't an admin there never comes back to Foyer. */
public final class CannotAuthorize extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotAuthorize(Person person) {
    super("You cannot authorize Foyer, " + person.displayName());
  }
}
