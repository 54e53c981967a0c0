/** Passwords and one-time links on MariaDB. */
@NullMarked
package dev.foyer.persistence.onboarding;

import org.jspecify.annotations.NullMarked;
