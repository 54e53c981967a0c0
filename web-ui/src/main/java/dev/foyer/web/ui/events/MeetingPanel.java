package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.web.ui.part.CopyField;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import java.util.Locale;

/** The Zoom meeting: waiting and why, ready and how to join, failed and what to do (BR-51). */
final class MeetingPanel extends Composite<Panel> {

  private final Meeting meeting;
  private final boolean managed;
  private final Visitor visitor;

  MeetingPanel(Meeting meeting, boolean managed, Visitor visitor) {
    this.meeting = meeting;
    this.managed = managed;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    MeetingWords words = MeetingWords.of(meeting);
    Panel panel =
        new Panel(getTranslation("meeting.title"))
            .beside(new StatusWord(words.tone(), getTranslation(words.state())));
    switch (meeting) {
      case Meeting.Ready ready -> ready(panel, ready);
      case Meeting.Lost _, Meeting.Waiting _, Meeting.Requested _, Meeting.Removed _ ->
          explain(panel, words);
      case Meeting.Changing changing -> {
        zoomStillShows(panel, changing);
        explain(panel, words);
        ready(panel, changing);
      }
      case Meeting.Outdated outdated -> {
        zoomStillShows(panel, outdated);
        explain(panel, words);
        zoomsWords(panel, outdated.reason());
        ready(panel, outdated);
      }
      case Meeting.Strayed strayed -> {
        explain(panel, words);
        panel.with(
            new FactList()
                .fact(
                    getTranslation("meeting.seen"),
                    visitor.times(getLocale()).dateTime(strayed.seen().start())));
        ready(panel, strayed);
      }
      case Meeting.Failed failed -> {
        explain(panel, words);
        zoomsWords(panel, failed.reason());
      }
    }
    return panel;
  }

  private void explain(Panel panel, MeetingWords words) {
    panel
        .with(new Notice(words.tone(), getTranslation(words.cause())))
        .with(
            new FactList()
                .fact(getTranslation("connected-users.what-to-do"), getTranslation(words.next()))
                .fact(
                    getTranslation("meeting.since"),
                    visitor.times(getLocale()).dateTime(meeting.since())));
  }

  private void zoomsWords(Panel panel, FailReason reason) {
    switch (reason) {
      case FailReason.ZoomRefused(_, var words) when !words.isBlank() ->
          panel.with(new Details(getTranslation("meeting.details"), new Paragraph(words)));
      case FailReason.ZoomRefused _, FailReason.BookingStarted _ -> {}
    }
  }

  private void zoomStillShows(Panel panel, Meeting.Made made) {
    panel.with(
        new Notice(
            Tone.CAREFUL,
            getTranslation(
                "meeting.zoom-shows",
                visitor.times(getLocale()).dateTime(made.order().plan().start()))));
  }

  private void ready(Panel panel, Meeting.Made ready) {
    JoinDetails details = ready.details();
    if (!managed) {
      panel.with(new Notice(Tone.CAREFUL, getTranslation("meeting.unmanaged")));
    }
    Anchor start = new Anchor(details.joinLink().toString(), getTranslation("meeting.start"));
    start.setTarget(AnchorTarget.BLANK);
    start.getElement().setAttribute("rel", "noopener noreferrer");
    start.addClassName("submit");
    panel
        .offering(start)
        .saying(getTranslation("meeting.start.as", ready.order().origin().hostEmail().value()))
        .with(
            new CopyField(
                getTranslation("meeting.join-link"),
                details.joinLink().toString(),
                getTranslation("copy.link")),
            new CopyField(
                getTranslation("meeting.id"),
                details.meeting().toString(),
                getTranslation("copy.id")));
    if (!details.passcode().isEmpty()) {
      panel.with(
          new CopyField(
              getTranslation("meeting.passcode"),
              details.passcode(),
              getTranslation("copy.passcode")));
    }
    dialIns(panel, details);
  }

  private void dialIns(Panel panel, JoinDetails details) {
    if (!details.dialIns().isEmpty()) {
      UnorderedList numbers = new UnorderedList();
      numbers.addClassName("dial-ins");
      details.dialIns().forEach(number -> numbers.add(new ListItem(line(number))));
      panel.with(new H3(getTranslation("meeting.dial-ins")), numbers);
    }
  }

  private CopyField line(DialIn number) {
    String country = country(number.country());
    return new CopyField(
        number.city().isBlank()
            ? country
            : getTranslation("meeting.dial-in.place", country, number.city()),
        number.number(),
        getTranslation("copy.number"));
  }

  /** Zoom tells a code for most countries and a name for some. */
  private String country(String told) {
    return told.length() == 2 ? Locale.of("", told).getDisplayCountry(getLocale()) : told;
  }
}
