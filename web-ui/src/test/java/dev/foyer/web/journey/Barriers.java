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

  private Barriers() {}

  /** As the page stands now; and nothing of it sticks out at its side. */
  static void findsNone(Page page) {
    assertThat(found(page)).as("barriers at " + page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as("sticks out at " + page.url())
        .isEqualTo(0);
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
