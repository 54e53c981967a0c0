/** Setting up, adding members, choosing a password, signing in. */
@NullMarked
package dev.foyer.core.onboarding.usecase;

import org.jspecify.annotations.NullMarked;
