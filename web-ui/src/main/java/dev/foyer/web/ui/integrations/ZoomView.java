package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.security.Allowances;
import dev.foyer.web.security.Reauthentication;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The organization's Zoom: its state, how to connect, mend, pause and disconnect it (BR-03). */
@Route(value = IntegrationsRoutes.ZOOM, layout = MainLayout.class)
@PermitAll
final class ZoomView extends Page implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;
  private final OrganizationActs acts;
  private final LinkActs links;
  private final HealthActs health;
  private final SettingActs settings;
  private final HandOver address;
  private final Div content = new Div();
  private Optional<ShowConnection.Outcome> shownNow = Optional.empty();
  private Optional<StatusPanel> status = Optional.empty();

  ZoomView(
      Foyer foyer,
      Visitors visitors,
      LiveUpdates live,
      HandOver address,
      Reauthentication reauthentication,
      Allowances allowances) {
    super("zoom.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    this.address = address;
    this.acts = new OrganizationActs(foyer, visitor, this, this::load);
    this.links = new LinkActs(foyer, visitor, reauthentication, allowances, this, this::load);
    this.health = new HealthActs(foyer, visitor, this, this::load, this::checked);
    this.settings = new SettingActs(foyer, visitor, this, this::load);
    content.addClassName("panels");
    content.getElement().setAttribute("aria-live", "polite");
    add(new ZoomTabs(visitor, true), content);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!visitor.administers()) {
      event.forwardTo(MyZoomView.class);
    }
  }

  /** Builds anew only if something is different: so what somebody reads or selects stays. */
  @Override
  protected void load() {
    ShowConnection.Outcome outcome =
        foyer
            .connections()
            .showConnection()
            .handle(new ShowConnection.Command(visitor.organization(), visitor.actor()));
    if (shownNow.filter(outcome::equals).isPresent()) {
      status.ifPresent(StatusPanel::refresh);
    } else {
      shownNow = Optional.of(outcome);
      status = Optional.empty();
      content.removeAll();
      switch (outcome) {
        case ShowConnection.Outcome.Shown shown -> show(shown);
        case ShowConnection.Outcome.NotAllowed(var why) ->
            content.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
      }
    }
    content
        .getChildren()
        .filter(Refreshed.class::isInstance)
        .map(Refreshed.class::cast)
        .forEach(Refreshed::refresh);
  }

  private void checked() {
    status.ifPresent(StatusPanel::checked);
  }

  private void show(ShowConnection.Outcome.Shown shown) {
    shown
        .credentialsRefusedSince()
        .ifPresent(
            since ->
                content.add(
                    new Notice(
                        Tone.BAD,
                        getTranslation(
                            "zoom.credentials-refused",
                            visitor.times(getLocale()).dateTime(since)))));
    StatusPanel standing = new StatusPanel(foyer, shown, visitor, acts, links, health);
    status = Optional.of(standing);
    content.add(standing);
    shown
        .pending()
        .forEach(
            pending ->
                content.add(
                    new ApprovalPanel(pending, ApprovalPlan.of(pending, shown), visitor, acts)));
    Optional<OrganizationConnection> current =
        shown.newest().filter(ApprovalPlan::counts).filter(_ -> shown.appSetUp());
    showIfOpen(ConnectLink.Purpose.RECONNECT, shown);
    boolean alive = current.filter(OrganizationConnection.InCharge.class::isInstance).isPresent();
    if (alive) {
      content.add(new ReadinessPanel(foyer, visitor));
    }
    if (current.isEmpty() && shown.appSetUp() && shown.pending().isEmpty()) {
      show(ConnectLink.Purpose.CONNECT, shown);
    } else {
      showIfOpen(ConnectLink.Purpose.CONNECT, shown);
    }
    current.ifPresent(
        _ -> {
          if (alive || shown.standby().isPresent()) {
            content.add(new StandbyPanel(shown, visitor, links, health));
          }
          showIfOpen(ConnectLink.Purpose.STANDBY, shown);
        });
    content.add(new SettingsPanel(foyer, visitor, settings));
    current.ifPresent(
        connection ->
            content.add(
                new HealthPanel(connection, shown.health(), shown.checkedEvery(), visitor)));
    if (!shown.earlierHealth().isEmpty()) {
      content.add(new EarlierHealthPanel(shown.earlierHealth(), shown.checkedEvery(), visitor));
    }
  }

  private void showIfOpen(ConnectLink.Purpose purpose, ShowConnection.Outcome.Shown shown) {
    shown
        .link(purpose)
        .filter(link -> link.openAt(visitor.now()))
        .ifPresent(_ -> show(purpose, shown));
  }

  private void show(ConnectLink.Purpose purpose, ShowConnection.Outcome.Shown shown) {
    content.add(new ConnectPanel(purpose, shown, visitor, address, links));
  }
}
