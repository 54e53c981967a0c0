package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.CheckConnection;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.connection.usecase.PauseConnection;
import dev.foyer.core.connection.usecase.PromoteStandby;
import dev.foyer.core.connection.usecase.RemoveStandby;
import dev.foyer.core.connection.usecase.ResumeConnection;
import dev.foyer.core.organization.Denial;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps the organization's Zoom alive, or at rest, each outcome told in words. */
final class HealthActs {

  private static final Logger LOG = LoggerFactory.getLogger(HealthActs.class);

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;
  private final Runnable afterCheck;

  HealthActs(
      Foyer foyer, Visitor visitor, Component page, Runnable afterwards, Runnable afterCheck) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
    this.afterCheck = afterCheck;
  }

  /** Zoom may take its time, so the page doesn't wait: the answer is pushed to it. */
  void check() {
    page.getUI().ifPresent(this::check);
  }

  private void check(UI ui) {
    CheckNow.Command command = new CheckNow.Command(visitor.organization(), visitor.actor());
    FutureTask<CheckNow.Outcome> check =
        new FutureTask<>(() -> foyer.connections().checkNow().handle(command));
    Thread.startVirtualThread(
        () -> {
          check.run();
          try {
            ui.access(() -> checked(check));
          } catch (UIDetachedException closedMeanwhile) {
            LOG.debug("A page was closed while a check that it asked for was under way.");
          }
        });
  }

  private void checked(FutureTask<CheckNow.Outcome> check) {
    if (check.state() == Future.State.FAILED) {
      afterCheck.run();
      throw new CompletionException(check.exceptionNow());
    }
    switch (check.resultNow()) {
      case CheckNow.Outcome.Checked(var found) -> checked(found);
      case CheckNow.Outcome.NotConnected _ -> badly("zoom.told.not-connected");
      case CheckNow.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
    afterCheck.run();
  }

  private void checked(CheckConnection.Outcome found) {
    switch (found) {
      case CheckConnection.Outcome.Stands(OrganizationConnection.AtRisk atRisk, boolean asked)
          when asked ->
          badly(HealthWords.cause(atRisk.why()));
      case CheckConnection.Outcome.Stands(_, boolean asked) -> {
        if (asked) {
          well("zoom.told.checked");
        } else {
          badly("zoom.told.not-asked");
        }
      }
      case CheckConnection.Outcome.HasLapsed _ -> badly("zoom.told.lapsed");
      case CheckConnection.Outcome.NothingToCheck _ -> badly("zoom.told.nothing-to-check");
    }
  }

  void pause() {
    switch (foyer
        .connections()
        .pauseConnection()
        .handle(new PauseConnection.Command(visitor.organization(), visitor.actor()))) {
      case PauseConnection.Outcome.Paused _ -> well("zoom.told.paused");
      case PauseConnection.Outcome.NothingToPause _ -> badly("zoom.told.nothing-to-pause");
      case PauseConnection.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  void resume() {
    switch (foyer
        .connections()
        .resumeConnection()
        .handle(new ResumeConnection.Command(visitor.organization(), visitor.actor()))) {
      case ResumeConnection.Outcome.Resumed _ -> well("zoom.told.resumed");
      case ResumeConnection.Outcome.NotPaused _ -> badly("zoom.told.not-paused");
      case ResumeConnection.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  void promote() {
    switch (foyer
        .connections()
        .promoteStandby()
        .handle(new PromoteStandby.Command(visitor.organization(), visitor.actor()))) {
      case PromoteStandby.Outcome.Promoted _ -> well("zoom.told.promoted");
      case PromoteStandby.Outcome.NoStandby _ -> badly("zoom.told.no-standby");
      case PromoteStandby.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  void removeStandby() {
    switch (foyer
        .connections()
        .removeStandby()
        .handle(new RemoveStandby.Command(visitor.organization(), visitor.actor()))) {
      case RemoveStandby.Outcome.Removed(var grant) ->
          Told.well(
              page.getTranslation("zoom.told.standby-removed")
                  + " "
                  + page.getTranslation(GrantWords.of(grant)));
      case RemoveStandby.Outcome.NoStandby _ -> badly("zoom.told.no-standby");
      case RemoveStandby.Outcome.NotAllowed(var why) -> denied(why);
    }
    afterwards.run();
  }

  private void well(String key) {
    Told.well(page.getTranslation(key));
  }

  private void badly(String key) {
    Told.badly(page.getTranslation(key));
  }

  private void denied(Denial why) {
    Told.badly(page.getTranslation(Words.of(why)));
  }
}
