package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.EarlierHealth;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.WatchInterval;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Visitor;
import java.time.Instant;
import java.util.List;

/** How the connections did that this one came after, so that a reconnect hides nothing. */
final class EarlierHealthPanel extends Composite<Panel> {

  private final List<EarlierHealth> earlier;
  private final WatchInterval checkedEvery;
  private final Visitor visitor;

  EarlierHealthPanel(List<EarlierHealth> earlier, WatchInterval checkedEvery, Visitor visitor) {
    this.earlier = earlier;
    this.checkedEvery = checkedEvery;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation("health.earlier"));
    earlier.forEach(each -> panel.with(details(each.connection(), each)));
    return panel;
  }

  private NativeDetails details(OrganizationConnection connection, EarlierHealth health) {
    Approval approval = connection.approval();
    Instant end =
        connection instanceof OrganizationConnection.Ended ended ? ended.since() : visitor.now();
    return new NativeDetails(
        getTranslation(
            "health.earlier.connection",
            approval.account().title(),
            approval.authorizer().displayName(),
            visitor.times(getLocale()).dateTime(approval.approvedAt())),
        new HealthList(
            approval,
            HealthBands.of(connection, health.newestFirst(), checkedEvery, end).known().reversed(),
            visitor));
  }
}
