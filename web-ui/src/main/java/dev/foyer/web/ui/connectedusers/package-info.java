/** Who uses which Zoom, and what stands between a member and a working link. */
@NullMarked
package dev.foyer.web.ui.connectedusers;

import org.jspecify.annotations.NullMarked;
