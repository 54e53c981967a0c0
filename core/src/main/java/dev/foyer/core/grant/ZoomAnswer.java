package dev.foyer.core.grant;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What Zoom answered: done, refused for good, or not now. There is no fourth. */
public sealed interface ZoomAnswer<T> {

  /** Zoom did it. */
  record Done<T>(T value) implements ZoomAnswer<T> {}

  /**
   * Zoom refused, and asking again the same way won't help. {@code words} are Zoom's own, without
   * secrets, for the details that people may unfold.
   */
  record RefusedForGood<T>(Refusal why, String words) implements ZoomAnswer<T> {}

  /** It can't be done now. */
  record NotNow<T>(Obstacle why, Optional<Instant> notBefore, String words)
      implements ZoomAnswer<T> {}

  /** The same answer with another value, if done. */
  default <R> ZoomAnswer<R> map(Function<? super T, ? extends R> change) {
    return then(value -> new Done<>(change.apply(value)));
  }

  /** Goes on with the value, if done. */
  default <R> ZoomAnswer<R> then(Function<? super T, ZoomAnswer<R>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case RefusedForGood<T>(var why, var words) -> new RefusedForGood<>(why, words);
      case NotNow<T>(var why, var notBefore, var words) -> new NotNow<>(why, notBefore, words);
    };
  }
}
