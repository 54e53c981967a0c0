/** The sign-in page. */
@NullMarked
package dev.foyer.web.ui.signin;

import org.jspecify.annotations.NullMarked;
