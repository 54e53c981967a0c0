package dev.foyer.core.booking;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.PersonName;

/** Who has booked. */
public record Invitee(PersonName name, EmailAddress email) {}
