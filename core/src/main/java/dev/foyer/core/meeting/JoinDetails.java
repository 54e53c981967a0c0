package dev.foyer.core.meeting;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * How to join a meeting (BR-50). The passcode is "" and dial-in numbers are none where Zoom gives
 * none. The host's start link is a credential and is never part of it.
 */
public record JoinDetails(
    ZoomMeetingId meeting, URI joinLink, String passcode, List<DialIn> dialIns) {
  public JoinDetails {
    dialIns = List.copyOf(dialIns);
    String scheme = joinLink.getScheme();
    if (scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      throw new IllegalArgumentException("A join link starts with https://.");
    }
  }
}
