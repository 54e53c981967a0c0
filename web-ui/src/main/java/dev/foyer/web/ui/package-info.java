/**
 * The frame around all pages: shell, layout, language and colour scheme. Pages stand in a package
 * per feature.
 */
@NullMarked
package dev.foyer.web.ui;

import org.jspecify.annotations.NullMarked;
