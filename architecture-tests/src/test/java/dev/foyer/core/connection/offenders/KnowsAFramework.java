package dev.foyer.core.connection.offenders;

import org.springframework.stereotype.Component;

/** Breaks CORE_KNOWS_ONLY_JAVA_AND_ITSELF. */
@Component
class KnowsAFramework {}
