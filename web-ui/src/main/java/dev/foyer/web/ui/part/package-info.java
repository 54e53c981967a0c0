/** The parts that pages are made of. They know no feature and navigate nowhere. */
@NullMarked
package dev.foyer.web.ui.part;

import org.jspecify.annotations.NullMarked;
