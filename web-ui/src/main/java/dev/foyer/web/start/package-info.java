/** What happens once the application is ready: who may come in, and what the terminal says. */
@NullMarked
package dev.foyer.web.start;

import org.jspecify.annotations.NullMarked;
