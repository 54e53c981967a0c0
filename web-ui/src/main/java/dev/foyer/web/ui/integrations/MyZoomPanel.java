package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import dev.foyer.core.connection.PersonalApproval;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.usecase.ShowMyZoom;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.PostForm;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** Only the connection in use: the personal one if there is one, else the organization's. */
final class MyZoomPanel extends Composite<Panel> {

  private final ShowMyZoom.MyZoom zoom;
  private final Visitor visitor;
  private final PersonalActs acts;
  private final OptActs opting;

  MyZoomPanel(ShowMyZoom.MyZoom zoom, Visitor visitor, PersonalActs acts, OptActs opting) {
    this.zoom = zoom;
    this.visitor = visitor;
    this.acts = acts;
    this.opting = opting;
  }

  @Override
  protected Panel initContent() {
    return switch (zoom.inUse()) {
      case ConnectionInUse.Personal personal -> personal(personal);
      case ConnectionInUse.Organizations organizations -> organizations(organizations);
      case ConnectionInUse.None(var why) ->
          offeringOwn(
              new Panel(getTranslation("my-zoom.none"))
                  .beside(new StatusWord(Words.toneOf(why), getTranslation(Words.of(why))))
                  .saying(getTranslation("my-zoom.none.what"))
                  .saying(
                      getTranslation(zoom.optedOut() ? "my-zoom.opted-out" : Words.mending(why))));
    };
  }

  private Panel personal(ConnectionInUse.Personal personal) {
    PersonalApproval approval = personal.connection().approval();
    Button disconnect =
        new Button(getTranslation("my-zoom.disconnect"), _ -> acts.askToDisconnect());
    Panel panel =
        new Panel(getTranslation("my-zoom.personal"))
            .beside(connected())
            .saying(getTranslation("my-zoom.personal.what"))
            .with(
                host(approval.user())
                    .fact(getTranslation("zoom.fact.account"), approval.account().title())
                    .fact(
                        getTranslation("zoom.fact.since"),
                        visitor.times(getLocale()).dateTime(personal.connection().since())))
            .offering(disconnect);
    if (zoom.optedOut()) {
      panel.saying(getTranslation("my-zoom.opted-out")).offering(optIn());
    }
    return panel;
  }

  private Panel organizations(ConnectionInUse.Organizations organizations) {
    Panel panel =
        offeringOwn(
            new Panel(getTranslation("my-zoom.organization"))
                .beside(connected())
                .saying(getTranslation("my-zoom.organization.what"))
                .with(
                    host(organizations.host())
                        .fact(
                            getTranslation("zoom.fact.account"),
                            organizations.connection().approval().account().title())));
    return zoom.mayOptOut()
        ? panel
            .saying(getTranslation("my-zoom.opt-out.offer"))
            .offering(new Button(getTranslation("my-zoom.opt-out"), _ -> opting.askToOptOut()))
        : panel;
  }

  private Button optIn() {
    return new Button(getTranslation("my-zoom.opt-in"), _ -> opting.optIn());
  }

  private Panel offeringOwn(Panel panel) {
    if (zoom.personal().filter(PersonalConnection.Lapsed.class::isInstance).isPresent()) {
      panel.with(new Notice(Tone.BAD, getTranslation("my-zoom.lapsed")));
    }
    if (zoom.optedOut()) {
      panel.offering(optIn());
    }
    return zoom.personalSetUp()
        ? panel
            .saying(getTranslation("my-zoom.own.offer"))
            .offering(
                new PostForm(
                    IntegrationsRoutes.AUTHORIZE_MINE, getTranslation("my-zoom.own.button")))
        : panel.saying(getTranslation("my-zoom.own.not-set-up"));
  }

  private StatusWord connected() {
    return new StatusWord(Tone.GOOD, getTranslation("zoom.state.connected"));
  }

  private FactList host(ZoomUser user) {
    return new FactList()
        .fact(
            getTranslation("my-zoom.host"),
            getTranslation("my-zoom.host.value", user.displayName(), user.email().value()));
  }
}
