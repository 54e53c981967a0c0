package dev.foyer.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Foyer uses its database, beside where it is.
 *
 * @param maximumPoolSize how many connections one process may hold
 * @param patience how long a start waits for a database that can't be reached
 */
@ConfigurationProperties("foyer.database")
public record DatabaseSettings(
    @DefaultValue("10") int maximumPoolSize, @DefaultValue("60s") Duration patience) {}
