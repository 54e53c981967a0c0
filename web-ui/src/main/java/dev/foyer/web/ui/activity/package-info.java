/** The journal in words. */
@NullMarked
package dev.foyer.web.ui.activity;

import org.jspecify.annotations.NullMarked;
