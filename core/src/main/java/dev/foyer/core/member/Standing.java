package dev.foyer.core.member;

/**
 * How a member stands: the type of the connection in use (BR-21) and the readiness for the
 * organization's (BR-41). This is the one place where both are decided.
 */
public record Standing(Type inUse, Readiness readiness) {

  /** The type of a connection in use. */
  public enum Type {
    PERSONAL,
    ORGANIZATION,
    NONE
  }

  public static Standing of(OrganizationFact organization, MemberFacts facts) {
    Readiness readiness = Readiness.of(organization, facts);
    return new Standing(inUse(readiness, facts.personal()), readiness);
  }

  /** BR-20, BR-21: the personal one first; a lapsed personal one falls through. */
  private static Type inUse(Readiness readiness, PersonalFact personal) {
    return switch (personal) {
      case CONNECTED -> Type.PERSONAL;
      case NONE, LAPSED -> readiness.canHost() ? Type.ORGANIZATION : Type.NONE;
    };
  }

  /** Whether the member has a working Zoom at all. */
  public boolean connected() {
    return inUse != Type.NONE;
  }
}
