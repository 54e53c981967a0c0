package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.organization.MemberId;
import java.util.Optional;

/** The ways to connected users: all, filtered, one of them. */
public final class ConnectedUsersRoutes {

  public static final String PATH = "connected-users";

  private ConnectedUsersRoutes() {}

  public static RouterLink all(String text) {
    return link(text, Choice.ALL);
  }

  public static RouterLink link(String text, Standing.Type type) {
    return link(text, Choice.ALL.with(Optional.of(type)));
  }

  public static RouterLink link(String text, Readiness readiness) {
    return link(text, Choice.ALL.ready(Optional.of(readiness)));
  }

  public static RouterLink member(String text, MemberId member) {
    return link(text, Choice.ALL.on(Optional.of(member)));
  }

  static RouterLink link(String text, Choice choice) {
    RouterLink link = new RouterLink(text, ConnectedUsersView.class);
    link.setQueryParameters(choice.asQuery());
    return link;
  }

  static void show(Choice choice) {
    UI.getCurrent().navigate(ConnectedUsersView.class, choice.asQuery());
  }
}
