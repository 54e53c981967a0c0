/**
 * What the rules need from whatever they run on: work kept for later, secrets as values. It knows
 * no feature, so every feature may use it; nothing that has a feature of its own belongs here.
 */
@NullMarked
package dev.foyer.core.platform;

import org.jspecify.annotations.NullMarked;
