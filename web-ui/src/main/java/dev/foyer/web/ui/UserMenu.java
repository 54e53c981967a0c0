package dev.foyer.web.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.foyer.core.Foyer;
import dev.foyer.core.organization.Language;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.List;

/** Who is signed in, with language, colour scheme and signing out. */
final class UserMenu extends MenuBar {

  private final Visitor visitor;

  UserMenu(Foyer foyer, Visitor visitor, AuthenticationContext authentication) {
    this.visitor = visitor;
    addThemeVariants(MenuBarVariant.TERTIARY);
    addClassName("user-menu");
    String organization =
        foyer
            .onboarding()
            .showOrganization()
            .handle(visitor.organization())
            .map(found -> found.name().value())
            .orElse("");
    MenuItem root = addItem(face(organization));
    root.setAriaLabel(
        getTranslation("user-menu.label", visitor.member().name().value(), organization));
    SubMenu menu = root.getSubMenu();
    languages(menu.addItem(getTranslation("user-menu.language")).getSubMenu());
    schemes(menu.addItem(getTranslation("user-menu.scheme")).getSubMenu());
    menu.addItem(getTranslation("user-menu.sign-out"), _ -> authentication.logout());
  }

  private Div face(String organization) {
    String name = visitor.member().name().value();
    Span person = new Span(name);
    person.addClassName("user-name");
    Span home = new Span(organization);
    home.addClassName("quiet");
    Div words = new Div(person, home);
    words.addClassName("user-words");
    Div face = new Div(new Avatar(name), words);
    face.addClassName("user-face");
    return face;
  }

  private void languages(SubMenu menu) {
    for (Language language : Language.values()) {
      MenuItem item = menu.addItem(getTranslation(Words.of(language)), _ -> speak(language));
      item.setCheckable(true);
      item.setChecked(getLocale().equals(Preferences.locale(language)));
    }
  }

  private void speak(Language language) {
    Preferences.choose(VaadinResponse.getCurrent(), visitor.member(), language);
    getUI().ifPresent(ui -> ui.getPage().reload());
  }

  private void schemes(SubMenu menu) {
    ColorScheme.Value now = Preferences.scheme(VaadinRequest.getCurrent());
    for (ColorScheme.Value scheme :
        List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)) {
      MenuItem item =
          menu.addItem(
              getTranslation(Words.family("scheme", scheme)), event -> paint(event, scheme));
      item.setCheckable(true);
      item.setChecked(scheme == now);
    }
  }

  private void paint(ClickEvent<MenuItem> event, ColorScheme.Value scheme) {
    Preferences.choose(VaadinResponse.getCurrent(), scheme);
    getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme));
    event
        .getSource()
        .getParent()
        .ifPresent(
            menu ->
                menu.getChildren()
                    .filter(MenuItem.class::isInstance)
                    .map(MenuItem.class::cast)
                    .forEach(item -> item.setChecked(item == event.getSource())));
  }
}
