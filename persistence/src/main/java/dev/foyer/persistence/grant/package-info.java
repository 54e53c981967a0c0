/** Token pairs on MariaDB, encrypted, with their leases; and what is left of Zoom's limits. */
@NullMarked
package dev.foyer.persistence.grant;

import org.jspecify.annotations.NullMarked;
