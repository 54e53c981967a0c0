package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.web.ui.connectedusers.ConnectedUsersRoutes;
import dev.foyer.web.ui.part.Legend;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Share;
import dev.foyer.web.ui.part.ShareBar;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many members stand how, as a picture and in words; each number leads to them. */
public final class ReadinessPanel extends Composite<Panel> implements Refreshed {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div body = new Div();
  private Optional<CountConnectedUsers.Outcome> shown = Optional.empty();

  public ReadinessPanel(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    body.addClassName("picture");
  }

  @Override
  protected Panel initContent() {
    return new Panel(getTranslation("zoom.connected-users"))
        .with(body)
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
      body.removeAll();
      draw(now);
    }
  }

  private void draw(CountConnectedUsers.Outcome outcome) {
    switch (outcome) {
      case CountConnectedUsers.Outcome.Counted counted -> draw(counted);
      case CountConnectedUsers.Outcome.NotAllowed(var why) ->
          body.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
  }

  private void draw(CountConnectedUsers.Outcome.Counted counted) {
    List<Readiness> found =
        Arrays.stream(Readiness.values())
            .filter(counted.byReadiness()::containsKey)
            .sorted(Comparator.comparing((Readiness readiness) -> Words.toneOf(readiness)))
            .toList();
    Legend legend = new Legend();
    found.forEach(
        readiness ->
            legend.of(
                Words.toneOf(readiness),
                count(counted, readiness),
                ConnectedUsersRoutes.link(getTranslation(Words.of(readiness)), readiness)));
    body.add(
        new ShareBar(
            found.stream()
                .map(readiness -> new Share(Words.toneOf(readiness), count(counted, readiness)))
                .toList(),
            counted.all()),
        legend);
  }

  private static long count(CountConnectedUsers.Outcome.Counted counted, Readiness readiness) {
    return counted.byReadiness().getOrDefault(readiness, 0L);
  }
}
