package dev.foyer.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Foyer signs its mail. The mail server itself is set as everybody sets it: {@code
 * SPRING_MAIL_HOST} and so on.
 *
 * @param from the address that mail comes from ({@code FOYER_MAIL_FROM}); foyer@ the public
 *     address' host by default
 */
@ConfigurationProperties("foyer.mail")
public record FoyerMailProperties(@Nullable String from) {}
