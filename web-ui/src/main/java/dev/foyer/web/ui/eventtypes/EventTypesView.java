package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.MemberBox;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A host's event types; admins choose whose. */
@Route(value = EventTypesRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class EventTypesView extends Page implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;
  private final MemberBox hosts;
  private final Div lines = new Div();
  private Member host;

  EventTypesView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("event-types.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    this.host = visitor.member();
    this.hosts = new MemberBox(getTranslation("event-types.host"), foyer, visitor);
    lead(getTranslation("event-types.lead"));
    Button create = new Button(getTranslation("event-types.create"), _ -> openForm());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    action(create);
    hosts.setVisible(visitor.administers());
    hosts.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            EventTypesRoutes.show(event.getValue().id());
          }
        });
    lines.addClassName("cards");
    add(hosts, lines);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    host =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(EventTypesRoutes.HOST)
            .filter(_ -> visitor.administers())
            .flatMap(this::member)
            .orElseGet(visitor::member);
    hosts.setValue(host);
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
    lines.removeAll();
    switch (foyer
        .events()
        .listEventTypes()
        .handle(new ListEventTypes.Command(visitor.organization(), visitor.actor(), host.id()))) {
      case ListEventTypes.Outcome.Listed(var listed) -> show(listed);
      case ListEventTypes.Outcome.NotAllowed(var why) ->
          lines.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
  }

  private void show(List<ListEventTypes.Line> listed) {
    if (listed.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("event-types.none"));
      none.addClassName("quiet");
      lines.add(none);
    }
    listed.forEach(
        line ->
            lines.add(
                new EventTypePanel(
                    line, () -> new BookDialog(foyer, visitor, line.eventType()).open())));
  }

  private void openForm() {
    new CreateEventTypeDialog(foyer, visitor, host, this::load).open();
  }
}
