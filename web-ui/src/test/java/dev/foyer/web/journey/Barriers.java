package dev.foyer.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What would keep somebody from reading or using a page, as axe finds it. */
final class Barriers {

  private static final Set<String> WHICH_COUNT = Set.of("serious", "critical");

  /**
   * On a gradient axe can't tell whether a text is legible, and the theme lays a faint one below
   * everything: while axe looks, there is only the color beneath it.
   */
  private static final String LAY_FLAT =
      """
      () => {
        window.flat = new CSSStyleSheet();
        window.flat.replaceSync('*, ::before, ::after { background-image: none !important; }');
        const lay = root => {
          root.adoptedStyleSheets.push(window.flat);
          root.querySelectorAll('*').forEach(it => it.shadowRoot && lay(it.shadowRoot));
        };
        lay(document);
      }
      """;

  private static final String LEAVE_AS_IT_WAS = "() => window.flat.replaceSync('')";

  /** The names of what reaches beyond the window's right side, where nobody can scroll to. */
  private static final String STICKING_OUT =
      """
      () => [...document.querySelectorAll('main *')]
        .filter(it => it.getClientRects().length > 0)
        .filter(it => it.getBoundingClientRect().right > window.innerWidth + 1)
        .map(it => it.localName + ': ' + it.textContent.trim())
      """;

  private Barriers() {}

  /** As the page stands now; and nothing of it sticks out at its side. */
  static void findsNone(Page page) {
    page.evaluate(LAY_FLAT);
    List<String> found = found(page);
    page.evaluate(LEAVE_AS_IT_WAS);
    assertThat(found).as("barriers at " + page.url()).isEmpty();
    assertThat((List<?>) page.evaluate(STICKING_OUT)).as("sticks out at " + page.url()).isEmpty();
  }

  private static List<String> found(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> WHICH_COUNT.contains(rule.getImpact()))
            .map(Barriers::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getNodes().stream()
        .map(CheckedNode::getHtml)
        .collect(Collectors.joining("\n  ", rule.getId() + ": " + rule.getHelp() + "\n  ", ""));
  }
}
