package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Optional;

/** Filters with counts: by type of the connection in use, and by readiness. */
final class FilterBar extends Div {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Nav types = new Nav();
  private final Nav readinesses = new Nav();

  FilterBar(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    addClassName("filters");
    types.addClassName("chips");
    types.setAriaLabel(getTranslation("connected-users.by-type"));
    readinesses.addClassName("chips");
    readinesses.setAriaLabel(getTranslation("connected-users.by-readiness"));
    add(types, readinesses);
  }

  void show(Choice choice) {
    types.removeAll();
    readinesses.removeAll();
    switch (foyer
        .connected()
        .countConnectedUsers()
        .handle(new CountConnectedUsers.Command(visitor.organization(), visitor.actor()))) {
      case CountConnectedUsers.Outcome.Counted counted -> show(choice, counted);
      // The list beside says so.
      case CountConnectedUsers.Outcome.NotAllowed _ -> {}
    }
  }

  private void show(Choice choice, CountConnectedUsers.Outcome.Counted counted) {
    types.add(
        chip(
            getTranslation("connected-users.all"),
            counted.all(),
            choice.with(Optional.empty()).ready(Optional.empty()),
            choice.type().isEmpty() && choice.readiness().isEmpty()));
    for (Standing.Type type : Standing.Type.values()) {
      types.add(
          chip(
              getTranslation(Words.of(type)),
              counted.byType().getOrDefault(type, 0L),
              choice.with(Optional.of(type)),
              choice.type().equals(Optional.of(type))));
    }
    for (Readiness readiness : Readiness.values()) {
      boolean chosen = choice.readiness().equals(Optional.of(readiness));
      long count = counted.byReadiness().getOrDefault(readiness, 0L);
      if (count > 0 || chosen) {
        readinesses.add(
            chip(
                getTranslation(Words.of(readiness)),
                count,
                choice.ready(chosen ? Optional.empty() : Optional.of(readiness)),
                chosen));
      }
    }
  }

  private RouterLink chip(String text, long count, Choice choice, boolean current) {
    RouterLink link =
        ConnectedUsersRoutes.link(getTranslation("connected-users.chip", text, count), choice);
    link.addClassName("chip");
    if (current) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
