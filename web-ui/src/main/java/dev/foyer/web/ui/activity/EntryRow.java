package dev.foyer.web.ui.activity;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Times;

/** An entry: what happened to whom, who did it, when; before and after to unfold. */
final class EntryRow extends Div {

  private final People people;

  EntryRow(Entry entry, People people, Times times) {
    this.people = people;
    Span what = new Span(getTranslation(ActivityWords.of(entry.kind())));
    what.addClassName("row-title");
    Span who = new Span(who(entry.actor()));
    who.addClassName("quiet");
    Div words = new Div(what, who);
    words.addClassName("row-main");
    Span when = new Span(times.dateTime(entry.at()));
    when.addClassNames("quiet", "row-states");
    Div row = new Div(words, when);
    row.addClassName("row");
    Details details = new Details(getTranslation("activity.details"), facts(entry));
    details.addClassName("row-details");
    add(row, details);
  }

  private String who(Actor actor) {
    return getTranslation(ActivityWords.of(actor), name(actor));
  }

  private String name(Actor actor) {
    return switch (actor) {
      case Actor.AMember(var member) ->
          people.name(member).orElseGet(() -> getTranslation("activity.former-member"));
      case Actor.SupportEngineer(var login, _) -> login;
      case Actor.ZoomAdmin _, Actor.Zoom _, Actor.FoyerItself _ -> "";
    };
  }

  private FactList facts(Entry entry) {
    FactList facts =
        new FactList().fact(getTranslation("activity.subject"), subject(entry.subject()));
    if (entry.actor() instanceof Actor.SupportEngineer(_, var reason) && !reason.isBlank()) {
      facts.fact(getTranslation("activity.reason"), reason);
    }
    if (!entry.cause().isBlank()) {
      facts.fact(getTranslation("activity.cause"), entry.cause());
    }
    tell(facts, "activity.before", entry.before());
    tell(facts, "activity.after", entry.after());
    return facts;
  }

  private void tell(FactList list, String key, Facts facts) {
    facts
        .named()
        .forEach(
            (name, value) ->
                list.fact(getTranslation(key, name), people.name(value).orElse(value)));
  }

  private String subject(Subject subject) {
    String kind = getTranslation(ActivityWords.of(subject.kind()));
    return switch (subject.kind()) {
      case MEMBER ->
          people
              .name(new MemberId(subject.id()))
              .map(name -> getTranslation("activity.subject.value", kind, name))
              .orElse(kind);
      case ORGANIZATION, CONNECT_LINK, CONNECTION, EVENT_TYPE, ROLLOUT, BOOKING ->
          getTranslation("activity.subject.value", kind, subject.id().toString());
    };
  }
}
