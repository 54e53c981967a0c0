/** Ties tests to the rules of {@code docs/rules.md}; no rule itself is here. */
@NullMarked
package dev.foyer.core.rule;

import org.jspecify.annotations.NullMarked;
