package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.PinnedBy;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.usecase.ConfirmMatch;
import dev.foyer.core.member.usecase.ShowMatch;
import dev.foyer.core.member.usecase.UnmapZoomUser;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which Zoom user of the account a member has, and what can be done about it (BR-41). */
final class ZoomUserPart extends Div {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Member member;
  private final Runnable changed;

  ZoomUserPart(Foyer foyer, Visitor visitor, Member member, Runnable changed) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.member = member;
    this.changed = changed;
    addClassName("zoom-user");
    add(new H3(getTranslation("mapping.title")));
    switch (foyer
        .mapping()
        .showMatch()
        .handle(new ShowMatch.Command(visitor.organization(), visitor.actor(), member.id()))) {
      case ShowMatch.Outcome.Shown shown -> show(shown);
      // The page says so.
      case ShowMatch.Outcome.NotAllowed _ -> setVisible(false);
    }
  }

  private void show(ShowMatch.Outcome.Shown shown) {
    Optional<MatchState> state = shown.match().map(ZoomUserMatch::state);
    add(new Paragraph(state.map(this::words).orElseGet(() -> getTranslation("mapping.none"))));
    if (!shown.others().isEmpty()) {
      add(new Notice(Tone.CAREFUL, getTranslation("mapping.shared", names(shown.others()))));
    }
    shown.candidate().ifPresent(candidate -> add(confirming(candidate)));
    Div acts = new Div();
    acts.addClassName("actions");
    acts.add(
        new Button(
            getTranslation("mapping.map"),
            _ -> new MapDialog(foyer, visitor, member, changed).open()));
    if (state.filter(ZoomUserPart::byHand).isPresent()) {
      acts.add(tertiary("mapping.unmap", this::unmap));
    }
    add(acts);
  }

  private String words(MatchState state) {
    return switch (state) {
      case MatchState.Absent _, MatchState.Invited _ -> getTranslation("mapping.none");
      case MatchState.Pinned(ZoomUser user, PinnedBy by) ->
          switch (by) {
            case PinnedBy.Email _ -> getTranslation("mapping.by-email", who(user));
            case PinnedBy.Hand _ -> getTranslation("mapping.by-hand", who(user));
          };
      case MatchState.Vanished(ZoomUser former, _) ->
          getTranslation("mapping.vanished", who(former));
    };
  }

  private static boolean byHand(MatchState state) {
    return switch (state) {
      case MatchState.Absent _, MatchState.Invited _ -> false;
      case MatchState.Pinned(_, PinnedBy by) -> by instanceof PinnedBy.Hand;
      case MatchState.Vanished(_, PinnedBy by) -> by instanceof PinnedBy.Hand;
    };
  }

  private Component confirming(ZoomUser candidate) {
    Button confirm = new Button(getTranslation("mapping.confirm"), _ -> confirm(candidate, false));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    return new Notice(Tone.CAREFUL, getTranslation("mapping.candidate", who(candidate)), confirm);
  }

  private void confirm(ZoomUser candidate, boolean sharedToo) {
    switch (foyer
        .mapping()
        .confirmMatch()
        .handle(
            new ConfirmMatch.Command(
                visitor.organization(), visitor.actor(), member.id(), candidate.id(), sharedToo))) {
      case ConfirmMatch.Outcome.Confirmed _ -> {
        Told.well(getTranslation("mapping.done", member.name().value(), who(candidate)));
        changed.run();
      }
      case ConfirmMatch.Outcome.Shared(var others) ->
          new SharedDialog(candidate, others, () -> confirm(candidate, true)).open();
      case ConfirmMatch.Outcome.NothingToConfirm _ -> {
        Told.badly(getTranslation("mapping.changed-meanwhile"));
        changed.run();
      }
      case ConfirmMatch.Outcome.NotAllowed(var why) -> Told.badly(getTranslation(Words.of(why)));
    }
  }

  private void unmap() {
    switch (foyer
        .mapping()
        .unmapZoomUser()
        .handle(new UnmapZoomUser.Command(visitor.organization(), visitor.actor(), member.id()))) {
      case UnmapZoomUser.Outcome.Unmapped _ -> {
        Told.well(getTranslation("mapping.unmapped", member.name().value()));
        changed.run();
      }
      case UnmapZoomUser.Outcome.NotMapped _,
          UnmapZoomUser.Outcome.NoSuchMember _,
          UnmapZoomUser.Outcome.NotConnected _ -> {
        Told.badly(getTranslation("mapping.changed-meanwhile"));
        changed.run();
      }
      case UnmapZoomUser.Outcome.NotAllowed(var why) -> Told.badly(getTranslation(Words.of(why)));
    }
  }

  private Button tertiary(String key, Runnable act) {
    Button button = new Button(getTranslation(key), _ -> act.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  static String who(ZoomUser user) {
    return user.displayName().equals(user.email().value())
        ? user.email().value()
        : user.displayName() + " (" + user.email() + ")";
  }

  static String names(List<Member> members) {
    return members.stream().map(one -> one.name().value()).collect(Collectors.joining(", "));
  }
}
