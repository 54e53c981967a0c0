/** What the visitor was told: the bell, the page of all messages, and their words. */
@NullMarked
package dev.foyer.web.ui.messages;

import org.jspecify.annotations.NullMarked;
