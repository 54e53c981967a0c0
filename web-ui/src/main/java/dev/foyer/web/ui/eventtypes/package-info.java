/** Event types, and booking one. */
@NullMarked
package dev.foyer.web.ui.eventtypes;

import org.jspecify.annotations.NullMarked;
