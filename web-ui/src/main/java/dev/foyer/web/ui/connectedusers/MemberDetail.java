package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.web.ui.part.ExplanationSteps;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Optional;

/** One member: which Zoom, what stands in the way, what to do, and every rule that decided it. */
final class MemberDetail extends Composite<Panel> {

  private final Foyer foyer;
  private final Visitor visitor;
  private final MemberId id;
  private final Choice choice;
  private final Runnable changed;

  MemberDetail(Foyer foyer, Visitor visitor, MemberId id, Choice choice, Runnable changed) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.id = id;
    this.choice = choice;
    this.changed = changed;
  }

  @Override
  protected Panel initContent() {
    RouterLink close =
        ConnectedUsersRoutes.link(
            getTranslation("connected-users.close"), choice.on(Optional.empty()));
    return switch (foyer
        .connected()
        .explainMember()
        .handle(new ExplainMember.Command(visitor.organization(), visitor.actor(), id))) {
      case ExplainMember.Outcome.Explained(var explanation) -> show(explanation).beside(close);
      case ExplainMember.Outcome.NoSuchMember _ ->
          problem("connected-users.no-such-member").beside(close);
      case ExplainMember.Outcome.NotAllowed(var why) -> problem(Words.of(why)).beside(close);
    };
  }

  private Panel problem(String key) {
    return new Panel(getTranslation("connected-users.detail"))
        .with(new Notice(Tone.BAD, getTranslation(key)));
  }

  private Panel show(Explanation explanation) {
    Member member = explanation.member();
    Standing standing = explanation.standing();
    Panel panel = new Panel(member.name().value());
    panel.with(
        new Notice(
            Words.toneOf(standing.readiness()), getTranslation(Words.of(standing.readiness()))),
        new FactList()
            .fact(
                getTranslation("connected-users.what-to-do"),
                getTranslation(Words.mending(standing.readiness())))
            .fact(
                getTranslation("connected-users.in-use"),
                getTranslation(Words.of(standing.inUse())))
            .fact(getTranslation("field.email"), member.email().value())
            .fact(getTranslation("field.role"), getTranslation(Words.of(member.role())))
            .fact(getTranslation("field.time-zone"), member.timeZone().getId()),
        new ZoomUserPart(foyer, visitor, member, changed));
    if (standing.inUse() != Standing.Type.PERSONAL && standing.readiness() != Readiness.READY) {
      panel.with(new NudgePart(foyer, visitor, member, standing.readiness()));
    }
    return panel.with(
        new H3(getTranslation("connected-users.explained")),
        new ExplanationSteps(explanation, visitor));
  }
}
