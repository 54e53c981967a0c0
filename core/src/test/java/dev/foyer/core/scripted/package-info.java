/**
 * A Zoom in memory that follows a script: its accounts and people, its consent, its tokens and
 * meetings, and the faults that a test wants. It speaks Foyer's ports, not HTTP.
 */
@NullMarked
package dev.foyer.core.scripted;

import org.jspecify.annotations.NullMarked;
