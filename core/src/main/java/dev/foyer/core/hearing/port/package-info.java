/** The ports to Zoom's webhooks and to the inbox that keeps their notices. */
@NullMarked
package dev.foyer.core.hearing.port;

import org.jspecify.annotations.NullMarked;
