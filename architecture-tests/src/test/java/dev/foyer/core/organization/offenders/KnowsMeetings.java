package dev.foyer.core.organization.offenders;

import dev.foyer.core.meeting.offenders.KnowsOrganizations;

/** Breaks FEATURES_KEEP_THEIR_ORDER, and with its twin FEATURES_HAVE_NO_CYCLES. */
public record KnowsMeetings(KnowsOrganizations knows) {}
