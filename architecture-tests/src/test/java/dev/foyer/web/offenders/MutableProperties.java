package dev.foyer.web.offenders;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Breaks PROPERTIES_ARE_RECORDS. */
@ConfigurationProperties("offending")
class MutableProperties {}
