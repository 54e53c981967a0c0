/** The storage ports for matches with Zoom users and for the list of connected users. */
@NullMarked
package dev.foyer.core.member.port;

import org.jspecify.annotations.NullMarked;
