/** The ports to the running machine: transactions, durable jobs, ids, chance and pauses. */
@NullMarked
package dev.foyer.core.platform.port;

import org.jspecify.annotations.NullMarked;
