package dev.foyer.core.scripted;

import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;

/** A meeting that the scripted Zoom has made: on which host, by which plan, and how to join it. */
public record MadeMeeting(ZoomUserId host, MeetingPlan plan, JoinDetails details) {}
