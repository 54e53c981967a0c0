package dev.foyer.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.onboarding.usecase.OfferSetUp;
import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Role;
import dev.foyer.core.platform.Secret;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.ModelAndView;

/** The first organization is set up through the one-time link from the terminal (BR-09). */
class SetUpPagesTest {

  private static final SetUpForm FILLED =
      new SetUpForm("Acme Corporation", "Ada Adams", "ada@acme.example", "Europe/London");
  private static final String PASSWORD = "ten chars!";

  private final FoyerUnderTest world = new FoyerUnderTest();
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final SetUpPages pages = new SetUpPages(world.foyer(), new NewPassword(encoder));
  private Secret secret = Secret.of("none");

  @BeforeEach
  void offerSetUp() {
    secret =
        Expected.outcome(
                OfferSetUp.Outcome.Offered.class, world.foyer().onboarding().offerSetUp().handle())
            .secret();
  }

  private ModelAndView setUp(SetUpForm form, String password) {
    return pages.setUp(secret.reveal(), form, password, Locale.of("pt", "BR"));
  }

  private static int status(ModelAndView page) {
    return page.getStatus() == null ? 200 : page.getStatus().value();
  }

  @Test
  void makesTheOrganizationWithItsOwner() {
    assertThat(pages.open(secret.reveal(), Locale.ENGLISH).getViewName()).isEqualTo("set-up");
    assertThat(setUp(FILLED, PASSWORD).getViewName()).isNull();
    RecogniseMember.Outcome.Known known =
        Expected.outcome(
            RecogniseMember.Outcome.Known.class,
            world
                .foyer()
                .onboarding()
                .recogniseMember()
                .handle(new EmailAddress("ada@acme.example")));
    Member ada = known.member();
    assertThat(ada.role()).isEqualTo(Role.OWNER);
    assertThat(ada.timeZone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(ada.language()).isEqualTo(Language.BRAZILIAN_PORTUGUESE);
    assertThat(encoder.matches(PASSWORD, known.password().encoded())).isTrue();
  }

  @Test
  void worksOnce() {
    setUp(FILLED, PASSWORD);
    assertThat(status(setUp(FILLED, PASSWORD))).isEqualTo(410);
    assertThat(status(pages.open(secret.reveal(), Locale.ENGLISH))).isEqualTo(410);
  }

  @Test
  void keepsWhatWasTypedButThePassword() {
    SetUpForm unfit = new SetUpForm("Acme", " ", "no address", "Nowhere/Land");
    ModelAndView page = setUp(unfit, "too short");
    assertThat(status(page)).isEqualTo(422);
    assertThat(page.getModel())
        .containsEntry("filled", unfit)
        .containsEntry("unfit", Set.of("name", "email", "time-zone", "password"))
        .doesNotContainValue("too short");
  }

  @Test
  void takesNoOtherLink() {
    secret = Secret.of("x".repeat(43));
    assertThat(status(setUp(FILLED, PASSWORD))).isEqualTo(410);
    secret = Secret.of(" ");
    assertThat(status(setUp(FILLED, PASSWORD))).isEqualTo(410);
    assertThat(world.ports().organizations().isEmpty()).isTrue();
  }

  @Test
  void offersTheTimeZoneThatIsLikely() {
    assertThat(SetUpForm.blank(Locale.of("pt", "BR")).timeZone()).isEqualTo("America/Sao_Paulo");
    assertThat(SetUpForm.blank(Locale.ENGLISH).timeZone()).isEqualTo("UTC");
  }
}
