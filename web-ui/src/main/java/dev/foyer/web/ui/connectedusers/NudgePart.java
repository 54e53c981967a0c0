package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.NudgeMember;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.part.CopyText;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** Moves on whoever can mend it: a message to the member, words for the Zoom admin. */
final class NudgePart extends Div {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Member member;

  NudgePart(Foyer foyer, Visitor visitor, Member member, Readiness readiness) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.member = member;
    addClassName("nudge");
    Button nudge = new Button(getTranslation("nudging.send"), _ -> nudge());
    Div acts = new Div(nudge);
    acts.addClassName("actions");
    add(acts);
    if (zoomAdminCanMend(readiness)) {
      add(
          new Details(
              getTranslation("nudging.zoom-admin"),
              new CopyText(
                  getTranslation("nudging.zoom-admin.text"),
                  getTranslation(
                      Words.family("ask-zoom-admin", readiness),
                      member.name().value(),
                      member.email().value()),
                  getTranslation("nudging.zoom-admin.copy"))));
    }
  }

  private static boolean zoomAdminCanMend(Readiness readiness) {
    return switch (readiness) {
      case READY_BUT_BASIC,
          NO_ZOOM_USER,
          ZOOM_USER_PENDING,
          ZOOM_USER_VANISHED,
          ZOOM_USER_DEACTIVATED,
          NOT_LICENSED ->
          true;
      case READY, OPTED_OUT, CONNECTION_LAPSED, CONNECTION_PAUSED, NOT_CHECKED, NOT_CONNECTED ->
          false;
    };
  }

  private void nudge() {
    switch (foyer
        .mapping()
        .nudgeMember()
        .handle(new NudgeMember.Command(visitor.organization(), visitor.actor(), member.id()))) {
      case NudgeMember.Outcome.Nudged _ ->
          Told.well(getTranslation("nudging.sent", member.name().value()));
      case NudgeMember.Outcome.AlreadyToday _ ->
          Told.badly(getTranslation("nudging.already", member.name().value()));
      case NudgeMember.Outcome.NothingToSay _ -> Told.well(getTranslation("nudging.nothing"));
      case NudgeMember.Outcome.NoSuchMember _ ->
          Told.badly(getTranslation("connected-users.no-such-member"));
      case NudgeMember.Outcome.NotAllowed(var why) -> Told.badly(getTranslation(Words.of(why)));
    }
  }
}
