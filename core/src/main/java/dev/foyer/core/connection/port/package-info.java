/** The storage ports for links, attempts and connections, and the port to Zoom's users. */
@NullMarked
package dev.foyer.core.connection.port;

import org.jspecify.annotations.NullMarked;
