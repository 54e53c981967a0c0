/** The storage ports for messages and letters, and the port to the mail server. */
@NullMarked
package dev.foyer.core.message.port;

import org.jspecify.annotations.NullMarked;
