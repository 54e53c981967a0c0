package dev.foyer.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.web.ui.part.Page;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MainLayoutTest extends UiTest {

  @Test
  void showsAdminsEveryPage() {
    assertThat(find(SideNavItem.class).all())
        .extracting(SideNavItem::getLabel)
        .containsExactly(
            "Home",
            "Integrations & apps",
            "Connected users",
            "Members",
            "Event types",
            "Events",
            "Activity");
  }

  @Test
  void showsMembersWhatIsTheirs() {
    signInAs("carla");

    assertThat(find(SideNavItem.class).all())
        .extracting(SideNavItem::getLabel)
        .containsExactly("Home", "Integrations & apps", "Event types", "Events");
  }

  @Test
  void saysThatZoomIsSimulated() {
    assertThat(find(Aside.class).withClassName("simulated").single().getText())
        .isEqualTo("Zoom is simulated");
  }

  @Test
  void namesWhoIsSignedInWhere() {
    assertThat(textOf(find(MenuBar.class).single().getItems().getFirst()))
        .contains("Ada Adams", "Acme Corporation");
  }

  @Test
  void speaksTheMembersLanguage() {
    signIn(addAdmin("Paula Prado", "paula@acme.example", Language.BRAZILIAN_PORTUGUESE));

    assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.forLanguageTag("pt-BR"));
    assertThat(find(SideNavItem.class).all())
        .extracting(SideNavItem::getLabel)
        .contains("Integrações e aplicativos", "Usuários conectados");
    assertThat(navigate("integrations/zoom", Page.class).getPageTitle()).isEqualTo("Zoom · Foyer");
    assertThat(page())
        .contains("Zoom gerenciado por administradores")
        .contains("Conectar Zoom para a minha organização");
  }

  @Test
  void turnsDark() {
    new MenuBarTester<>(find(MenuBar.class).single()).clickItem(0, 1, 2);

    assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
  }

  private Member addAdmin(String name, String email, Language language) {
    return switch (foyer()
        .foyer()
        .onboarding()
        .addMember()
        .handle(
            new AddMember.Command(
                acme().id(),
                acme().as("ada"),
                new PersonName(name),
                new EmailAddress(email),
                Role.ADMIN,
                ZoneId.of("America/Sao_Paulo"),
                language))) {
      case AddMember.Outcome.Added(var member, _) -> member;
      case AddMember.Outcome.EmailTaken _, AddMember.Outcome.NotAllowed _ ->
          throw new AssertionError("The member was not added.");
    };
  }
}
