/** Zoom's authorization: sign-in, consent, codes, tokens, revocation. */
@NullMarked
package dev.foyer.simulator.oauth;

import org.jspecify.annotations.NullMarked;
