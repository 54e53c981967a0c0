package dev.foyer.core.member.usecase;

import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains which connection a member's next meeting would be made with, and why (BR-70). */
public final class ExplainMember {

  /** About whom, and who asks: owners, admins, support, and everybody about themselves. */
  public record Command(OrganizationId organization, Actor by, MemberId member) {}

  /** The answer. */
  public sealed interface Outcome {
    record Explained(Explanation explanation) implements Outcome {}

    record NoSuchMember() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Members members;
  private final ChooseConnection chooseConnection;
  private final KeptSettings settings;
  private final Authority authority;

  public ExplainMember(
      Members members,
      ChooseConnection chooseConnection,
      KeptSettings settings,
      Authority authority) {
    this.members = members;
    this.chooseConnection = chooseConnection;
    this.settings = settings;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    if (!command.by().equals(new Actor.AMember(command.member()))) {
      Optional<Denial> denial =
          authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
      if (denial.isPresent()) {
        return new Outcome.NotAllowed(denial.get());
      }
    }
    return members
        .find(command.organization(), command.member())
        .<Outcome>map(member -> new Outcome.Explained(explain(member)))
        .orElseGet(Outcome.NoSuchMember::new);
  }

  private Explanation explain(Member member) {
    ChooseConnection.Weighed weighed = chooseConnection.weigh(member.organization(), member.id());
    List<Explanation.Step> steps = new ArrayList<>();
    steps.add(personal(weighed));
    if (weighed.facts().personal() != PersonalFact.CONNECTED) {
      steps.add(organization(weighed));
      if (weighed.organizationFact().works()) {
        steps.add(
            weighed.optedOut()
                ? step(Explanation.Finding.OPTED_OUT, member.name().value())
                : match(weighed, member));
        if (weighed.standing().readiness().lacksSummary(settings.of(member.organization()))) {
          steps.add(step(Explanation.Finding.SUMMARY_MISSING, member.email().value()));
        }
      }
    }
    steps.add(result(weighed.inUse()));
    return new Explanation(member, weighed.standing(), steps);
  }

  private static Explanation.Step personal(ChooseConnection.Weighed weighed) {
    String user =
        weighed.personal().map(found -> found.approval().user().email().value()).orElse("");
    return switch (weighed.facts().personal()) {
      case CONNECTED -> step(Explanation.Finding.PERSONAL_CONNECTED, user);
      case LAPSED -> step(Explanation.Finding.PERSONAL_LAPSED, user);
      case NONE -> step(Explanation.Finding.PERSONAL_NONE);
    };
  }

  private static Explanation.Step organization(ChooseConnection.Weighed weighed) {
    String account = weighed.current().map(found -> found.approval().account().title()).orElse("");
    return switch (weighed.organizationFact()) {
      case ACTIVE -> step(Explanation.Finding.ORGANIZATION_ACTIVE, account);
      case AT_RISK -> step(Explanation.Finding.ORGANIZATION_AT_RISK, account);
      case PAUSED -> step(Explanation.Finding.ORGANIZATION_PAUSED, account);
      case LAPSED -> step(Explanation.Finding.ORGANIZATION_LAPSED, account);
      case NOT_CONNECTED -> step(Explanation.Finding.ORGANIZATION_NONE);
    };
  }

  private static Explanation.Step match(ChooseConnection.Weighed weighed, Member member) {
    return step(
        switch (weighed.facts().match()) {
          case NOT_CHECKED -> Explanation.Finding.MATCH_NOT_CHECKED;
          case ABSENT -> Explanation.Finding.MATCH_ABSENT;
          case INVITED -> Explanation.Finding.MATCH_INVITED;
          case DEACTIVATED -> Explanation.Finding.MATCH_DEACTIVATED;
          case NO_LICENSE -> Explanation.Finding.MATCH_NO_LICENSE;
          case BASIC -> Explanation.Finding.MATCH_BASIC;
          case LICENSED -> Explanation.Finding.MATCH_LICENSED;
        },
        member.email().value());
  }

  private static Explanation.Step result(ConnectionInUse inUse) {
    return switch (inUse) {
      case ConnectionInUse.Personal personal ->
          step(Explanation.Finding.RESULT_PERSONAL, personal.host().email().value());
      case ConnectionInUse.Organizations organizations ->
          step(Explanation.Finding.RESULT_ORGANIZATION, organizations.host().email().value());
      case ConnectionInUse.None _ -> step(Explanation.Finding.RESULT_NONE);
    };
  }

  private static Explanation.Step step(Explanation.Finding finding, String... about) {
    return new Explanation.Step(finding, List.of(about));
  }
}
