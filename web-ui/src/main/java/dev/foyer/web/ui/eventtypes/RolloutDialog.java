package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.PreviewDefaultLocation;
import dev.foyer.web.ui.part.LocationWords;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Words;

/** Says which event types a rollout changes, and which of them need attention then (BR-60). */
final class RolloutDialog extends Dialog {

  RolloutDialog(DefaultLocationActs acts, PreviewDefaultLocation.Outcome.Previewed preview) {
    setHeaderTitle(getTranslation("default-location.preview.title"));
    Div body = new Div(new Paragraph(getTranslation("default-location.preview.effect")));
    body.addClassName("rollout");
    if (preview.withoutZoom() > 0) {
      body.add(
          new Notice(
              Tone.CAREFUL,
              getTranslation("default-location.preview.without-zoom", preview.withoutZoom())));
    }
    PagedList<ListedEventType> list =
        new PagedList<>(
            getTranslation("default-location.preview.title"),
            getTranslation("default-location.all-follow"),
            acts::changing,
            (_, line) -> row(line));
    list.restart();
    body.add(list);
    add(body);
    Button apply =
        new Button(
            getTranslation("default-location.apply", preview.changing()),
            _ -> {
              close();
              acts.apply();
            });
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), apply);
  }

  private Div row(ListedEventType line) {
    Span name = new Span(line.eventType().name());
    name.addClassName("row-title");
    Div row = new Div(name, quiet(getTranslation("default-location.preview.from", earlier(line))));
    row.addClassName("row-main");
    line.attention()
        .ifPresent(
            why ->
                row.add(
                    quiet(getTranslation("event-types.attention", getTranslation(Words.of(why))))));
    Div whole = new Div(row);
    whole.addClassName("row");
    return whole;
  }

  private String earlier(ListedEventType line) {
    return switch (line.eventType().location()) {
      case Location.OrganizationDefault(Location.Place otherwise) ->
          LocationWords.of(otherwise).inWords(this);
      case Location.Place place -> LocationWords.of(place).inWords(this);
    };
  }

  private static Span quiet(String text) {
    Span span = new Span(text);
    span.addClassName("quiet");
    return span;
  }
}
