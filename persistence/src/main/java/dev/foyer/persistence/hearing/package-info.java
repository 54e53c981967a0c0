/** The notices of webhooks on MariaDB. */
@NullMarked
package dev.foyer.persistence.hearing;

import org.jspecify.annotations.NullMarked;
