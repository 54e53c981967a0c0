/** The boundaries between and inside the modules, held by tests. */
package dev.foyer.architecture;
