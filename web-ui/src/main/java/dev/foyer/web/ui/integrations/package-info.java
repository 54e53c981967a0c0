/** Integrations and apps; the organization's Zoom and a member's own. */
@NullMarked
package dev.foyer.web.ui.integrations;

import org.jspecify.annotations.NullMarked;
