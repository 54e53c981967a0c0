package dev.foyer.shell.user;

import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.shell.render.Shown;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many members there are of each type and readiness, over all pages. */
record UserCounts(long all, SortedMap<String, Long> byType, SortedMap<String, Long> byReadiness) {

  static UserCounts of(CountConnectedUsers.Outcome.Counted counted) {
    return new UserCounts(counted.all(), worded(counted.byType()), worded(counted.byReadiness()));
  }

  private static SortedMap<String, Long> worded(Map<? extends Enum<?>, Long> counts) {
    return counts.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> Shown.word(entry.getKey()),
                Map.Entry::getValue,
                (one, _) -> one,
                TreeMap::new));
  }

  String line() {
    return Shown.counted(all, "member", "members")
        + " in all. Type: "
        + listed(byType)
        + ". Readiness: "
        + listed(byReadiness)
        + ".";
  }

  private static String listed(SortedMap<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
