/**
 * How Zoom gets connected and stays so: connect links, attempts, approvals, the organization's and
 * personal connections. Who uses which connection is not decided here.
 */
@NullMarked
package dev.foyer.core.connection;

import org.jspecify.annotations.NullMarked;
