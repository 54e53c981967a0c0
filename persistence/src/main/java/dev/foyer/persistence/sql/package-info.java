/**
 * What the adapters of several features say to the database in the same way. No feature's own
 * statements live here.
 */
@NullMarked
package dev.foyer.persistence.sql;

import org.jspecify.annotations.NullMarked;
