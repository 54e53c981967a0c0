package dev.foyer.web.ui.offenders;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dev.foyer.core.connection.port.ConnectLinks;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Breaks VIEWS_SAY_WHO_MAY, VIEWS_ARE_NOT_GUARDED_BY_METHOD_SECURITY, NO_FRONT_END_BUILD,
 * STYLES_HAVE_CLASS_NAMES and VIEWS_AND_COMMANDS_KNOW_NO_PORTS.
 */
@Route(value = "offending", registerAtStartup = false)
@NpmPackage(value = "offending", version = "1.0.0")
@PreAuthorize("permitAll")
public class OffendingView extends Div {
  private final transient ConnectLinks links;

  OffendingView(ConnectLinks links) {
    this.links = links;
    getStyle().set("color", "red");
  }

  @Override
  public String toString() {
    return links.toString();
  }
}
