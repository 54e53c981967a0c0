package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.Reading;
import dev.foyer.core.member.usecase.ShowReading;
import dev.foyer.core.member.usecase.StartReading;
import dev.foyer.web.ui.part.Ago;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.UnderWay;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.List;
import java.util.Optional;

/** How far the reading of the account's Zoom users is, as it goes on; and a way to start one. */
final class ReadingPanel extends Div {

  private final Foyer foyer;
  private final Visitor visitor;
  private final UnderWay underWay = new UnderWay(this, this::refresh);

  ReadingPanel(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    addClassName("reading");
    getElement().setAttribute("role", "status");
  }

  void refresh() {
    switch (foyer
        .mapping()
        .showReading()
        .handle(new ShowReading.Command(visitor.organization(), visitor.actor()))) {
      case ShowReading.Outcome.Shown(Optional<Reading> newest) -> show(newest);
      // The list below says so.
      case ShowReading.Outcome.NotAllowed _ -> removeAll();
    }
  }

  private void show(Optional<Reading> newest) {
    removeAll();
    add(newest.map(this::words).orElseGet(() -> List.of(quiet(getTranslation("reading.never")))));
    boolean running = newest.filter(Reading::running).isPresent();
    if (!running) {
      Button again = new Button(getTranslation("reading.start"), _ -> start());
      again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      add(again);
    }
    underWay.is(running);
  }

  private List<Component> words(Reading reading) {
    return switch (reading.progress()) {
      case Reading.Progress.Listing _ ->
          List.of(
              bar(reading),
              new Span(
                  getTranslation(
                      "reading.listing",
                      reading.read(),
                      reading.about(),
                      visitor.times(getLocale()).time(reading.beganAt()))));
      case Reading.Progress.Comparing _ ->
          List.of(bar(reading), new Span(getTranslation("reading.comparing", reading.read())));
      case Reading.Progress.Finished(var at) -> {
        Ago ago = Ago.of(at, visitor.now());
        yield List.of(
            quiet(
                getTranslation(
                    "reading.finished", reading.read(), getTranslation(ago.key(), ago.count()))));
      }
      case Reading.Progress.Stopped _ -> List.of(quiet(getTranslation("reading.stopped")));
    };
  }

  private ProgressBar bar(Reading reading) {
    ProgressBar bar = new ProgressBar(0, Math.max(1, reading.about()), reading.read());
    bar.setIndeterminate(reading.about() == 0);
    bar.getElement().setAttribute("aria-label", getTranslation("reading.bar"));
    return bar;
  }

  private static Span quiet(String text) {
    Span span = new Span(text);
    span.addClassName("quiet");
    return span;
  }

  private void start() {
    switch (foyer
        .mapping()
        .startReading()
        .handle(new StartReading.Command(visitor.organization(), visitor.actor()))) {
      case StartReading.Outcome.Started _, StartReading.Outcome.UnderWay _ -> refresh();
      case StartReading.Outcome.NotConnected _ ->
          Told.badly(getTranslation("mapping.not-connected"));
      case StartReading.Outcome.NotAllowed(var why) -> Told.badly(getTranslation(Words.of(why)));
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    refresh();
  }
}
