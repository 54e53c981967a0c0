package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.ShowSettings;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import dev.foyer.web.ui.connectedusers.ConnectedUsersRoutes;
import dev.foyer.web.ui.eventtypes.EventTypesRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Arrays;
import java.util.Optional;

/** What the organization has decided about its Zoom; each change is shown before it is made. */
final class SettingsPanel extends Composite<Panel> implements Refreshed {

  private final Foyer foyer;
  private final Visitor visitor;
  private final SettingActs acts;
  private final Div settings = new Div();
  private Optional<ShowSettings.Outcome> shownNow = Optional.empty();

  SettingsPanel(Foyer foyer, Visitor visitor, SettingActs acts) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.acts = acts;
    settings.addClassName("settings");
  }

  @Override
  protected Panel initContent() {
    return new Panel(getTranslation("settings.title"))
        .saying(getTranslation("settings.lead"))
        .with(settings);
  }

  @Override
  public void refresh() {
    ShowSettings.Outcome outcome =
        foyer
            .decisions()
            .showSettings()
            .handle(new ShowSettings.Command(visitor.organization(), visitor.actor()));
    if (shownNow.filter(outcome::equals).isEmpty()) {
      shownNow = Optional.of(outcome);
      settings.removeAll();
      switch (outcome) {
        case ShowSettings.Outcome.Shown(var now, var optedOut) ->
            settings.add(summary(now), optingOut(now, optedOut), byDefault(now));
        case ShowSettings.Outcome.NotAllowed(var why) ->
            settings.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
      }
    }
  }

  private Component summary(Settings now) {
    return setting(
        "settings.summary",
        "settings.summary.what",
        new StatusWord(Tone.NEUTRAL, getTranslation(Words.of(now.meetingSummary()))),
        Arrays.stream(MeetingSummary.values())
            .filter(other -> other != now.meetingSummary())
            .map(
                other ->
                    change(
                        Words.family("set-meeting-summary", other),
                        now,
                        now.withMeetingSummary(other)))
            .toArray(Component[]::new));
  }

  private Component optingOut(Settings now, long optedOut) {
    boolean allowed = now.membersMayDisconnect();
    Button change =
        change(
            allowed ? "settings.opting-out.forbid" : "settings.opting-out.allow",
            now,
            now.withMembersMayDisconnect(!allowed));
    return setting(
        "settings.opting-out",
        "settings.opting-out.what",
        yesOrNo(allowed),
        optedOut == 0
            ? new Component[] {change}
            : new Component[] {
              change,
              ConnectedUsersRoutes.link(
                  getTranslation("settings.opting-out.count", optedOut), Readiness.OPTED_OUT)
            });
  }

  private Component byDefault(Settings now) {
    return setting(
        "settings.default",
        "settings.default.what",
        yesOrNo(now.zoomByDefault()),
        change(
            now.zoomByDefault() ? "settings.default.unset" : "settings.default.set",
            now,
            now.withZoomByDefault(!now.zoomByDefault())),
        EventTypesRoutes.link(getTranslation("settings.default.event-types")));
  }

  private StatusWord yesOrNo(boolean yes) {
    return new StatusWord(Tone.NEUTRAL, getTranslation(yes ? "settings.yes" : "settings.no"));
  }

  private Button change(String words, Settings from, Settings to) {
    return new Button(getTranslation(words), _ -> acts.ask(from, to));
  }

  private Component setting(String title, String what, StatusWord now, Component... offers) {
    Div heading = new Div(new H3(getTranslation(title)), now);
    heading.addClassName("setting-heading");
    Div actions = new Div(offers);
    actions.addClassName("actions");
    Div setting = new Div(heading, new Paragraph(getTranslation(what)), actions);
    setting.addClassName("setting");
    return setting;
  }
}
