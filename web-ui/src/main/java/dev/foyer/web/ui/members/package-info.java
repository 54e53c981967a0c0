/** The organization's people. */
@NullMarked
package dev.foyer.web.ui.members;

import org.jspecify.annotations.NullMarked;
