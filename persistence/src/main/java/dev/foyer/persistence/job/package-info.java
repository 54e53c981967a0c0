/**
 * Durable jobs in db-scheduler's table: the port that leaves them, and the worker that hands them
 * to core.
 */
@NullMarked
package dev.foyer.persistence.job;

import org.jspecify.annotations.NullMarked;
