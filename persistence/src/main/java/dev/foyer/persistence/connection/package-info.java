/** Connect links, attempts and connections on MariaDB. */
@NullMarked
package dev.foyer.persistence.connection;

import org.jspecify.annotations.NullMarked;
