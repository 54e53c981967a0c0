/**
 * What Zoom hands out and how it answers: token pairs, scopes, Zoom's own ids, and the three
 * answers. It knows nothing of links and approvals.
 */
@NullMarked
package dev.foyer.core.grant;

import org.jspecify.annotations.NullMarked;
