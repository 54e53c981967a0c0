package dev.foyer.shell.event;

import dev.foyer.core.meeting.Remedy;
import dev.foyer.core.meeting.usecase.ListTroubledEvents;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.shell.render.Column;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An event whose meeting isn't as it should be, and what mends it. */
record TroubleLine(
    String id, Instant start, String name, String host, String state, String why, String remedy) {

  static final List<Column<TroubleLine>> COLUMNS =
      List.of(
          Column.at("Start", TroubleLine::start),
          new Column<>("Event", TroubleLine::name),
          new Column<>("Host", TroubleLine::host),
          new Column<>("Meeting", TroubleLine::state),
          new Column<>("Why", TroubleLine::why),
          new Column<>("Repair", TroubleLine::remedy),
          new Column<>("Event id", TroubleLine::id));

  static TroubleLine of(ListTroubledEvents.Line line) {
    return new TroubleLine(
        line.event().booking().id().toString(),
        line.event().booking().time().start(),
        line.event().booking().name(),
        line.event().host().email().value(),
        line.event().meeting().map(EventWords::state).orElse(""),
        line.event().meeting().map(EventWords::why).orElse(""),
        remedy(line.remedy()));
  }

  private static String remedy(Optional<Remedy> remedy) {
    return remedy.map(TroubleLine::word).orElse("");
  }

  static String word(Remedy remedy) {
    return switch (remedy) {
      case TRY_NOW -> "try now";
      case MAKE_ANEW -> "make a new meeting and link";
      case SET_RIGHT -> "set right in Zoom";
      case TAKE_ZOOMS_LINK -> "take the link that Zoom has now";
      case DELETE_LEFTOVERS -> "delete what is left in Zoom";
    };
  }

  /** What came of one repair. */
  record Repaired(String id, String result) {
    static final List<Column<Repaired>> COLUMNS =
        List.of(new Column<>("Event id", Repaired::id), new Column<>("Result", Repaired::result));

    static Repaired of(RepairMeetings.Item item) {
      return new Repaired(
          item.booking().toString(),
          switch (item.result()) {
            case RepairMeetings.Result.Mended(Remedy by) -> word(by);
            case RepairMeetings.Result.NothingToDo _ -> "nothing to do";
            case RepairMeetings.Result.ChangedMeanwhile _ -> "changed meanwhile: look again";
            case RepairMeetings.Result.NoSuchBooking _ -> "no such event";
          });
    }
  }
}
