package dev.foyer.core;

import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.usecase.ApplyDefaultLocation;
import dev.foyer.core.location.usecase.ChooseHost;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.location.usecase.DeleteEventType;
import dev.foyer.core.location.usecase.EditEventType;
import dev.foyer.core.location.usecase.EventTypeView;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.core.location.usecase.MayOffer;
import dev.foyer.core.location.usecase.PreviewDefaultLocation;
import dev.foyer.core.location.usecase.RollOut;
import dev.foyer.core.location.usecase.ShowDefaultLocation;
import dev.foyer.core.location.usecase.ShowEventType;
import dev.foyer.core.location.usecase.UndoDefaultLocation;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.OrganizationsZoom;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about event types and their locations. */
record OfferingAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForEvents events,
    Authority authority,
    RecordEntry record,
    ChooseConnection chooseConnection,
    OrganizationsZoom organizationsZoom) {

  Offering eventTypes() {
    MayOffer mayOffer = new MayOffer(authority, organizations.members());
    EventTypeView view =
        new EventTypeView(organizations.members(), chooseConnection, organizations.settings());
    return new Offering(
        new CreateEventType(
            events.eventTypes(),
            mayOffer,
            record,
            platform.transactions(),
            platform.ids(),
            platform.clock()),
        new EditEventType(events.eventTypes(), mayOffer, record, platform.transactions()),
        new DeleteEventType(events.eventTypes(), mayOffer, record, platform.transactions()),
        new ListEventTypes(events.eventTypes(), view, authority),
        new ShowEventType(events.eventTypes(), view, authority),
        chooseHost(),
        new ShowDefaultLocation(organizations.settings(), events.rollouts(), events.eventTypes()),
        new PreviewDefaultLocation(events.eventTypes(), view, organizationsZoom, authority),
        new ApplyDefaultLocation(
            events.eventTypes(),
            events.rollouts(),
            organizations.settings(),
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.ids(),
            platform.clock()),
        new UndoDefaultLocation(
            events.rollouts(),
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock()));
  }

  PreviewDisconnect previewDisconnect(Ports.ForConnections connections) {
    return new PreviewDisconnect(
        connections.organizationConnections(),
        organizationsZoom,
        connections.connectedUsers(),
        events.eventTypes(),
        events.meetings(),
        organizations.settings(),
        authority,
        platform.clock());
  }

  ChooseHost chooseHost() {
    return new ChooseHost(chooseConnection, organizations.settings());
  }

  RollOut rollOut() {
    return new RollOut(
        events.eventTypes(), events.rollouts(), record, platform.transactions(), platform.clock());
  }
}
