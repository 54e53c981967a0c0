/**
 * Where Zoom's webhooks come in: raw bytes to the core, its answer to a status. No page and no
 * session lives here.
 */
@NullMarked
package dev.foyer.web.webhook;

import org.jspecify.annotations.NullMarked;
