package dev.foyer.shell.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class OrganizationCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  OrganizationCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
  }

  @Test
  void listsOrganizationsByName() {
    shell.foyer().found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");

    var ran = shell.run("organization list");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().map(line -> line.split(" {2,}")[0]))
        .containsExactly("NAME", "Acme Corporation", "Northwind Traders");
  }

  @Test
  void saysWhereTheNextPageBegins() {
    shell.foyer().found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");

    var first = shell.run("organization list --limit 1 --output json");
    var second = shell.run("organization list --after 'Acme Corporation' --output json");

    assertThat(first.json("/next").asString()).isEqualTo("Acme Corporation");
    assertThat(second.json("/organizations/0/name").asString()).isEqualTo("Northwind Traders");
    assertThat(second.json("/next").isMissingNode()).isTrue();
  }

  @Test
  void showsTheOnlyOrganizationAsJson() {
    var ran = shell.run("organization show --output json");

    assertThat(ran.json("/id").asString()).isEqualTo(acme.id().toString());
    assertThat(ran.json("/name").asString()).isEqualTo("Acme Corporation");
    assertThat(ran.json("/verifiedDomains/0").asString()).isEqualTo("acme.example");
    assertThat(ran.json("/createdAt").asString()).isEqualTo("2026-03-04T12:00:00.123456Z");
  }

  @Test
  void findsAnOrganizationByNameItsBeginningOrId() {
    shell.foyer().found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");

    for (String named : new String[] {"'acme corporation'", "acm", acme.id().toString()}) {
      assertThat(shell.run("organization show --organization " + named).out())
          .contains("Acme Corporation");
    }
  }

  @Test
  void asksWhichOrganizationWhereThereAreSeveral() {
    shell.foyer().found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");

    var ran = shell.run("organization show");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--organization", "\"Acme Corporation\", \"Northwind Traders\"");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void suggestsTheNearestNameForAWrongOne() {
    var ran = shell.run("organization show --organization 'Akme Corporation'");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Did you mean Acme Corporation?");
  }

  @Test
  void saysThatThereIsNoOrganizationYet() {
    shell.begin();

    assertThat(shell.run("organization show").err()).contains("There is no organization yet.");
    assertThat(shell.run("organization list").out()).isEqualToIgnoringNewLines("None.");
  }

  @Test
  void addsAVerifiedDomainAfterAsking() {
    var ran = shell.answering("organization domain add --domain ACME.test --reason #4711", "yes");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("acme.test is now a verified domain of Acme Corporation.");
    assertThat(shell.run("organization show").out()).contains("acme.example; acme.test");
    assertThat(shell.foyer().journal(acme)).endsWith(EntryKind.DOMAIN_VERIFIED);
  }

  @Test
  void changesNothingWithoutAYes() {
    for (String answer : new String[] {"no", "", "yesterday"}) {
      var ran =
          shell.answering("organization domain add --domain acme.test --reason #4711", answer);

      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).contains("Nothing was changed.");
    }
    assertThat(shell.run("organization show").out()).doesNotContain("acme.test");
  }

  @Test
  void changesNothingOnADryRunEvenWithYes() {
    var ran =
        shell.run("organization domain add --domain acme.test --reason #4711 --dry-run --yes");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("acme.test becomes", "Nothing was changed");
    assertThat(shell.run("organization show").out()).doesNotContain("acme.test");
  }

  @Test
  void wantsYesWhereNobodyCanBeAsked() {
    var ran = shell.run("organization domain add --domain acme.test --reason #4711");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--yes");
  }

  @Test
  void wantsAReasonForAChange() {
    var ran = shell.run("organization domain add --domain acme.test --yes");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("also needs --reason");
  }

  @Test
  void refusesADomainThatIsNone() {
    var ran = shell.run("organization domain add --domain acme --reason #4711 --yes");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("A domain looks like acme.example.");
  }

  @Test
  void refusesADomainOfAnotherOrganization() {
    shell.foyer().found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");

    var ran =
        shell.run(
            "organization domain add --organization north --domain acme.example --reason #1 --yes");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("verified domain of another organization");
  }
}
