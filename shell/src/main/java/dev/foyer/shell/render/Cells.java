package dev.foyer.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text as a terminal shows it: how wide it is, and where it breaks. */
final class Cells {

  private Cells() {}

  /** Without control characters: what somebody called a Zoom account must not steer a terminal. */
  static String harmless(String text) {
    return text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static int width(String text) {
    return text.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The longest word's width: a column narrower than that breaks words. */
  static int widestWord(String text) {
    int widest = 0;
    for (String word : text.split(" ")) {
      widest = Math.max(widest, width(word));
    }
    return widest;
  }

  /** Broken into lines of at most that width, between words where that goes. Nothing is lost. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : folded(text, width)) {
      String rest = line;
      while (width(rest) > width) {
        int fits = fitting(rest, width);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      lines.add(rest);
    }
    return lines;
  }

  /** Broken between words only: an address that is to be copied stays whole. */
  static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many chars of the text fit; at least one character. */
  private static int fitting(String text, int width) {
    int end = Character.charCount(text.codePointAt(0));
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (width(text.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
