/** The append-only journal on MariaDB, personal data apart. */
@NullMarked
package dev.foyer.persistence.journal;

import org.jspecify.annotations.NullMarked;
