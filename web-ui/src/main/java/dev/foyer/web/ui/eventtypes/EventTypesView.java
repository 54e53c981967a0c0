package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.MemberBox;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Event types: a member's own; admins see everybody's, or those of a host whom they choose. */
@Route(value = EventTypesRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class EventTypesView extends Page implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;
  private final MemberBox hosts;
  private final DefaultLocationPanel defaultLocation;
  private final Div problems = new Div();
  private final PagedList<ListedEventType> list;
  private Optional<Member> host = Optional.empty();

  EventTypesView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("event-types.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    this.hosts = new MemberBox(getTranslation("field.host"), foyer, visitor);
    this.defaultLocation = new DefaultLocationPanel(foyer, visitor);
    EventTypeActs acts = new EventTypeActs(foyer, visitor, this, this::load);
    this.list =
        new PagedList<>(
            getTranslation("event-types.title"),
            getTranslation("event-types.none"),
            this::page,
            (_, line) -> new EventTypePanel(line, acts));
    list.addClassName("card-list");
    lead(getTranslation(visitor.administers() ? "event-types.lead.all" : "event-types.lead"));
    Button create = new Button(getTranslation("event-types.create"), _ -> openForm());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    action(create);
    hosts.setVisible(visitor.administers());
    hosts.setPlaceholder(getTranslation("event-types.everybody"));
    hosts.setClearButtonVisible(true);
    hosts.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            EventTypesRoutes.show(Optional.ofNullable(event.getValue()).map(Member::id));
          }
        });
    defaultLocation.setVisible(visitor.administers());
    add(defaultLocation, hosts, problems, list);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    host =
        visitor.administers()
            ? event
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(EventTypesRoutes.HOST)
                .flatMap(this::member)
            : Optional.of(visitor.member());
    hosts.setValue(host.orElse(null));
    list.restart();
  }

  private Optional<Member> member(String id) {
    try {
      return foyer
          .onboarding()
          .showMember()
          .handle(visitor.organization(), new MemberId(UUID.fromString(id)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  @Override
  protected void load() {
    list.refresh();
    if (visitor.administers()) {
      defaultLocation.load();
    }
  }

  private List<ListedEventType> page(Optional<ListedEventType> last, int limit) {
    problems.removeAll();
    return host.map(chosen -> hostedBy(chosen.id(), last))
        .orElseGet(
            () ->
                lines(
                    new ListEventTypes.Whose.Everybodys(
                        last.map(ListedEventType::eventType)
                            .map(EventTypes.After::behind)
                            .orElse(EventTypes.After.START),
                        limit)));
  }

  /** A host has so few that they come all at once. */
  private List<ListedEventType> hostedBy(MemberId chosen, Optional<ListedEventType> last) {
    List<ListedEventType> all = lines(new ListEventTypes.Whose.Hosted(chosen));
    return last.map(shown -> all.subList(all.indexOf(shown) + 1, all.size())).orElse(all);
  }

  private List<ListedEventType> lines(ListEventTypes.Whose whose) {
    return switch (foyer
        .eventTypes()
        .listEventTypes()
        .handle(new ListEventTypes.Command(visitor.organization(), visitor.actor(), whose))) {
      case ListEventTypes.Outcome.Listed(var lines) -> lines;
      case ListEventTypes.Outcome.NotAllowed(var why) -> {
        problems.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
        yield List.of();
      }
    };
  }

  private void openForm() {
    new CreateEventTypeDialog(foyer, visitor, host.orElseGet(visitor::member), this::load).open();
  }
}
