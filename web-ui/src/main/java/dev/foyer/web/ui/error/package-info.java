/** What people see when a page does not exist or something broke. */
@NullMarked
package dev.foyer.web.ui.error;

import org.jspecify.annotations.NullMarked;
