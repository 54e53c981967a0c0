/**
 * What Zoom tells by itself, through webhooks: from the raw delivery to a typed notice that is kept
 * until it was heard. Notices are hints; what follows from one is left to the features it is about.
 */
@NullMarked
package dev.foyer.core.hearing;

import org.jspecify.annotations.NullMarked;
