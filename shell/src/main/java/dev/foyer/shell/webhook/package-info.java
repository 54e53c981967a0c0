/** The commands about what Zoom's webhooks told. */
@NullMarked
package dev.foyer.shell.webhook;

import org.jspecify.annotations.NullMarked;
