/** The web application on in-memory storage and a scripted Zoom, and a browser in front of it. */
@NullMarked
package dev.foyer.web.inmemory;

import org.jspecify.annotations.NullMarked;
