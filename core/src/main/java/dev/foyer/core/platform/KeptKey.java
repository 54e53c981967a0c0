package dev.foyer.core.platform;

/**
 * A key of the keyset that secrets are sealed with.
 *
 * @param id as the keyset names it
 * @param secrets how many stored secrets are sealed with it
 */
public record KeptKey(String id, Role role, long secrets) {

  /** What a key is for. */
  public enum Role {
    /** Secrets are sealed with it. */
    PRIMARY,
    /** Newer than the primary: it opens, and is ready to become the primary. */
    READY,
    /** Older than the primary: it opens what is sealed with it still. */
    OLD
  }
}
