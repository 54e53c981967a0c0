/** Where secrets become links that people hand over: nothing else happens here. */
@NullMarked
package dev.foyer.web.handover;

import org.jspecify.annotations.NullMarked;
