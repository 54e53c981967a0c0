package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.usecase.ApplyDefaultLocation;
import dev.foyer.core.location.usecase.PreviewDefaultLocation;
import dev.foyer.core.location.usecase.UndoDefaultLocation;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.List;
import java.util.Optional;

/** What an owner or admin can do with the default location, each outcome told in words. */
final class DefaultLocationActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;

  DefaultLocationActs(Foyer foyer, Visitor visitor, Component page, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
  }

  /** Shows first what a rollout changes. */
  void ask() {
    preview(Optional.empty(), 1).ifPresent(preview -> new RolloutDialog(this, preview).open());
  }

  /** A page of the event types that would change. */
  List<ListedEventType> changing(Optional<ListedEventType> last, int limit) {
    return preview(last, limit)
        .map(PreviewDefaultLocation.Outcome.Previewed::lines)
        .orElseGet(List::of);
  }

  private Optional<PreviewDefaultLocation.Outcome.Previewed> preview(
      Optional<ListedEventType> last, int limit) {
    return switch (foyer
        .eventTypes()
        .previewDefaultLocation()
        .handle(
            new PreviewDefaultLocation.Command(
                visitor.organization(),
                visitor.actor(),
                last.map(ListedEventType::eventType)
                    .map(EventTypes.After::behind)
                    .orElse(EventTypes.After.START),
                limit))) {
      case PreviewDefaultLocation.Outcome.Previewed previewed -> Optional.of(previewed);
      case PreviewDefaultLocation.Outcome.NotAllowed(var why) -> {
        badly(Words.of(why));
        yield Optional.empty();
      }
    };
  }

  void apply() {
    switch (foyer
        .eventTypes()
        .applyDefaultLocation()
        .handle(new ApplyDefaultLocation.Command(visitor.organization(), visitor.actor()))) {
      case ApplyDefaultLocation.Outcome.Begun _ -> well("default-location.told.begun");
      case ApplyDefaultLocation.Outcome.NoDefault _ -> badly("default-location.told.no-default");
      case ApplyDefaultLocation.Outcome.NothingToChange _ -> well("default-location.all-follow");
      case ApplyDefaultLocation.Outcome.AlreadyUnderWay _ ->
          well("default-location.told.under-way");
      case ApplyDefaultLocation.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
    afterwards.run();
  }

  void undo() {
    switch (foyer
        .eventTypes()
        .undoDefaultLocation()
        .handle(new UndoDefaultLocation.Command(visitor.organization(), visitor.actor()))) {
      case UndoDefaultLocation.Outcome.Begun _ -> well("default-location.told.undo-begun");
      case UndoDefaultLocation.Outcome.NothingToUndo _ ->
          badly("default-location.told.nothing-to-undo");
      case UndoDefaultLocation.Outcome.NotAllowed(var why) -> badly(Words.of(why));
    }
    afterwards.run();
  }

  private void well(String key) {
    Told.well(page.getTranslation(key));
  }

  private void badly(String key) {
    Told.badly(page.getTranslation(key));
  }
}
