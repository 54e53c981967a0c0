/** Zoom's users and roles over REST. */
@NullMarked
package dev.foyer.simulator.users;

import org.jspecify.annotations.NullMarked;
