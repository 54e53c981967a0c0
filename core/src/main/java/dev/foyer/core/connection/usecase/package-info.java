/**
 * Making links, connecting, confirming, disconnecting, and the one way to a usable access token.
 */
@NullMarked
package dev.foyer.core.connection.usecase;

import org.jspecify.annotations.NullMarked;
