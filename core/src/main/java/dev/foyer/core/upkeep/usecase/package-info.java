/** Finding faults, and minding jobs and keys. All of it is for support engineers. */
@NullMarked
package dev.foyer.core.upkeep.usecase;

import org.jspecify.annotations.NullMarked;
