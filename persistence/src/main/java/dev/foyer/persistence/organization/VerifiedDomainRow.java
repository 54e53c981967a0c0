package dev.foyer.persistence.organization;

import org.springframework.data.relational.core.mapping.Table;

/** A domain of an organization as stored. */
@Table("verified_domain")
record VerifiedDomainRow(String domain) {}
