package dev.foyer.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.organization.Member;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;

/** A test of pages over a Foyer in memory; it begins signed in as Ada, the owner. */
@SpringJUnitWebConfig(PagesInMemory.class)
@ViewPackages(packages = "dev.foyer.web.ui")
public abstract class UiTest extends SpringBrowserlessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Autowired private World world;

  @BeforeEach
  @Override
  protected void initVaadinEnvironment() {
    world.begin();
    super.initVaadinEnvironment();
  }

  @AfterEach
  void endWorld() {
    world.end();
  }

  protected final FoyerUnderTest foyer() {
    return world.foyer();
  }

  protected final SampleOrganization acme() {
    return world.acme();
  }

  /** Somebody else sits down at the browser. */
  protected final void signInAs(String name) {
    signIn(acme().member(name));
  }

  protected final void signIn(Member member) {
    sitDown(Optional.of(member));
  }

  protected final void signOut() {
    sitDown(Optional.empty());
  }

  private void sitDown(Optional<Member> member) {
    world.signIn(member);
    cleanVaadinEnvironment();
    super.initVaadinEnvironment();
  }

  /** Everything that the page says. */
  protected final String page() {
    return getCurrentView().getElement().getTextRecursively();
  }

  protected final String textOf(Component component) {
    return component.getElement().getTextRecursively();
  }

  protected final void click(String button) {
    test(find(Button.class).withText(button).single()).click();
  }

  protected final boolean offers(String button) {
    return find(Button.class).withText(button).exists()
        || find(NativeButton.class).withText(button).exists();
  }

  protected final ConfirmDialog dialog() {
    return find(ConfirmDialog.class).single();
  }

  /** What was told last. */
  protected final String told() {
    return test(find(Notification.class).last()).getText();
  }

  /** Waits until the server has pushed this text. */
  protected final void seeComing(String text) {
    eventually(() -> assertThat(page()).contains(text));
  }

  /** Waits until the server has pushed what makes this true. */
  protected final void eventually(Runnable assertion) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip();
              assertion.run();
            });
  }

  /** Opens an address with what follows the question mark, as typed into the browser. */
  protected final void open(String path, Map<String, String> query) {
    UI.getCurrent().navigate(path, QueryParameters.simple(query));
  }
}
