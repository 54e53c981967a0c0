package dev.foyer.shell.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class MappingCommandsTest {
  private static final String WHY = " --reason \"ticket 4711\" --yes";
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  MappingCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
    shell.foyer().runDueJobs();
  }

  @Test
  void mapsAMemberSoThatMeetingsAreMade() {
    Booking booking = shell.foyer().book(acme.member("grace"));
    shell.foyer().runDueJobs();
    assertThat(shell.foyer().meeting(booking)).isInstanceOf(Meeting.Waiting.class);

    var ran = shell.run("user map --member grace@acme.example --zoom-user aron@acme.example" + WHY);
    shell.foyer().runDueJobs();

    assertThat(ran.code()).isZero();
    assertThat(shell.foyer().meeting(booking)).isInstanceOf(Meeting.Ready.class);
  }

  @Test
  void asksBeforeTwoMembersShareAZoomUser() {
    var shared =
        shell.run("user map --member grace@acme.example --zoom-user carla@acme.example" + WHY);
    assertThat(shared.code()).isEqualTo(1);
    assertThat(shared.err()).contains("carla@acme.example too").contains("--shared");
    assertThat(
            shell
                .run(
                    "user map --shared --member grace@acme.example --zoom-user"
                        + " carla@acme.example"
                        + WHY)
                .code())
        .isZero();
  }

  @Test
  void knowsOnlyZoomUsersOfTheAccount() {
    var ran =
        shell.run("user map --member grace@acme.example --zoom-user nils@northwind.example" + WHY);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("no Zoom user nils@northwind.example").contains("user sync");
  }

  @Test
  void takesAMappingBack() {
    shell.run("user map --member grace@acme.example --zoom-user aron@acme.example" + WHY);
    assertThat(shell.run("user unmap --member grace@acme.example" + WHY).out())
        .contains("taken back");
    assertThat(shell.run("user unmap --member carla@acme.example" + WHY).err())
        .contains("wasn't mapped by hand");
  }

  @Test
  void readsTheUsersAnew() {
    assertThat(shell.run("user sync" + WHY).out()).contains("has begun");
    assertThat(shell.run("user sync" + WHY).out()).contains("under way");
  }
}
