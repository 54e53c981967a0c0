package dev.foyer.web.whole;

import static org.awaitility.Awaitility.await;

import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.PauseConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.OrganizationFact;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.port.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An organization with members of every kind, each made by what happens at Zoom. */
final class HostsWithFacts {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String ZOE = "zoe@acme.example";

  /**
   * A member, and the Zoom users that meetings might be made on.
   *
   * @param own the member's own Zoom user
   * @param inTheAccount the Zoom user of the organization's account, if it can host
   */
  record Host(
      Member member, MemberFacts facts, Optional<String> own, Optional<String> inTheAccount) {}

  private final RealParts parts;
  private final Acme acme;
  private final OrganizationConnections connections;
  private final List<Host> checked = new ArrayList<>();
  private int unchecked;

  HostsWithFacts(RealParts parts, Acme acme) {
    this.parts = parts;
    this.acme = acme;
    connections = parts.part(OrganizationConnections.class);
    for (MemberFacts facts : MemberFacts.all()) {
      if (facts.match() != MatchFact.NOT_CHECKED) {
        checked.add(host(facts, name(facts)));
      }
    }
    OrganizationConnection connection = acme.connect(ZOE);
    List<Host> vanishing =
        checked.stream().filter(host -> host.facts().match() == MatchFact.VANISHED).toList();
    await()
        .atMost(SOON)
        .until(
            () ->
                vanishing.stream()
                    .allMatch(host -> isMatched(host, connection, MatchFact.LICENSED)));
    vanishing.forEach(
        host -> {
          parts.zoom().control("DELETE", "users/" + host.member().email(), "");
          parts.foyer().connected().matchMember().handle(acme.id(), host.member().id());
        });
    await()
        .atMost(SOON)
        .until(
            () ->
                checked.stream()
                    .allMatch(host -> isMatched(host, connection, host.facts().match())));
  }

  /**
   * One for each combination there is; whom nobody has looked up yet is somebody else each time.
   */
  List<Host> all() {
    unchecked++;
    List<Host> all = new ArrayList<>(checked);
    Arrays.stream(PersonalFact.values())
        .flatMap(
            personal ->
                Stream.of(false, true)
                    .map(out -> new MemberFacts(personal, MatchFact.NOT_CHECKED, out)))
        .map(facts -> host(facts, name(facts) + unchecked))
        .forEach(all::add);
    return all;
  }

  void organizationIs(OrganizationFact fact) {
    switch (fact) {
      case ACTIVE -> {}
      case AT_RISK -> {
        OrganizationConnection.Active active = (OrganizationConnection.Active) current();
        connections.replace(active, active.doubt(Doubt.ZOOM_IN_TROUBLE, now()));
      }
      case PAUSED ->
          parts
              .foyer()
              .connections()
              .pauseConnection()
              .handle(new PauseConnection.Command(acme.id(), acme.byAda()));
      case LAPSED -> {
        parts.zoom().control("POST", "revoke", "{\"user\":\"" + ZOE + "\"}");
        parts
            .foyer()
            .connections()
            .checkNow()
            .handle(new CheckNow.Command(acme.id(), acme.byAda()));
      }
      case NOT_CONNECTED ->
          parts
              .foyer()
              .connections()
              .disconnect()
              .handle(new Disconnect.Command(acme.id(), acme.byAda()));
    }
  }

  OrganizationFact organizationFact() {
    return OrganizationFact.of(connections.current(acme.id()), ZoomEnvironment.SIMULATED);
  }

  private Host host(MemberFacts facts, String name) {
    Optional<String> inTheAccount = zoomUser(facts.match(), name + "@acme.example");
    Member member = member(facts.match(), name);
    Optional<String> own =
        switch (facts.personal()) {
          case NONE -> Optional.empty();
          case CONNECTED -> Optional.of(connected(member, name));
          case LAPSED -> {
            lapsed(member, name);
            yield Optional.empty();
          }
        };
    if (facts.optedOut()) {
      parts.part(OptOuts.class).add(acme.id(), member.id());
    }
    return new Host(member, facts, own, inTheAccount.filter(_ -> canHost(facts.match())));
  }

  private static boolean canHost(MatchFact match) {
    return switch (match) {
      case NOT_CHECKED, BASIC, LICENSED -> true;
      case ABSENT, INVITED, VANISHED, DEACTIVATED, NO_LICENSE -> false;
    };
  }

  private Optional<String> zoomUser(MatchFact match, String email) {
    return switch (match) {
      case ABSENT -> Optional.empty();
      case INVITED -> Optional.of(newZoomUser("Acme Corporation", email, "pending", 2));
      case DEACTIVATED -> Optional.of(newZoomUser("Acme Corporation", email, "inactive", 2));
      case NO_LICENSE -> Optional.of(newZoomUser("Acme Corporation", email, "active", 4));
      case BASIC -> Optional.of(newZoomUser("Acme Corporation", email, "active", 1));
      case NOT_CHECKED, VANISHED, LICENSED ->
          Optional.of(newZoomUser("Acme Corporation", email, "active", 2));
    };
  }

  private String newZoomUser(String account, String email, String status, int type) {
    return parts
        .zoom()
        .control(
            "POST",
            "users",
            """
            {"account":"%s","email":"%s","firstName":"Some","lastName":"Body","status":"%s","type":%d}"""
                .formatted(account, email, status, type))
        .path("id")
        .asString();
  }

  /** Whoever is added past the use case is looked up by nobody. */
  private Member member(MatchFact match, String name) {
    if (match != MatchFact.NOT_CHECKED) {
      return acme.add(name, name + "@acme.example");
    }
    Organization home = parts.part(Organizations.class).find(acme.id()).orElseThrow();
    Member member =
        new Given(parts.part(Ids.class), now())
            .aMember()
            .of(home)
            .named(name)
            .withEmail(name + "@acme.example")
            .build();
    parts.part(Members.class).add(member);
    return member;
  }

  private String connected(Member member, String name) {
    String id = newZoomUser("Northwind Traders", name + "@northwind.example", "active", 2);
    acme.connectPersonal(member, name + "@northwind.example");
    return id;
  }

  private void lapsed(Member member, String name) {
    newZoomUser("Northwind Traders", name + "@northwind.example", "active", 2);
    PersonalConnection connection = acme.connectPersonal(member, name + "@northwind.example");
    parts.zoom().control("POST", "revoke", "{\"user\":\"" + name + "@northwind.example\"}");
    parts
        .foyer()
        .connections()
        .usableAccess()
        .handle(
            new UsableAccess.Command.NewerThan(
                connection.grant(),
                parts.grants().find(connection.grant()).orElseThrow().revision()));
  }

  private boolean isMatched(Host host, OrganizationConnection connection, MatchFact expected) {
    return parts
        .part(ZoomUserMatches.class)
        .find(acme.id(), connection.approval().account().id(), host.member().id())
        .filter(match -> MatchFact.of(match.state()) == expected)
        .isPresent();
  }

  private OrganizationConnection current() {
    return connections.current(acme.id()).orElseThrow();
  }

  private static String name(MemberFacts facts) {
    return (facts.personal() + "-" + facts.match() + (facts.optedOut() ? "-out" : ""))
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
