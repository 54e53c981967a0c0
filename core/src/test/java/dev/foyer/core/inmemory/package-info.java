/**
 * Every storage and platform port in memory, for tests and for trying the library out. They keep
 * the same promises as the database and pass the same contracts; nothing here outlives the process.
 */
@NullMarked
package dev.foyer.core.inmemory;

import org.jspecify.annotations.NullMarked;
