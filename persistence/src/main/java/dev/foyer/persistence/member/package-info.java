/** Matches with Zoom users, and the list of connected users, on MariaDB. */
@NullMarked
package dev.foyer.persistence.member;

import org.jspecify.annotations.NullMarked;
