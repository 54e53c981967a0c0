package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-57")
class InviteeIsInformedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final EventChanges events = new EventChanges(rig, acme);

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @Test
  void mailsTheLinkAsSoonAsItIsThere() {
    Booking booking = booked();

    assertThat(letters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.kind()).isEqualTo(LetterKind.INVITATION);
              assertThat(letter.to()).isEqualTo(booking.invitee().email());
              assertThat(letter.language()).isEqualTo(acme.member("carla").language());
              assertThat(letter.facts().named())
                  .containsEntry("where", link(booking))
                  .containsEntry("when", booking.time().start().toString())
                  .containsEntry("sequence", "0")
                  .containsEntry("uid", booking.id().toString());
            });
  }

  @Test
  void saysAfterTwoMinutesThatTheLinkFollows() {
    rig.zoom()
        .script()
        .always(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));
    Booking booking = booked();
    rig.later(Duration.ofMinutes(2).minusSeconds(1));
    assertThat(letters()).isEmpty();
    rig.later(Duration.ofSeconds(1));
    assertThat(kinds()).containsExactly(LetterKind.INVITATION_LINK_FOLLOWS);

    rig.zoom().script().mend();
    rig.later(Duration.ofMinutes(5));

    assertThat(kinds())
        .containsExactly(LetterKind.INVITATION_LINK_FOLLOWS, LetterKind.INVITATION_CHANGED);
    assertThat(letters().getLast().facts().named())
        .containsEntry("where", link(booking))
        .containsEntry("sequence", "1");
  }

  @Test
  void mailsEachChangeOnceAndNothingElse() {
    Booking booking = booked();
    Booking moved = events.reschedule(booking, Duration.ofHours(40));
    rig.runDueJobs();
    Booking handed = events.reassign(moved, acme.member("dan"));
    rig.runDueJobs();
    rig.later(Duration.ofHours(1));
    events.cancel(handed);
    rig.runDueJobs();
    rig.later(Duration.ofHours(1));

    assertThat(kinds())
        .containsExactly(
            LetterKind.INVITATION,
            LetterKind.INVITATION_CHANGED,
            LetterKind.INVITATION_CHANGED,
            LetterKind.INVITATION_CANCELLED);
    assertThat(letters())
        .extracting(letter -> letter.facts().named().get("sequence"))
        .containsExactly("0", "1", "2", "3");
    assertThat(letters().get(2).facts().named()).containsEntry("host", "Dan Davis");
    assertThat(letters().get(2).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void saysNothingOfWhatWasCancelledBeforeAnythingWasSaid() {
    Booking booking = rig.book(acme.member("carla"));
    events.cancel(booking);
    rig.runDueJobs();
    assertThat(letters()).isEmpty();
  }

  @Test
  void informsWithoutMailNobodyAndBreaksNothing() {
    rig.mailer().remove();
    Booking booking = booked();
    events.cancel(booking);
    rig.runDueJobs();
    assertThat(letters()).isEmpty();
  }

  @Test
  @Rule("BR-51")
  void tellsTheHostAtOnceThatThereIsNoUsableZoom() {
    rig.book(acme.member("grace"));
    rig.runDueJobs();
    rig.later(Duration.ofHours(1));
    assertThat(told(acme.member("grace"))).containsExactly(MessageKind.LINK_WAITS);
  }

  @Test
  @Rule("BR-51")
  void tellsHostAndAdminsOfAFinalFailure() {
    rig.zoom()
        .script()
        .next(Operation.CREATE_MEETING, new ScriptedAnswer.Refused(Refusal.HOST_NOT_ALLOWED));
    booked();
    assertThat(told(acme.member("carla"))).containsExactly(MessageKind.LINK_FAILED);
    assertThat(told(acme.member("bruno"))).contains(MessageKind.LINK_FAILED);
    assertThat(told(acme.member("dan"))).isEmpty();
  }

  @Test
  @Rule("BR-53")
  void tellsTheNewHostOfTheNewLink() {
    Booking booking = booked();
    events.reassign(booking, acme.member("dan"));
    rig.runDueJobs();
    assertThat(told(acme.member("dan"))).containsExactly(MessageKind.LINK_CHANGED);
  }

  private Booking booked() {
    Booking booking = rig.book(acme.member("carla"));
    rig.runDueJobs();
    return booking;
  }

  private String link(Booking booking) {
    return events.ready(booking).details().joinLink().toString();
  }

  private List<LetterKind> kinds() {
    return letters().stream().map(Letter::kind).toList();
  }

  private List<Letter> letters() {
    return rig.mailer().sent().stream()
        .filter(Mail.OfLetter.class::isInstance)
        .map(mail -> ((Mail.OfLetter) mail).letter())
        .filter(letter -> letter.kind().hasCalendarEntry())
        .toList();
  }

  private List<MessageKind> told(Member member) {
    return rig.ports().messages().to(acme.id(), member.id(), MessageId.AFTER_ALL, 50).stream()
        .map(Message::kind)
        .filter(kind -> kind != MessageKind.CONNECTED)
        .toList();
  }
}
