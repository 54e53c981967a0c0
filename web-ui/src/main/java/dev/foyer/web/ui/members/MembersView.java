package dev.foyer.web.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.connectedusers.ConnectedUsersRoutes;
import dev.foyer.web.ui.part.CopyField;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The organization's people; whoever is added has Zoom at once (BR-23). */
@Route(value = MembersRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class MembersView extends Page {

  private final Foyer foyer;
  private final Visitor visitor;
  private final HandOver address;
  private final Div told = new Div();
  private final Div problems = new Div();
  private final PagedList<ConnectedUser> list;

  MembersView(Foyer foyer, Visitors visitors, LiveUpdates live, HandOver address) {
    super("members.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    this.address = address;
    this.list =
        new PagedList<>(
            getTranslation("members.title"),
            getTranslation("members.nobody"),
            this::page,
            (_, user) -> row(user));
    lead(getTranslation("members.lead"));
    Button add = new Button(getTranslation("members.add"), _ -> openForm());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    add.setVisible(visitor.administers());
    action(add);
    add(told, problems, list);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  protected void load() {
    list.refresh();
  }

  private void openForm() {
    new AddMemberDialog(foyer, visitor, this::added).open();
  }

  private void added(AddMember.Outcome.Added added) {
    told.removeAll();
    told.add(
        new Notice(
            Tone.GOOD,
            getTranslation("members.added", added.member().name().value()),
            new CopyField(
                getTranslation("members.password-link"),
                address.passwordLink(added.passwordSecret()),
                getTranslation("copy.link"))));
    load();
  }

  private List<ConnectedUser> page(Optional<ConnectedUser> last, int limit) {
    problems.removeAll();
    return switch (foyer
        .connected()
        .listConnectedUsers()
        .handle(
            new ListConnectedUsers.Command(
                visitor.organization(),
                visitor.actor(),
                Filter.ALL,
                last.map(
                        user ->
                            new ConnectedUsers.After(
                                user.member().name().value(), user.member().id()))
                    .orElse(ConnectedUsers.After.START),
                limit))) {
      case ListConnectedUsers.Outcome.Listed(var users) -> users;
      case ListConnectedUsers.Outcome.NotAllowed(var why) -> {
        problems.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
        yield List.of();
      }
    };
  }

  private Component row(ConnectedUser user) {
    Span name = new Span(user.member().name().value());
    name.addClassName("row-title");
    Span email = new Span(user.member().email().value());
    email.addClassName("quiet");
    Div who = new Div(name, email);
    who.addClassName("row-main");
    Span role = new Span(getTranslation(Words.of(user.member().role())));
    role.addClassName("quiet");
    Div states =
        new Div(
            role,
            new StatusWord(
                Words.toneOf(user.standing().inUse()),
                getTranslation(Words.of(user.standing().inUse()))),
            ConnectedUsersRoutes.member(getTranslation("members.zoom"), user.member().id()));
    states.addClassName("row-states");
    Div row = new Div(who, states);
    row.addClassName("row");
    return row;
  }
}
