/**
 * How answers look: tables that fit the terminal, JSON, CSV. It knows nothing of Foyer's features.
 */
@NullMarked
package dev.foyer.shell.render;

import org.jspecify.annotations.NullMarked;
