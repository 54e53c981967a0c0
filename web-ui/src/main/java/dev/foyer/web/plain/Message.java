package dev.foyer.web.plain;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that only tells something. Its words stand under its key: {@code .title}, {@code .text},
 * and, if there is something to do, {@code .next}.
 */
public record Message(
    String key, HttpStatus status, Tone tone, List<String> arguments, Optional<Link> link) {

  /** How it feels. */
  public enum Tone {
    GOOD,
    PLAIN,
    BAD;

    public String styleClass() {
      return switch (this) {
        case GOOD -> "good";
        case PLAIN -> "plain";
        case BAD -> "bad";
      };
    }
  }

  /** Where to go on; its words stand under the message's key and {@code .link}. */
  public record Link(String address) {}

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message good(String key, String... arguments) {
    return new Message(key, HttpStatus.OK, Tone.GOOD, List.of(arguments), Optional.empty());
  }

  public static Message plain(String key, String... arguments) {
    return new Message(key, HttpStatus.OK, Tone.PLAIN, List.of(arguments), Optional.empty());
  }

  public static Message bad(HttpStatus status, String key, String... arguments) {
    return new Message(key, status, Tone.BAD, List.of(arguments), Optional.empty());
  }

  public Message leadingTo(String address) {
    return new Message(key, status, tone, arguments, Optional.of(new Link(address)));
  }

  public ModelAndView page() {
    ModelAndView page = new ModelAndView("message");
    page.addObject("message", this);
    page.setStatus(status);
    return page;
  }
}
