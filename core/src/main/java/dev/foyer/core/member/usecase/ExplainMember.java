package dev.foyer.core.member.usecase;

import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.port.AccountUsers;
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
  private final MatchSteps matchSteps;
  private final KeptSettings settings;
  private final Authority authority;

  public ExplainMember(
      Members members,
      ChooseConnection chooseConnection,
      AccountUsers accountUsers,
      KeptSettings settings,
      Authority authority) {
    this.members = members;
    this.chooseConnection = chooseConnection;
    this.matchSteps = new MatchSteps(members, accountUsers);
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
        steps.addAll(ofMember(weighed, member));
      }
    }
    steps.add(result(weighed.inUse()));
    return new Explanation(member, weighed.standing(), steps);
  }

  private static Explanation.Step personal(ChooseConnection.Weighed weighed) {
    String user =
        weighed.personal().map(found -> found.approval().user().email().value()).orElse("");
    return switch (weighed.facts().personal()) {
      case CONNECTED -> Explanation.Step.of(Explanation.Finding.PERSONAL_CONNECTED, user);
      case LAPSED -> Explanation.Step.of(Explanation.Finding.PERSONAL_LAPSED, user);
      case NONE -> Explanation.Step.of(Explanation.Finding.PERSONAL_NONE);
    };
  }

  private static Explanation.Step organization(ChooseConnection.Weighed weighed) {
    String account = weighed.current().map(found -> found.approval().account().title()).orElse("");
    return switch (weighed.organizationFact()) {
      case ACTIVE -> Explanation.Step.of(Explanation.Finding.ORGANIZATION_ACTIVE, account);
      case AT_RISK -> Explanation.Step.of(Explanation.Finding.ORGANIZATION_AT_RISK, account);
      case PAUSED -> Explanation.Step.of(Explanation.Finding.ORGANIZATION_PAUSED, account);
      case LAPSED -> Explanation.Step.of(Explanation.Finding.ORGANIZATION_LAPSED, account);
      case NOT_CONNECTED -> Explanation.Step.of(Explanation.Finding.ORGANIZATION_NONE);
    };
  }

  /** What the member's own opting out, else the Zoom user, contributes (BR-24, BR-30, BR-41). */
  private List<Explanation.Step> ofMember(ChooseConnection.Weighed weighed, Member member) {
    if (weighed.optedOut()) {
      return List.of(Explanation.Step.of(Explanation.Finding.OPTED_OUT, member.name().value()));
    }
    List<Explanation.Step> steps = new ArrayList<>(matchSteps.of(member, weighed));
    if (weighed.standing().readiness().lacksSummary(settings.of(member.organization()))) {
      steps.add(Explanation.Step.of(Explanation.Finding.SUMMARY_MISSING, member.email().value()));
    }
    return steps;
  }

  private static Explanation.Step result(ConnectionInUse inUse) {
    return switch (inUse) {
      case ConnectionInUse.Personal personal ->
          Explanation.Step.of(Explanation.Finding.RESULT_PERSONAL, personal.host().email().value());
      case ConnectionInUse.Organizations organizations ->
          Explanation.Step.of(
              Explanation.Finding.RESULT_ORGANIZATION, organizations.host().email().value());
      case ConnectionInUse.None _ -> Explanation.Step.of(Explanation.Finding.RESULT_NONE);
    };
  }
}
