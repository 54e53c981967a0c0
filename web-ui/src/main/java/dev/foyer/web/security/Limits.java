package dev.foyer.web.security;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What one address, or one member, may do how often. */
@ConfigurationProperties("foyer")
record Limits(Map<Allowances.Kind, Allowance> limits) {}
