package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.ui.part.CopyField;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.PostForm;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import java.time.Duration;
import java.util.Optional;

/** The connect link of a purpose with both ways on, and what has become of it (BR-03, BR-04). */
final class ConnectPanel extends Composite<Panel> {

  private final ConnectLink.Purpose purpose;
  private final ShowConnection.Outcome.Shown shown;
  private final Optional<ConnectLink> link;
  private final Visitor visitor;
  private final HandOver address;
  private final LinkActs acts;
  private final Select<Validity> validity = Validity.box();

  ConnectPanel(
      ConnectLink.Purpose purpose,
      ShowConnection.Outcome.Shown shown,
      Visitor visitor,
      HandOver address,
      LinkActs acts) {
    this.purpose = purpose;
    this.shown = shown;
    this.link = shown.link(purpose);
    this.visitor = visitor;
    this.address = address;
    this.acts = acts;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation(LinkWords.title(purpose)));
    link.ifPresent(
        found ->
            panel.beside(
                new StatusWord(
                    LinkWords.tone(state(found)), getTranslation(LinkWords.of(state(found))))));
    link.filter(found -> found.openAt(visitor.now()))
        .ifPresentOrElse(open -> show(panel, open), () -> offer(panel));
    return panel;
  }

  private void offer(Panel panel) {
    link.ifPresent(closed -> panel.with(new ClosedLink(closed, visitor)));
    Button connect =
        new Button(getTranslation("zoom.connect.button"), _ -> acts.create(purpose, length()));
    connect.addThemeVariants(ButtonVariant.PRIMARY);
    panel.saying(getTranslation("zoom.connect.offer")).offering(validity, connect);
  }

  private void show(Panel panel, ConnectLink open) {
    Div ways = new Div(ownWay(), sentWay(open));
    ways.addClassName("ways");
    Times times = visitor.times(getLocale());
    FactList facts =
        new FactList()
            .fact(getTranslation("zoom.link.state"), getTranslation(LinkWords.of(open.state())))
            .fact(getTranslation("zoom.link.changed"), times.dateTime(open.state().at()))
            .fact(getTranslation("zoom.link.expires"), times.dateTime(open.expiresAt()))
            .fact(
                getTranslation("zoom.link.starts"),
                getTranslation("zoom.link.starts.value", open.starts(), ConnectLink.MOST_STARTS));
    Button revoke = new Button(getTranslation("zoom.link.revoke"), _ -> acts.revoke(open.id()));
    Button renew = new Button(getTranslation("zoom.link.renew"), _ -> acts.renew(open, length()));
    panel.saying(getTranslation(LinkWords.ways(purpose))).with(ways, facts);
    if (!open.startsLeft()) {
      panel.with(new Notice(Tone.CAREFUL, getTranslation("zoom.link.used-up")));
    }
    if (open.nobodyCameBack(visitor.now())) {
      panel.with(new Notice(Tone.CAREFUL, getTranslation("zoom.link.nobody-came-back")));
    }
    panel.offering(validity, renew, revoke);
  }

  private Duration length() {
    return validity.getValue().length();
  }

  private Div ownWay() {
    Div way =
        new Div(
            new H3(getTranslation("zoom.connect.own")),
            new Paragraph(getTranslation("zoom.connect.own.how")),
            new PostForm(
                IntegrationsRoutes.authorize(purpose), getTranslation("zoom.connect.own.button")));
    way.addClassName("way");
    return way;
  }

  private Div sentWay(ConnectLink open) {
    Div way =
        new Div(
            new H3(getTranslation("zoom.connect.send")),
            new Paragraph(getTranslation("zoom.connect.send.how")),
            new CopyField(
                getTranslation("zoom.connect.link"),
                address.connectLink(open.secret()),
                getTranslation("copy.link")),
            new SendLink(shown, open, visitor, address, acts));
    way.addClassName("way");
    return way;
  }

  private ConnectLink.State state(ConnectLink found) {
    return found.stateAt(visitor.now());
  }
}
