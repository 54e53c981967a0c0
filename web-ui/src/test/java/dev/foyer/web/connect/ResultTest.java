package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every result can be told. */
class ResultTest {

  private final ResourceBundle words = ResourceBundle.getBundle("plain/messages", Locale.ROOT);

  @ParameterizedTest
  @EnumSource(Result.class)
  void hasWordsForWhomItConcerns(Result result) {
    if (result.concernsZoomAdmins()) {
      assertThat(words.getString("result." + result.id() + ".title")).isNotBlank();
      assertThat(words.getString("result." + result.id() + ".text")).isNotBlank();
    }
    if (result.concernsMembers()) {
      assertThat(words.getString("result.mine." + result.id() + ".title")).isNotBlank();
      assertThat(words.getString("result.mine." + result.id() + ".text")).isNotBlank();
      assertThat(words.getString("result.mine." + result.id() + ".link")).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Result.class)
  void isFoundByItsAddress(Result result) {
    String id = result.address().replaceFirst(".*/", "");
    String personal = result.personalAddress().replaceFirst(".*/", "");
    assertThat(Result.named(id).isPresent()).isEqualTo(result.concernsZoomAdmins());
    assertThat(Result.named(personal).isPresent()).isEqualTo(result.concernsMembers());
  }
}
