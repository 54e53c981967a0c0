/** Token pairs on MariaDB, encrypted, with their leases. */
@NullMarked
package dev.foyer.persistence.grant;

import org.jspecify.annotations.NullMarked;
