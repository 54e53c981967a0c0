package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.usecase.OptIn;
import dev.foyer.core.member.usecase.OptOut;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** What a member can do about the organization's Zoom: opt out, and back in (BR-24). */
final class OptActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;

  OptActs(Foyer foyer, Visitor visitor, Component page, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
  }

  void askToOptOut() {
    new OptOutDialog(this::optOut).open();
  }

  private void optOut() {
    switch (foyer
        .decisions()
        .optOut()
        .handle(new OptOut.Command(visitor.organization(), visitor.actor(), visitor.id()))) {
      case OptOut.Outcome.OptedOut _, OptOut.Outcome.AlreadyOut _ ->
          Told.well(page.getTranslation("my-zoom.told.opted-out"));
      case OptOut.Outcome.NotOffered _ ->
          Told.badly(page.getTranslation("my-zoom.told.not-offered"));
      case OptOut.Outcome.NoSuchMember _ -> Told.badly(page.getTranslation("denial.not-a-member"));
      case OptOut.Outcome.NotAllowed(var why) -> Told.badly(page.getTranslation(Words.of(why)));
    }
    afterwards.run();
  }

  void optIn() {
    switch (foyer
        .decisions()
        .optIn()
        .handle(new OptIn.Command(visitor.organization(), visitor.actor(), visitor.id()))) {
      case OptIn.Outcome.OptedIn _ -> Told.well(page.getTranslation("my-zoom.told.opted-in"));
      case OptIn.Outcome.NotOut _ -> Told.well(page.getTranslation("my-zoom.told.not-out"));
      case OptIn.Outcome.NotAllowed(var why) -> Told.badly(page.getTranslation(Words.of(why)));
    }
    afterwards.run();
  }
}
