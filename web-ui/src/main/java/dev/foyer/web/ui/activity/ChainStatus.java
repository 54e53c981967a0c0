package dev.foyer.web.ui.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.Foyer;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.journal.usecase.ShowVerification;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import java.util.Optional;

/** Whether the journal still is what was written, when that was last verified, and a way to. */
final class ChainStatus extends Div {
  private final Foyer foyer;
  private final Visitor visitor;
  private final Times times;
  private final Span words = new Span();
  private final Div found = new Div();

  ChainStatus(Foyer foyer, Visitor visitor, Times times) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.times = times;
    Button verify = new Button(getTranslation("activity.chain.verify"), _ -> verify());
    verify.setDisableOnClick(true);
    verify.addClickListener(_ -> verify.setEnabled(true));
    Div row = new Div(words, verify);
    row.addClassName("filter-row");
    words.addClassName("quiet");
    add(row, found);
    load();
  }

  private void load() {
    switch (foyer
        .journal()
        .showVerification()
        .handle(new ShowVerification.Command(visitor.organization(), visitor.actor()))) {
      case ShowVerification.Outcome.Shown(Optional<Verification> last) ->
          words.setText(
              last.map(this::told).orElseGet(() -> getTranslation("activity.chain.never")));
      case ShowVerification.Outcome.NotAllowed _ -> setVisible(false);
    }
  }

  private String told(Verification last) {
    return getTranslation(
        "activity.chain.verified",
        last.entries(),
        times.dateTime(last.until()),
        times.dateTime(last.at()));
  }

  private void verify() {
    found.removeAll();
    switch (foyer
        .journal()
        .verifyJournal()
        .handle(
            new VerifyJournal.Command(
                visitor.organization(), visitor.actor(), VerifyJournal.Onlooker.NOBODY))) {
      case VerifyJournal.Outcome.Unbroken(_, _, long waiting) ->
          found.add(
              new Notice(
                  Tone.GOOD,
                  waiting == 0
                      ? getTranslation("activity.chain.unbroken")
                      : getTranslation("activity.chain.unbroken-so-far", waiting)));
      case VerifyJournal.Outcome.Broken(var faults, _) ->
          found.add(new Notice(Tone.BAD, getTranslation("activity.chain.broken", faults.size())));
      case VerifyJournal.Outcome.Stopped _, VerifyJournal.Outcome.NotAllowed _ -> {}
    }
    load();
  }
}
