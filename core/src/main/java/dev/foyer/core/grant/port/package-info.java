/** The ports to Zoom's authorization server and to the encrypted store of token pairs. */
@NullMarked
package dev.foyer.core.grant.port;

import org.jspecify.annotations.NullMarked;
