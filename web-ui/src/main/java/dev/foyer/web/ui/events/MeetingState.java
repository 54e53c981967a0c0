package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Component;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.web.ui.part.StatusWord;
import java.util.Optional;

/** How an event's meeting stands, in a word. */
public final class MeetingState {

  private MeetingState() {}

  /** Empty where all is well, and where there is to be no meeting. */
  public static Optional<StatusWord> unlessReady(Event event, Component page) {
    return event
        .meeting()
        .filter(meeting -> !(meeting instanceof Meeting.Ready))
        .map(MeetingWords::of)
        .map(words -> new StatusWord(words.tone(), page.getTranslation(words.state())));
  }
}
