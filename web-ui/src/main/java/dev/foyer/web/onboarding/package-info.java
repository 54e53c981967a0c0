/** The plain pages through which the first organization is set up and passwords are chosen. */
@NullMarked
package dev.foyer.web.onboarding;

import org.jspecify.annotations.NullMarked;
