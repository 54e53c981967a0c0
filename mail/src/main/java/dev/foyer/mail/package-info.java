/**
 * E-mail over SMTP: the words of messages and letters in each language, and the sending. Shows
 * nothing but its auto-configuration and settings.
 */
@NullMarked
package dev.foyer.mail;

import org.jspecify.annotations.NullMarked;
