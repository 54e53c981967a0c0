/**
 * The simulated world: accounts, users, roles, apps, grants and meetings, and the sample one. No
 * HTTP here.
 */
@NullMarked
package dev.foyer.simulator.world;

import org.jspecify.annotations.NullMarked;
