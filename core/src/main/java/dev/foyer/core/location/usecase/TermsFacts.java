package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the journal tells of terms: ids and words, none of the texts that people wrote. */
final class TermsFacts {

  private TermsFacts() {}

  static Facts of(Terms terms) {
    return Facts.of("hosts", hosts(terms))
        .and("rule", terms.rule())
        .and("minutes", terms.duration().toMinutes())
        .and("location", location(terms));
  }

  /** What of these terms is different in the other ones. */
  static Facts differing(Terms these, Terms others) {
    Facts facts = Facts.NONE;
    facts = differing(facts, "hosts", TermsFacts::hosts, these, others);
    facts = differing(facts, "rule", Terms::rule, these, others);
    facts = differing(facts, "minutes", terms -> terms.duration().toMinutes(), these, others);
    return these.location().equals(others.location())
        ? facts
        : facts.and("location", location(these));
  }

  private static Facts differing(
      Facts facts, String name, Function<Terms, ?> of, Terms these, Terms others) {
    return of.apply(these).equals(of.apply(others)) ? facts : facts.and(name, of.apply(these));
  }

  private static String hosts(Terms terms) {
    return terms.hosts().stream().map(Object::toString).collect(Collectors.joining(","));
  }

  private static String location(Terms terms) {
    return switch (terms.location()) {
      case Location.Zoom _ -> "ZOOM";
      case Location.Phone _ -> "PHONE";
      case Location.InPerson _ -> "IN_PERSON";
      case Location.Custom _ -> "CUSTOM";
      case Location.OrganizationDefault _ -> "ORGANIZATION_DEFAULT";
    };
  }
}
