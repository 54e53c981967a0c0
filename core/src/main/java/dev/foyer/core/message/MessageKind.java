package dev.foyer.core.message;

import java.util.List;

/**
 * What members are told, where it is mended, and the facts that it takes to say it, in the order in
 * which the adapters' words take them. Accounts and people are told by what others call them, a
 * reason by its name, days by a number.
 */
public enum MessageKind {
  /** The organization's Zoom is connected. */
  CONNECTED(Place.ORGANIZATION_ZOOM, "account", "authorizer"),
  /** Checks fail, for now; nothing is broken yet. */
  AT_RISK(Place.ORGANIZATION_ZOOM, "account"),
  /** The organization's Zoom ended against our will. */
  LAPSED(Place.ORGANIZATION_ZOOM, "account", "reason"),
  /** It has not been mended since. */
  STILL_LAPSED(Place.ORGANIZATION_ZOOM, "account", "reason", "days"),
  /** The standby took over; the reason is why the one before it lapsed. */
  STANDBY_PROMOTED(Place.ORGANIZATION_ZOOM, "account", "authorizer", "reason"),
  /** The standby ended against our will; the active connection goes on. */
  STANDBY_LAPSED(Place.ORGANIZATION_ZOOM, "account", "authorizer", "reason"),
  /** Somebody of ours ended the organization's connection. */
  DISCONNECTED(Place.ORGANIZATION_ZOOM, "account", "by"),
  /** The member's own Zoom ended against our will. */
  PERSONAL_LAPSED(Place.MY_ZOOM, "account", "reason"),
  /** Members may not opt out any more, so this one's opt-out is over. */
  OPT_OUT_ENDED(Place.MY_ZOOM),
  /** Somebody of ours points the member to what stands in the way of a working Zoom. */
  NUDGE(Place.MY_ZOOM, "readiness", "by"),
  /** Somebody removed Foyer's app in the Zoom account. */
  APP_REMOVED(Place.ORGANIZATION_ZOOM, "account"),
  /** The Zoom admin declined; told to whoever made the link. */
  LINK_DECLINED(Place.ORGANIZATION_ZOOM),
  /** Somebody reported a connect link as not expected. */
  LINK_REPORTED(Place.ORGANIZATION_ZOOM),
  /** An approval is confirmed and waits for an owner or admin. */
  APPROVAL_WAITS(Place.ORGANIZATION_ZOOM, "account", "authorizer"),
  /** Another organization has connected the same Zoom account. */
  ACCOUNT_SHARED(Place.ORGANIZATION_ZOOM, "account"),
  /** To the host: an event has no link, as the host has no usable Zoom. */
  LINK_WAITS(Place.EVENT, "event", "invitee"),
  /** The meeting of an event couldn't be made, for good. */
  LINK_FAILED(Place.EVENT, "event", "invitee"),
  /** To the host: an event has another link than before. */
  LINK_CHANGED(Place.EVENT, "event", "invitee"),
  /** Somebody has deleted the meeting of an event in Zoom. */
  MEETING_LOST(Place.EVENT, "event", "invitee"),
  /** To the host: somebody has changed the meeting of an event in Zoom. */
  MEETING_STRAYED(Place.EVENT, "event", "invitee"),
  /** To the host: Zoom doesn't take the change of an event. */
  MEETING_OUTDATED(Place.EVENT, "event", "invitee"),
  /** To the host: a meeting that nobody needs any more stays in Zoom. */
  MEETING_REMAINS(Place.EVENT, "event", "invitee");

  private final Place place;
  private final List<String> facts;

  MessageKind(Place place, String... facts) {
    this.place = place;
    this.facts = List.of(facts);
  }

  /** The page where it is mended or looked at. */
  public Place place() {
    return place;
  }

  /** The names of the facts that it is told with, in the order of the words. */
  public List<String> facts() {
    return facts;
  }
}
