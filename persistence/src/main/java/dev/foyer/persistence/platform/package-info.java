/** Transactions, ids, randomness and pauses for core, from Spring and the JDK. */
@NullMarked
package dev.foyer.persistence.platform;

import org.jspecify.annotations.NullMarked;
