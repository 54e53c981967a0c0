package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.web.ui.connectedusers.ConnectedUsersRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Optional;

/** How many members stand how; each number leads to them. */
final class ReadinessPanel extends Composite<Panel> implements Refreshed {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div numbers = new Div();
  private Optional<CountConnectedUsers.Outcome> shown = Optional.empty();

  ReadinessPanel(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    numbers.addClassName("numbers");
  }

  @Override
  protected Panel initContent() {
    return new Panel(getTranslation("zoom.connected-users"))
        .with(numbers)
        .offering(ConnectedUsersRoutes.all(getTranslation("zoom.connected-users.all")));
  }

  /** Counts anew; draws only if something is different, so what has the focus stays. */
  @Override
  public void refresh() {
    CountConnectedUsers.Outcome now =
        foyer
            .connected()
            .countConnectedUsers()
            .handle(new CountConnectedUsers.Command(visitor.organization(), visitor.actor()));
    if (shown.filter(now::equals).isEmpty()) {
      shown = Optional.of(now);
      numbers.removeAll();
      draw(now);
    }
  }

  private void draw(CountConnectedUsers.Outcome outcome) {
    switch (outcome) {
      case CountConnectedUsers.Outcome.Counted counted -> {
        for (Readiness readiness : Readiness.values()) {
          long count = counted.byReadiness().getOrDefault(readiness, 0L);
          if (count > 0) {
            numbers.add(number(readiness, count));
          }
        }
      }
      case CountConnectedUsers.Outcome.NotAllowed(var why) ->
          numbers.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
  }

  private Div number(Readiness readiness, long count) {
    Span figure = new Span(Long.toString(count));
    figure.addClassName("figure");
    Div number =
        new Div(figure, ConnectedUsersRoutes.link(getTranslation(Words.of(readiness)), readiness));
    number.addClassName("number");
    return number;
  }
}
