package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.upkeep.Finding;
import java.util.List;

/** Looks for one kind of fault. */
@FunctionalInterface
interface Check {
  List<Finding> find();
}
