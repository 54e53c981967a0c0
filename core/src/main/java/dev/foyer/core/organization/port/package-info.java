/** The storage ports for organizations and members. */
@NullMarked
package dev.foyer.core.organization.port;

import org.jspecify.annotations.NullMarked;
