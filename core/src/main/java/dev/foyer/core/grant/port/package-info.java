/**
 * The ports to Zoom's authorization server, to the encrypted store of token pairs, and to what is
 * left of Zoom's limits.
 */
@NullMarked
package dev.foyer.core.grant.port;

import org.jspecify.annotations.NullMarked;
