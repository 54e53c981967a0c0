/** The first page after signing in. */
@NullMarked
package dev.foyer.web.ui.home;

import org.jspecify.annotations.NullMarked;
