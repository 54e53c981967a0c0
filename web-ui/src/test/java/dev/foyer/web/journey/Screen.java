package dev.foyer.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Queue;
import java.util.regex.Pattern;

/**
 * What one person sees and does: everything is found by role and label, as that person finds it.
 */
final class Screen {

  private static final int PATIENCE_MS = 30_000;
  private static final Pattern TEXT = Pattern.compile("(text/|application/json|javascript).*");

  private final Page page;

  Screen(Page page, Queue<String> received) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
    page.onResponse(response -> keep(response, received));
    page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(frame.text())));
  }

  private static void keep(Response response, Queue<String> received) {
    received.add(response.url());
    String type = response.headers().getOrDefault("content-type", "");
    if (TEXT.matcher(type).matches() && !response.url().contains("/VAADIN/build/")) {
      try {
        received.add(response.text());
      } catch (PlaywrightException redirectedOrGone) {
        received.add(String.valueOf(response.headers().get("location")));
      }
    }
  }

  Screen visit(String address) {
    page.navigate(address);
    return this;
  }

  Screen press(String button) {
    role(AriaRole.BUTTON, button).first().click();
    return this;
  }

  /** Presses a button within the part that has this name. */
  Screen pressIn(AriaRole part, String name, String button) {
    role(part, name)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
    return this;
  }

  Screen follow(String link) {
    role(AriaRole.LINK, link).first().click();
    return this;
  }

  Screen fill(String label, String text) {
    label(label).fill(text);
    return this;
  }

  /** Types into a box that offers choices, and takes the fitting one. */
  Screen choose(String label, String choice) {
    label(label).click();
    label(label).fill(choice);
    page.keyboard().press("Enter");
    return this;
  }

  String valueOf(String label) {
    return label(label).inputValue();
  }

  /** Waits until this text is to be seen. */
  Screen sees(String text) {
    assertThat(page.getByText(text).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    return this;
  }

  Screen seesHeading(String heading) {
    assertThat(role(AriaRole.HEADING, heading).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    return this;
  }

  /** Waits until this text is to be seen within the part that has this name. */
  Screen seesIn(AriaRole part, String name, String text) {
    assertThat(
            role(part, name).getByText(text, new Locator.GetByTextOptions().setExact(true)).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    return this;
  }

  Screen seesButton(String button) {
    assertThat(role(AriaRole.BUTTON, button).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    return this;
  }

  /** Waits until the keyboard's focus is there. */
  Screen isAt(AriaRole role, String name) {
    assertThat(role(role, name))
        .isFocused(new LocatorAssertions.IsFocusedOptions().setTimeout(PATIENCE_MS));
    return this;
  }

  Screen key(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** From now on it must not be loaded anew. */
  Screen stays() {
    page.evaluate("window.stays = true");
    return this;
  }

  /** Whether everything since {@link #stays} came to it by itself. */
  boolean hasStayed() {
    return Boolean.TRUE.equals(page.evaluate("window.stays === true"));
  }

  /** Everybody can read and use what is shown now. */
  Screen isForEverybody() {
    Barriers.findsNone(page);
    return this;
  }

  /** Waits until this text is not to be seen. */
  Screen missesText(String text) {
    assertThat(page.getByText(text))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
    return this;
  }

  Screen missesButton(String button) {
    assertThat(role(AriaRole.BUTTON, button))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
    return this;
  }

  String address() {
    return page.url();
  }

  Screen arrivesAt(Pattern address) {
    page.waitForURL(address);
    return this;
  }

  Screen picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return this;
  }

  Page page() {
    return page;
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator label(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }
}
