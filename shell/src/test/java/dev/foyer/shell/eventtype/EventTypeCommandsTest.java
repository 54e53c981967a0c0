package dev.foyer.shell.eventtype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class EventTypeCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  EventTypeCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
  }

  @Test
  void listsEventTypesAndWhichNeedAttention() {
    shell.foyer().eventType(acme.member("carla"), new Location.Zoom());
    shell.foyer().eventType(acme.member("hugo"), new Location.Zoom());

    assertThat(shell.run("event-type list --output csv").out().lines())
        .satisfiesExactly(
            titles -> assertThat(titles).startsWith("Event type,Min,Hosts,Host rule,Location"),
            carlas ->
                assertThat(carlas).startsWith("Intro call,30,carla@acme.example,organizer,Zoom,,"),
            hugos ->
                assertThat(hugos)
                    .startsWith("Intro call,30,hugo@acme.example,organizer,Zoom,not-licensed,"));
    assertThat(shell.run("event-type list --host hugo@acme.example --output csv").out().lines())
        .hasSize(2);
    var page = shell.run("event-type list --limit 1 --output json");
    assertThat(
            shell
                .run("event-type list --output csv --after " + page.json("/next").asString())
                .out())
        .contains("hugo@acme.example")
        .doesNotContain("carla@acme.example");
  }

  @Test
  void makesATeamEventTypeAndShowsIt() {
    var made =
        shell.run(
            "event-type create --name Demo --host hugo@acme.example,carla@acme.example"
                + " --host-rule first-working --minutes 45 --reason \"#4711\" --yes");
    assertThat(made.code()).isZero();
    String id = made.out().strip().substring(made.out().strip().lastIndexOf(' ') + 1);

    var shown = shell.run("event-type show --output json --event-type " + id);

    assertThat(shown.json("/name").asString()).isEqualTo("Demo");
    assertThat(shown.json("/minutes").asInt()).isEqualTo(45);
    assertThat(shown.json("/hostRule").asString()).isEqualTo("first-working");
    assertThat(shown.json("/hosts/0/lacking").asString()).isEqualTo("not-licensed");
    assertThat(shown.json("/hosts/1/email").asString()).isEqualTo("carla@acme.example");
    assertThat(shown.json("/location").asString()).isEqualTo("Zoom");
    assertThat(shell.run("event-type show --event-type " + id).out())
        .contains("Hugo Hall <hugo@acme.example> (no Zoom: not licensed)");
  }

  @Test
  void changesWhatIsSaidAndLeavesTheRest() {
    EventType eventType = shell.foyer().eventType(acme.member("carla"), new Location.Zoom());

    var ran =
        shell.run(
            "event-type edit --location phone --place \"+55 11 5555 0100\" --reason \"#4711\""
                + " --yes --event-type "
                + eventType.id());

    assertThat(ran.code()).isZero();
    EventType now = now(eventType);
    assertThat(now.terms()).isEqualTo(eventType.terms().at(new Location.Phone("+55 11 5555 0100")));
    assertThat(now.rule()).isEqualTo(HostRule.ORGANIZER);
  }

  @Test
  void changesNothingOnADryRunNorWithoutAReason() {
    EventType eventType = shell.foyer().eventType(acme.member("carla"), new Location.Zoom());

    assertThat(
            shell
                .run(
                    "event-type edit --name Other --reason \"#4711\" --dry-run --event-type "
                        + eventType.id())
                .out())
        .contains("Changing the event type Intro call", "Nothing was changed");
    assertThat(shell.run("event-type delete --yes --event-type " + eventType.id()).code())
        .isEqualTo(2);
    assertThat(now(eventType)).isEqualTo(eventType);
  }

  @Test
  void saysWhatIsUnfit() {
    EventType eventType = shell.foyer().eventType(acme.member("carla"), new Location.Zoom());
    String edit = "event-type edit --reason \"#4711\" --yes --event-type " + eventType.id();

    assertThat(shell.run(edit + " --location phone").err()).contains("add --place");
    assertThat(shell.run(edit + " --minutes 1441").err()).contains("1 to 1440 minutes");
    assertThat(shell.run(edit + " --host carla@acme.example,carla@acme.example").err())
        .contains("Nobody is a host of an event type twice");
    assertThat(shell.run(edit).code()).isEqualTo(1);
    assertThat(shell.run("event-type show --event-type x").err()).contains("looks like");
  }

  @Test
  void deletesAfterAsking() {
    EventType eventType = shell.foyer().eventType(acme.member("carla"), new Location.Zoom());
    String delete = "event-type delete --reason \"#4711\" --event-type " + eventType.id();

    assertThat(shell.answering(delete, "no").code()).isEqualTo(1);
    assertThat(shell.answering(delete, "yes").out()).contains("Intro call is deleted.");
    assertThat(shell.run("event-type show --event-type " + eventType.id()).err())
        .contains("has no such event type");
  }

  private EventType now(EventType eventType) {
    return shell.foyer().ports().eventTypes().find(acme.id(), eventType.id()).orElseThrow();
  }
}
