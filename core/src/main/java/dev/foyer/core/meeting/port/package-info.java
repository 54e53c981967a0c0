/** The storage port for meetings and the port to Zoom's meetings. */
@NullMarked
package dev.foyer.core.meeting.port;

import org.jspecify.annotations.NullMarked;
