package dev.foyer.web.nodes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a node is told, as one line: a number that its answer repeats, a word, and what with. */
record NodeCommand(int number, String word, List<String> with) {

  NodeCommand {
    with = List.copyOf(with);
  }

  static NodeCommand parse(String line) {
    List<String> parts = List.of(line.split(" "));
    return new NodeCommand(
        Integer.parseInt(parts.getFirst()), parts.get(1), parts.subList(2, parts.size()));
  }

  String line() {
    return Stream.concat(Stream.of(Integer.toString(number), word), with.stream())
        .collect(Collectors.joining(" "));
  }
}
