package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.member.Suggestion;
import dev.foyer.core.member.usecase.MapZoomUser;
import dev.foyer.core.member.usecase.SuggestZoomUsers;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the Zoom user whom a member has: among those alike, or by typing (BR-41). */
final class MapDialog extends Dialog {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Member member;
  private final Runnable changed;
  private final TextField search = new TextField(getTranslation("mapping.search"));
  private final Div found = new Div();

  MapDialog(Foyer foyer, Visitor visitor, Member member, Runnable changed) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.member = member;
    this.changed = changed;
    addClassName("map-dialog");
    setHeaderTitle(getTranslation("mapping.map.title", member.name().value()));
    search.setHelperText(getTranslation("mapping.search.help"));
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setWidthFull();
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(_ -> look());
    found.getElement().setAttribute("aria-live", "polite");
    add(search, found);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()));
    look();
  }

  private void look() {
    found.removeAll();
    switch (foyer
        .mapping()
        .suggestZoomUsers()
        .handle(
            new SuggestZoomUsers.Command(
                visitor.organization(), visitor.actor(), member.id(), search.getValue()))) {
      case SuggestZoomUsers.Outcome.Suggested(var suggestions) -> show(suggestions);
      case SuggestZoomUsers.Outcome.NoSuchMember _ -> problem("connected-users.no-such-member");
      case SuggestZoomUsers.Outcome.NotConnected _ -> problem("mapping.not-connected");
      case SuggestZoomUsers.Outcome.NotAllowed(var why) -> problem(Words.of(why));
    }
  }

  private void problem(String key) {
    found.add(new Notice(Tone.BAD, getTranslation(key)));
  }

  private void show(List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) {
      found.add(
          new Paragraph(
              getTranslation(search.isEmpty() ? "mapping.nobody-alike" : "mapping.nobody-found")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("rows");
    list.getElement().setAttribute("role", "list");
    suggestions.forEach(suggestion -> list.add(new ListItem(row(suggestion))));
    found.add(list);
  }

  private Div row(Suggestion suggestion) {
    ZoomUser user = suggestion.user();
    Span name = new Span(user.displayName());
    name.addClassName("row-title");
    Span why = new Span(about(suggestion));
    why.addClassName("quiet");
    Div who = new Div(name, new Span(user.email().value()), why);
    who.addClassName("row-main");
    Button map = new Button(getTranslation("mapping.choose"), _ -> map(user, false));
    map.addThemeVariants(ButtonVariant.SMALL);
    map.setAriaLabel(getTranslation("mapping.choose.whom", user.email().value()));
    Div row = new Div(who, map);
    row.addClassName("row");
    return row;
  }

  private String about(Suggestion suggestion) {
    return Stream.concat(
            suggestion.likenesses().stream()
                .sorted()
                .map(likeness -> getTranslation(Words.family("likeness", likeness))),
            suggestion.others().isEmpty()
                ? Stream.empty()
                : Stream.of(
                    getTranslation("mapping.shared", ZoomUserPart.names(suggestion.others()))))
        .collect(Collectors.joining(" · "));
  }

  private void map(ZoomUser user, boolean sharedToo) {
    switch (foyer
        .mapping()
        .mapZoomUser()
        .handle(
            new MapZoomUser.Command(
                visitor.organization(), visitor.actor(), member.id(), user.id(), sharedToo))) {
      case MapZoomUser.Outcome.Mapped _ -> {
        Told.well(getTranslation("mapping.done", member.name().value(), ZoomUserPart.who(user)));
        close();
        changed.run();
      }
      case MapZoomUser.Outcome.AlreadySo _ -> Told.well(getTranslation("mapping.already-so"));
      case MapZoomUser.Outcome.Shared(var others) ->
          new SharedDialog(user, others, () -> map(user, true)).open();
      case MapZoomUser.Outcome.NoSuchMember _ ->
          Told.badly(getTranslation("connected-users.no-such-member"));
      case MapZoomUser.Outcome.NoSuchZoomUser _ -> {
        Told.badly(getTranslation("mapping.changed-meanwhile"));
        look();
      }
      case MapZoomUser.Outcome.NotConnected _ ->
          Told.badly(getTranslation("mapping.not-connected"));
      case MapZoomUser.Outcome.NotAllowed(var why) -> Told.badly(getTranslation(Words.of(why)));
    }
  }
}
