package dev.foyer.simulator.world;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes ids and credentials that look like Zoom's. */
public final class Chance {

  private static final String LETTERS_AND_DIGITS =
      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

  private final SecureRandom random = new SecureRandom();

  /** 22 URL-safe characters, as users and accounts have. */
  public String id() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(16));
  }

  public String uuid() {
    return Base64.getEncoder().encodeToString(bytes(16));
  }

  /** A number of eleven digits. */
  public long meetingId() {
    return 80_000_000_000L + random.nextLong(19_999_999_999L);
  }

  public long personalMeetingId() {
    return 2_000_000_000L + random.nextLong(7_999_999_999L);
  }

  public long accountNumber() {
    return 10_000_000L + random.nextLong(80_000_000L);
  }

  /** Six letters and digits that nobody mixes up. */
  public String passcode() {
    return text(6);
  }

  public String text(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length())));
    }
    return text.toString();
  }

  /** A credential of 256 random bits. */
  public Credential credential() {
    return new Credential(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
  }

  /** What Zoom puts on every answer so that its support can find the call. */
  public String trackingId() {
    return "v=2.0;clid=us02;rid=WEB_" + HexFormat.of().formatHex(bytes(16));
  }

  public String signature() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(64));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
