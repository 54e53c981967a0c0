/**
 * Where links with a secret are handed over: the only place in the shell that opens a secret
 * (BR-72).
 */
@NullMarked
package dev.foyer.shell.handover;

import org.jspecify.annotations.NullMarked;
