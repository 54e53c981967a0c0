/**
 * The HTTP side of the stand-in: requests, answers, routes, faults and the record of calls. It
 * knows nothing of Zoom's rules.
 */
@NullMarked
package dev.foyer.simulator.http;

import org.jspecify.annotations.NullMarked;
