/** Organizations and members on MariaDB. */
@NullMarked
package dev.foyer.persistence.organization;

import org.jspecify.annotations.NullMarked;
