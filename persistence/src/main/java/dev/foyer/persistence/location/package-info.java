/** Event types and their rollouts on MariaDB. */
@NullMarked
package dev.foyer.persistence.location;

import org.jspecify.annotations.NullMarked;
