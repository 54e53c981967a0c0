package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Visitor;

/** What became of a link that works no more. */
final class ClosedLink extends Composite<Notice> {

  private final ConnectLink link;
  private final Visitor visitor;

  ClosedLink(ConnectLink link, Visitor visitor) {
    this.link = link;
    this.visitor = visitor;
  }

  @Override
  protected Notice initContent() {
    ConnectLink.State state = link.stateAt(visitor.now());
    return new Notice(
        LinkWords.tone(state),
        getTranslation(LinkWords.explain(state), visitor.times(getLocale()).dateTime(state.at())));
  }
}
