/**
 * The command line itself: reading and completing lines, running them one by one or one-shot, help,
 * exit codes, and what failures are called. It knows commands, but nothing of Foyer's features.
 */
@NullMarked
package dev.foyer.shell.line;

import org.jspecify.annotations.NullMarked;
