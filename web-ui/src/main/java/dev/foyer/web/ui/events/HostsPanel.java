package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.foyer.core.Foyer;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.meeting.usecase.ForecastHosts;
import dev.foyer.core.meeting.usecase.ListBusiestHosts;
import dev.foyer.core.meeting.usecase.ListBusiestHosts.BusyHost;
import dev.foyer.web.ui.connectedusers.ConnectedUsersRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Share;
import dev.foyer.web.ui.part.ShareBar;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the busiest hosts have spent of Zoom's daily limit, and what the next days will bring. */
final class HostsPanel extends Composite<Panel> {

  private static final int BUSIEST = 5;

  /** The forecast reads the bookings of a week: open pages don't ask for it at every change. */
  private static final Duration FRESH = Duration.ofSeconds(20);

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div body = new Div();
  private Optional<Seen> shown = Optional.empty();
  private Instant looked = Instant.MIN;

  private record Seen(ListBusiestHosts.Outcome busiest, ForecastHosts.Outcome forecast) {}

  HostsPanel(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    body.addClassName("picture");
  }

  @Override
  protected Panel initContent() {
    return new Panel(getTranslation("hosts.title"))
        .saying(getTranslation("hosts.about", LimitedHost.PER_DAY))
        .with(body);
  }

  /** Looks again, unless that was a moment ago; draws only if something is different. */
  void refresh() {
    Instant now = visitor.now();
    if (now.isBefore(looked.plus(FRESH))) {
      return;
    }
    looked = now;
    Seen seen = look();
    if (shown.filter(seen::equals).isEmpty()) {
      shown = Optional.of(seen);
      body.removeAll();
      draw(seen.busiest());
      draw(seen.forecast());
    }
  }

  private Seen look() {
    return new Seen(
        foyer
            .events()
            .listBusiestHosts()
            .handle(new ListBusiestHosts.Command(visitor.organization(), visitor.actor(), BUSIEST)),
        foyer
            .events()
            .forecastHosts()
            .handle(new ForecastHosts.Command(visitor.organization(), visitor.actor())));
  }

  private void draw(ListBusiestHosts.Outcome outcome) {
    switch (outcome) {
      case ListBusiestHosts.Outcome.Listed(_, var hosts) when hosts.isEmpty() ->
          body.add(new Span(getTranslation("hosts.nobody")));
      case ListBusiestHosts.Outcome.Listed(_, var hosts) -> {
        UnorderedList list = new UnorderedList();
        list.addClassName("measures");
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", getTranslation("hosts.busiest"));
        hosts.forEach(host -> list.add(measure(host)));
        body.add(list);
      }
      case ListBusiestHosts.Outcome.NotAllowed(var why) ->
          body.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
  }

  private ListItem measure(BusyHost host) {
    Span told = new Span(getTranslation("hosts.spent", host.spent(), LimitedHost.PER_DAY));
    told.addClassName("quiet");
    return new ListItem(
        ConnectedUsersRoutes.member(host.member().name().value(), host.member().id()),
        new ShareBar(List.of(new Share(HostWords.toneOf(host), host.spent())), LimitedHost.PER_DAY),
        told);
  }

  private void draw(ForecastHosts.Outcome outcome) {
    switch (outcome) {
      case ForecastHosts.Outcome.Foreseen foreseen ->
          body.add(new ForecastList(foreseen, visitor.times(getLocale())));
      case ForecastHosts.Outcome.NotAllowed _ -> {
        // The list of the busiest has said so already.
      }
    }
  }
}
