/**
 * Zoom's webhooks: what the apps are told, how it is signed, and how it travels, fails and is tried
 * again. It reads the world and never changes it.
 */
@NullMarked
package dev.foyer.simulator.webhook;

import org.jspecify.annotations.NullMarked;
