package dev.foyer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.persistence.TestDatabase;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doctor comes where nothing else can start. */
class DoctorProcessTest {
  @TempDir private Path home;
  private Map<String, String> environment;

  @BeforeEach
  void nameTheDatabase() {
    TestDatabase database = TestDatabase.fresh();
    environment = new LinkedHashMap<>();
    environment.put("FOYER_HOME", home.toString());
    environment.put("FOYER_DATABASE_URL", database.url());
    environment.put("FOYER_DATABASE_USERNAME", database.username());
    environment.put("FOYER_DATABASE_PASSWORD", database.password());
    environment.put("FOYER_SIMULATOR_URI", "http://127.0.0.1:1");
  }

  private JsonNode diagnosed() {
    ShellProcess.Ended ended = ShellProcess.run(environment, "doctor", "--output", "json");
    assertThat(ended.code()).as(ended.err()).isEqualTo(4);
    assertThat(ended.err()).contains("found.").doesNotContain("\tat ", "Exception:");
    return JsonMapper.shared().readTree(ended.out());
  }

  private static List<String> faults(JsonNode diagnosed) {
    return diagnosed.path("areas").values().stream()
        .map(area -> area.path("fault").asString())
        .filter(fault -> !fault.isEmpty())
        .toList();
  }

  @Test
  void findsThatTheDatabaseIsGone() {
    environment.put("FOYER_DATABASE_URL", "jdbc:mariadb://127.0.0.1:1/foyer");
    environment.put("FOYER_DATABASE_PASSWORD", "canary-password");

    JsonNode diagnosed = diagnosed();

    assertThat(faults(diagnosed)).containsExactly("database-gone");
    assertThat(diagnosed.toString()).doesNotContain("canary-password");
  }

  @Test
  void findsAnOldSchemaAndLeavesItAsItIs() {
    assertThat(faults(diagnosed())).containsExactly("schema-old");
    assertThat(faults(diagnosed())).containsExactly("schema-old");
  }

  @Test
  void findsThatTheKeysetIsMissing() {
    environment.put("FOYER_KEYSET_FILE", home.resolve("lost.json").toString());
    ShellProcess.run(environment, "organization", "list");

    JsonNode diagnosed = diagnosed();

    assertThat(faults(diagnosed)).containsExactly("keyset-unusable");
    assertThat(diagnosed.path("areas").get(0).path("finding").asString()).contains("lost.json");
  }
}
