package dev.foyer.web.ui.events;

import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.meeting.HostDay;
import dev.foyer.core.meeting.usecase.ListBusiestHosts.BusyHost;
import dev.foyer.web.ui.part.Tone;
import java.time.LocalDate;

/** How near hosts come to Zoom's daily limit, as tones and keys. */
final class HostWords {

  private HostWords() {}

  static Tone toneOf(BusyHost host) {
    return host.spent() >= LimitedHost.PER_DAY
        ? Tone.BAD
        : toneOf(new HostDay(LocalDate.EPOCH, host.spent(), 0).outlook());
  }

  static Tone toneOf(HostDay.Outlook outlook) {
    return switch (outlook) {
      case ENOUGH -> Tone.GOOD;
      case SHORT -> Tone.CAREFUL;
      case TOO_LITTLE -> Tone.BAD;
    };
  }

  static String of(HostDay.Outlook outlook) {
    return switch (outlook) {
      case ENOUGH -> "hosts.day.enough";
      case SHORT -> "hosts.day.short";
      case TOO_LITTLE -> "hosts.day.too-little";
    };
  }
}
