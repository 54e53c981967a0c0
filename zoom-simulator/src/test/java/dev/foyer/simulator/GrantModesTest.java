package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static dev.foyer.simulator.TestZoom.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.simulator.TestZoom.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Zoom does with pairs of tokens where nobody knows what it does. */
class GrantModesTest extends SimulatorTest {

  private static final String ME = "/v2/users/me";

  @Test
  void endsTheFirstAdminsGrantByTheSecondsAuthorizationIfToldTo() {
    zoom.settings("secondAdminEndsFirst", true);
    Tokens zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
    Tokens personal = zoom.connect("zoe@acme.example", PERSONAL);
    Tokens nora = zoom.connect("nora@northwind.example", ORGANIZATION);

    Tokens aron = zoom.connect("aron@acme.example", ORGANIZATION);

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).text("reason"))
        .isEqualTo("Invalid Token!");
    for (Tokens alive : List.of(personal, nora, aron)) {
      assertThat(zoom.get(ME, alive.access()).status()).isEqualTo(200);
    }
  }

  @Test
  void leavesTheRefreshTokenOutAndTheOldOneGoodIfToldTo() {
    zoom.settings("omitRefreshToken", true);
    Tokens first = zoom.connect("zoe@acme.example", ORGANIZATION);

    Reply second = zoom.refresh(first.refresh(), ORGANIZATION);
    Reply third = zoom.refresh(first.refresh(), ORGANIZATION);

    assertThat(second.json()).doesNotContainKey("refresh_token");
    assertThat(third.status()).isEqualTo(200);
    assertThat(zoom.get(ME, first.access()).status()).isEqualTo(401);
    assertThat(zoom.get(ME, third.text("access_token")).status()).isEqualTo(200);
    assertThat(zoom.lastGrant())
        .containsEntry("refresh_token", first.refresh())
        .containsEntry("rotations", 2);
  }

  @Test
  void toleratesASpentTokenIfToldTo() {
    zoom.settings("tolerateSpentTokens", true);
    Tokens first = zoom.connect("zoe@acme.example", ORGANIZATION);
    zoom.refresh(first.refresh(), ORGANIZATION);

    Tokens again = TestZoom.tokens(zoom.refresh(first.refresh(), ORGANIZATION));

    assertThat(zoom.get(ME, again.access()).status()).isEqualTo(200);
    assertThat(zoom.lastGrant()).containsEntry("rotations", 2);
  }

  @Test
  void endsTheGrantOfASpentTokenIfToldTo() {
    zoom.settings("spentTokenEndsGrant", true);
    Tokens first = zoom.connect("zoe@acme.example", ORGANIZATION);
    Tokens second = TestZoom.tokens(zoom.refresh(first.refresh(), ORGANIZATION));

    zoom.refresh(first.refresh(), ORGANIZATION);

    assertThat(zoom.get(ME, second.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(second.refresh(), ORGANIZATION).status()).isEqualTo(400);
  }

  @Test
  void countsRefreshesAndRotationsAndShowsFingerprintsOfTheLastPair() {
    Tokens first = zoom.connect("zoe@acme.example", ORGANIZATION);
    Tokens second = TestZoom.tokens(zoom.refresh(first.refresh(), ORGANIZATION));
    zoom.refresh(first.refresh(), ORGANIZATION);
    zoom.refresh("nobody-knows-this-one", ORGANIZATION);

    assertThat(zoom.lastGrant())
        .containsEntry("refresh_calls", 2)
        .containsEntry("rotations", 1)
        .containsEntry("access_fingerprint", sha256(second.access()))
        .containsEntry("refresh_fingerprint", sha256(second.refresh()));
    assertThat(zoom.control("GET", "grants", Map.of()).json())
        .containsEntry("refreshCalls", 2)
        .containsEntry("rotations", 1);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
