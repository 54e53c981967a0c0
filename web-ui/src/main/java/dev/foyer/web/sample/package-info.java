/** The organization that stands ready to try everything on when nothing is configured. */
@NullMarked
package dev.foyer.web.sample;

import org.jspecify.annotations.NullMarked;
