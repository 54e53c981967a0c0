/**
 * How organizations and people come in: the first organization, added members, one-time password
 * links, verified domains (BR-09).
 */
@NullMarked
package dev.foyer.core.onboarding;

import org.jspecify.annotations.NullMarked;
