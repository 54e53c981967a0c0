package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.Remedy;
import dev.foyer.core.meeting.usecase.CancelEvent;
import dev.foyer.core.meeting.usecase.MakeNewLink;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.ArrayList;
import java.util.List;

/** What can be done with an event, each outcome told in words. */
final class EventActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;

  EventActs(Foyer foyer, Visitor visitor, Component page, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
  }

  /** Offers what is possible now: nothing for what is cancelled or over, except deleting. */
  void offer(Panel panel, Event event) {
    List<Button> offered = new ArrayList<>();
    boolean goesOn =
        event.booking().takesPlace() && visitor.now().isBefore(event.booking().time().end());
    Remedy.of(event)
        .filter(_ -> goesOn || !event.leftovers().isEmpty())
        .ifPresent(remedy -> offered.add(repairing(event, remedy)));
    if (goesOn) {
      offered.add(
          button(
              "event.reschedule", () -> new RescheduleDialog(foyer, visitor, event, this).open()));
      offered.add(
          button("event.reassign", () -> new ReassignDialog(foyer, visitor, event, this).open()));
      if (event.meeting().filter(Meeting.Made.class::isInstance).isPresent()) {
        offered.add(button("event.renew", () -> RenewDialog.of(event, () -> renew(event)).open()));
      }
      Button cancel =
          button("event.cancel", () -> CancelDialog.of(event, () -> cancel(event)).open());
      cancel.addThemeVariants(ButtonVariant.ERROR);
      offered.add(cancel);
    }
    if (!offered.isEmpty()) {
      panel.offering(offered.toArray(Button[]::new));
    }
  }

  private Button repairing(Event event, Remedy remedy) {
    Button repair = button(Words.family("remedy", remedy), () -> repair(event));
    repair.addThemeVariants(ButtonVariant.PRIMARY);
    return repair;
  }

  private Button button(String key, Runnable act) {
    return new Button(page.getTranslation(key), _ -> act.run());
  }

  private void cancel(Event event) {
    switch (foyer
        .events()
        .cancelEvent()
        .handle(
            new CancelEvent.Command(
                visitor.organization(), visitor.actor(), event.booking().id()))) {
      case CancelEvent.Outcome.Cancelled _ -> done("event.cancel.done");
      case CancelEvent.Outcome.NotChanged(var why) -> notChanged(why);
      case CancelEvent.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
  }

  private void renew(Event event) {
    switch (foyer
        .events()
        .makeNewLink()
        .handle(
            new MakeNewLink.Command(
                visitor.organization(), visitor.actor(), event.booking().id()))) {
      case MakeNewLink.Outcome.Begun _ -> done("event.renew.done");
      case MakeNewLink.Outcome.NoLinkYet _ -> badly("event.renew.no-link");
      case MakeNewLink.Outcome.NotChanged(var why) -> notChanged(why);
      case MakeNewLink.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
  }

  private void repair(Event event) {
    Booking booking = event.booking();
    switch (foyer
        .events()
        .repairMeetings()
        .handle(
            new RepairMeetings.Command(
                visitor.organization(), visitor.actor(), List.of(booking.id()), false))) {
      case RepairMeetings.Outcome.Repaired(var items) -> {
        switch (items.getFirst().result()) {
          case RepairMeetings.Result.Mended _ -> done("event.repair.done");
          case RepairMeetings.Result.NothingToDo _ -> done("event.repair.nothing");
          case RepairMeetings.Result.ChangedMeanwhile _ -> notChanged(Objection.CHANGED_MEANWHILE);
          case RepairMeetings.Result.NoSuchBooking _ -> notChanged(Objection.NO_SUCH_BOOKING);
        }
      }
      case RepairMeetings.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
  }

  void done(String key) {
    Told.well(page.getTranslation(key));
    afterwards.run();
  }

  void notChanged(Objection why) {
    badly(Words.family("objection", why));
    afterwards.run();
  }

  void badly(String key) {
    Told.badly(page.getTranslation(key));
  }
}
