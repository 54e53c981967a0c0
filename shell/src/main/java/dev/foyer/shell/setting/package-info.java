/** The commands about what an organization has decided about its Zoom. */
@NullMarked
package dev.foyer.shell.setting;

import org.jspecify.annotations.NullMarked;
