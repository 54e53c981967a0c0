package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingLine.Verdict;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.usecase.ConfirmMappings;
import dev.foyer.core.member.usecase.ConfirmMappings.Decision;
import dev.foyer.core.member.usecase.ShowMappings;
import dev.foyer.web.ui.part.CsvDownload;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.UnderWay;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A list of mappings: what each line would do, or has done; and the decision about it. */
final class MappingListPanel extends Div {

  private final Foyer foyer;
  private final Visitor visitor;
  private final UnderWay underWay = new UnderWay(this, this::refresh);

  /** The list whose shared lines are to be mapped too: a refresh must not forget that. */
  private Optional<UUID> sharedTooIn = Optional.empty();

  MappingListPanel(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
  }

  void refresh() {
    removeAll();
    switch (show(0, 1)) {
      case ShowMappings.Outcome.Shown shown -> add(panel(shown));
      case ShowMappings.Outcome.None _ -> {}
      case ShowMappings.Outcome.NotAllowed(var why) ->
          add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
  }

  private ShowMappings.Outcome show(int after, int limit) {
    return foyer
        .mapping()
        .showMappings()
        .handle(new ShowMappings.Command(visitor.organization(), visitor.actor(), after, limit));
  }

  private Panel panel(ShowMappings.Outcome.Shown shown) {
    Panel panel =
        switch (shown.list().state()) {
          case MappingList.State.Previewed _ -> previewed(shown);
          case MappingList.State.Confirmed(_, int applied) -> underWay(shown.list(), applied);
          case MappingList.State.Applied _ -> applied(shown);
        };
    underWay.is(shown.list().state() instanceof MappingList.State.Confirmed);
    PagedList<MappingLine> lines =
        new PagedList<>(
            getTranslation("mapping-list.lines"),
            getTranslation("mapping-list.empty"),
            (last, limit) -> lines(last.map(MappingLine::number).orElse(0), limit),
            (_, line) -> row(line));
    lines.restart();
    return panel.with(counts(shown.counts()), lines);
  }

  private Panel previewed(ShowMappings.Outcome.Shown shown) {
    long will = shown.counts().getOrDefault(Verdict.WILL_MAP, 0L);
    long shared = shown.counts().getOrDefault(Verdict.SHARED, 0L);
    UUID id = shown.list().id();
    Checkbox sharedToo = new Checkbox(getTranslation("mapping-list.shared-too", shared));
    sharedToo.setVisible(shared > 0);
    sharedToo.setValue(sharedTooIn.equals(Optional.of(id)));
    Button map =
        new Button(
            "", _ -> decide(id, sharedToo.getValue() ? Decision.MAP_SHARED_TOO : Decision.MAP));
    map.addThemeVariants(ButtonVariant.PRIMARY);
    Runnable sayHowMany =
        () -> {
          long all = will + (sharedToo.getValue() ? shared : 0);
          map.setText(getTranslation("mapping-list.map", all));
          map.setEnabled(all > 0);
        };
    sayHowMany.run();
    sharedToo.addValueChangeListener(
        event -> {
          sharedTooIn = event.getValue() ? Optional.of(id) : Optional.empty();
          sayHowMany.run();
        });
    return new Panel(getTranslation("mapping-list.preview"))
        .saying(getTranslation("mapping-list.preview.what", shown.list().lines()))
        .with(sharedToo)
        .offering(map, discard(id, "mapping-list.discard"));
  }

  private Panel underWay(MappingList list, int applied) {
    ProgressBar bar =
        new ProgressBar(0, Math.max(1, list.lines()), Math.min(applied, list.lines()));
    bar.getElement().setAttribute("aria-label", getTranslation("mapping-list.bar"));
    return new Panel(getTranslation("mapping-list.applying"))
        .saying(getTranslation("mapping-list.applying.what"))
        .with(bar);
  }

  private Panel applied(ShowMappings.Outcome.Shown shown) {
    return new Panel(getTranslation("mapping-list.applied"))
        .saying(
            getTranslation(
                "mapping-list.applied.what",
                shown.counts().getOrDefault(Verdict.MAPPED, 0L),
                shown.list().lines()))
        .offering(download(), discard(shown.list().id(), "mapping-list.forget"));
  }

  private Button discard(UUID id, String key) {
    Button discard = new Button(getTranslation(key), _ -> decide(id, Decision.DISCARD));
    discard.addThemeVariants(ButtonVariant.TERTIARY);
    return discard;
  }

  private void decide(UUID id, Decision decision) {
    switch (foyer
        .mapping()
        .confirmMappings()
        .handle(
            new ConfirmMappings.Command(visitor.organization(), visitor.actor(), id, decision))) {
      case ConfirmMappings.Outcome.Confirmed _, ConfirmMappings.Outcome.Discarded _ -> {}
      case ConfirmMappings.Outcome.NothingToDecide _ ->
          Told.badly(getTranslation("mapping.changed-meanwhile"));
      case ConfirmMappings.Outcome.NotAllowed(var why) -> Told.badly(getTranslation(Words.of(why)));
    }
    refresh();
  }

  private CsvDownload download() {
    Map<Verdict, String> words = words();
    String[] titles = {
      getTranslation("mapping-list.number"),
      getTranslation("field.email"),
      getTranslation("mapping-list.zoom-user"),
      getTranslation("mapping-list.result")
    };
    return new CsvDownload(
        getTranslation("mapping-list.download"),
        "mappings.csv",
        sheet -> {
          sheet.row(titles);
          List<MappingLine> page = lines(0, 500);
          while (!page.isEmpty()) {
            page.forEach(
                line ->
                    sheet.row(
                        Integer.toString(line.number()),
                        line.memberText(),
                        line.zoomText(),
                        words.getOrDefault(line.verdict(), "")));
            page = lines(page.getLast().number(), 500);
          }
        });
  }

  private Map<Verdict, String> words() {
    return Arrays.stream(Verdict.values())
        .collect(
            Collectors.toMap(
                verdict -> verdict, verdict -> getTranslation(Words.family("verdict", verdict))));
  }

  private List<MappingLine> lines(int after, int limit) {
    return switch (show(after, limit)) {
      case ShowMappings.Outcome.Shown shown -> shown.lines();
      case ShowMappings.Outcome.None _, ShowMappings.Outcome.NotAllowed _ -> List.of();
    };
  }

  private Div counts(Map<Verdict, Long> counts) {
    Div all = new Div();
    all.addClassName("row-states");
    for (Verdict verdict : Verdict.values()) {
      Optional.ofNullable(counts.get(verdict))
          .ifPresent(
              count ->
                  all.add(
                      new StatusWord(
                          tone(verdict),
                          getTranslation(
                              "connected-users.chip",
                              getTranslation(Words.family("verdict", verdict)),
                              count))));
    }
    return all;
  }

  private Component row(MappingLine line) {
    Span member = new Span(line.memberText());
    member.addClassName("row-title");
    Span zoomUser = new Span("→ " + line.zoomText());
    zoomUser.addClassName("quiet");
    Div texts = new Div(member, zoomUser);
    texts.addClassName("row-main");
    Span number = new Span(getTranslation("mapping-list.line", line.number()));
    number.addClassName("quiet");
    Div states =
        new Div(
            number,
            new StatusWord(
                tone(line.verdict()), getTranslation(Words.family("verdict", line.verdict()))));
    states.addClassName("row-states");
    Div row = new Div(texts, states);
    row.addClassName("row");
    return row;
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case WILL_MAP, MAPPED -> Tone.GOOD;
      case SHARED -> Tone.CAREFUL;
      case ALREADY_SO -> Tone.NEUTRAL;
      case NO_SUCH_MEMBER, NO_SUCH_ZOOM_USER, DUPLICATE, UNREADABLE -> Tone.BAD;
    };
  }
}
