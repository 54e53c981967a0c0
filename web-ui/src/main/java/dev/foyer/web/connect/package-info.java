/**
 * The Zoom admin's way through the connect link, and the returns from Zoom: plain pages that any
 * node serves. What they decide is decided in the use cases.
 */
@NullMarked
package dev.foyer.web.connect;

import org.jspecify.annotations.NullMarked;
