/** Messages and letters on MariaDB; a letter's secret is sealed, and erased with the sending. */
@NullMarked
package dev.foyer.persistence.message;

import org.jspecify.annotations.NullMarked;
