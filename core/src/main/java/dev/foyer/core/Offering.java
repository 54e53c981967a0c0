package dev.foyer.core;

import dev.foyer.core.location.usecase.ApplyDefaultLocation;
import dev.foyer.core.location.usecase.ChooseHost;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.location.usecase.DeleteEventType;
import dev.foyer.core.location.usecase.EditEventType;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.core.location.usecase.PreviewDefaultLocation;
import dev.foyer.core.location.usecase.ShowDefaultLocation;
import dev.foyer.core.location.usecase.ShowEventType;
import dev.foyer.core.location.usecase.UndoDefaultLocation;

/** Event types, their hosts and locations. */
public record Offering(
    CreateEventType createEventType,
    EditEventType editEventType,
    DeleteEventType deleteEventType,
    ListEventTypes listEventTypes,
    ShowEventType showEventType,
    ChooseHost chooseHost,
    ShowDefaultLocation showDefaultLocation,
    PreviewDefaultLocation previewDefaultLocation,
    ApplyDefaultLocation applyDefaultLocation,
    UndoDefaultLocation undoDefaultLocation) {}
