/** The storage ports on MariaDB. Shows nothing but its auto-configuration and settings. */
@NullMarked
package dev.foyer.persistence;

import org.jspecify.annotations.NullMarked;
