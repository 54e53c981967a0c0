package dev.foyer.core.upkeep;

import dev.foyer.core.journal.Facts;

/** A fault that was found, with the facts that tell where and how much. */
public record Finding(Fault fault, Facts about) {}
