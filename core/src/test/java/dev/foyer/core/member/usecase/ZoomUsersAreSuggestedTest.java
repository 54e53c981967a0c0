package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.member.Suggestion;
import dev.foyer.core.member.Suggestion.Likeness;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Rule("BR-41")
class ZoomUsersAreSuggestedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme().verified("acme-labs.example");
  private final MatchesUnderTest matches = new MatchesUnderTest(rig, acme);
  private final Member grace = acme.member("grace");

  @Test
  void putsAliasDomainsBeforeNamesBeforeOtherDomains() {
    add("G. G.", "grace@acme-labs.example");
    add("Grace Green", "gg@acme.example");
    add("Somebody", "grace@elsewhere.example");
    add("Grace Greenfield", "greenfield@acme.example");
    rig.connectOrganization(acme);

    assertThat(matches.suggestions(grace, ""))
        .extracting(suggestion -> suggestion.user().email().value(), Suggestion::likenesses)
        .containsExactly(
            tuple("grace@acme-labs.example", Set.of(Likeness.ALIAS_DOMAIN)),
            tuple("gg@acme.example", Set.of(Likeness.SAME_NAME)),
            tuple("grace@elsewhere.example", Set.of(Likeness.SAME_LOCAL_PART)));
  }

  @Test
  void findsWhomSomebodyTypes() {
    rig.connectOrganization(acme);

    assertThat(matches.suggestions(grace, "zim"))
        .extracting(suggestion -> suggestion.user().email().value())
        .containsExactly("zoe@acme.example");
  }

  @Test
  void saysWhoHasThatZoomUserAndPutsThoseLast() {
    add("Carlos Nobody", "carlos@acme.example");
    rig.connectOrganization(acme);

    assertThat(matches.suggestions(grace, "carl"))
        .extracting(suggestion -> suggestion.user().email().value())
        .containsExactly("carlos@acme.example", "carla@acme.example");
    assertThat(matches.suggestions(grace, "carla").getFirst().others())
        .containsExactly(acme.member("carla"));
  }

  @Test
  void asksNothingOfZoom() {
    rig.connectOrganization(acme);
    int calls = rig.zoom().script().calls();

    matches.suggestions(grace, "");
    matches.suggestions(grace, "a");

    assertThat(rig.zoom().script().calls()).isEqualTo(calls);
  }

  @Test
  void tellsMembersNothingOfTheAccount() {
    rig.connectOrganization(acme);

    assertThat(
            rig.foyer()
                .mapping()
                .suggestZoomUsers()
                .handle(new SuggestZoomUsers.Command(acme.id(), acme.as("grace"), grace.id(), "a")))
        .isEqualTo(new SuggestZoomUsers.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(
            rig.foyer()
                .mapping()
                .showMatch()
                .handle(new ShowMatch.Command(acme.id(), acme.as("grace"), grace.id())))
        .isEqualTo(new ShowMatch.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
  }

  private void add(String name, String email) {
    rig.zoom().people().add(Person.member(SamplePeople.ACME, name, email));
  }
}
