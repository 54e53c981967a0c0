package dev.foyer.persistence;

import org.jspecify.annotations.Nullable;

/** Foyer could not start for want of a database; the message tells the operator what to do. */
public abstract class DatabaseNotUsable extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  protected DatabaseNotUsable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
