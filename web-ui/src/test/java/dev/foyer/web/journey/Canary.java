package dev.foyer.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.organization.Actor;
import dev.foyer.web.RunningFoyer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks for the secrets of a whole story wherever they must not be: in what browsers were sent, in
 * logs and in the journal (BR-72).
 */
final class Canary {

  static void findsNothing(RunningFoyer foyer, Chromium chromium, String connectLink)
      throws IOException {
    List<String> tokens = tokens(foyer);
    assertThat(tokens).as("the story has made no tokens").hasSizeGreaterThan(3);
    String linkSecret = connectLink.substring(connectLink.lastIndexOf('/') + 1);
    assertThat(linkSecret).hasSizeGreaterThan(40);

    String sent = chromium.received();
    assertThat(sent).as("nothing was recorded").contains("Foyer");
    assertHasNone(sent, tokens, "what browsers were sent");

    String logs = logs(foyer);
    assertThat(logs).as("there is no log").isNotEmpty();
    assertHasNone(logs, tokens, "the logs");
    assertHasNone(logs, List.of(linkSecret), "the logs");

    String journal = journal(foyer);
    assertThat(journal).contains("CONNECTION_ACTIVATED");
    assertHasNone(journal, tokens, "the journal");
    assertHasNone(journal, List.of(linkSecret), "the journal");
  }

  private static void assertHasNone(String where, List<String> secrets, String named) {
    for (String secret : secrets) {
      assertThat(where.contains(secret)).as("a secret is in " + named).isFalse();
    }
  }

  private static List<String> tokens(RunningFoyer foyer) {
    return Stream.concat(
            grants(foyer).stream()
                .flatMap(
                    grant ->
                        Stream.of(
                            grant.path("access_token").asString(),
                            grant.path("refresh_token").asString())),
            Stream.of("simulated-organization-secret", "simulated-personal-secret"))
        .filter(token -> !token.isBlank())
        .toList();
  }

  /** Every grant that the simulated Zoom has given, revoked or not. */
  static List<JsonNode> grants(RunningFoyer foyer) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String body =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(foyer.simulator()).resolve("/control/grants"))
                      .timeout(Duration.ofSeconds(30))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      return List.copyOf(JsonMapper.shared().readTree(body).path("grants").values());
    } catch (IOException | InterruptedException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String logs(RunningFoyer foyer) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(foyer.home().resolve("logs"))) {
      StringBuilder all = new StringBuilder();
      for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private static String journal(RunningFoyer foyer) {
    Actor operator = new Actor.FoyerItself();
    ListOrganizations.Outcome listed =
        foyer
            .foyer()
            .onboarding()
            .listOrganizations()
            .handle(new ListOrganizations.Command(operator, "", 10));
    return ((ListOrganizations.Outcome.Listed) listed)
        .organizations().stream()
            .map(
                organization ->
                    foyer
                        .foyer()
                        .journal()
                        .readJournal()
                        .handle(
                            new ReadJournal.Command(
                                organization.id(), operator, EntryId.AFTER_ALL, Set.of(), 500)))
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
  }

  private Canary() {}
}
