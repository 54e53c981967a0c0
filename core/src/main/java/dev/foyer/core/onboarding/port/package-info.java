/** The storage ports for passwords and one-time links. */
@NullMarked
package dev.foyer.core.onboarding.port;

import org.jspecify.annotations.NullMarked;
