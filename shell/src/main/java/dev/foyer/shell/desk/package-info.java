/**
 * What all commands share: who acts, which organization and member is meant, asking before a
 * change, what a denial is called.
 */
@NullMarked
package dev.foyer.shell.desk;

import org.jspecify.annotations.NullMarked;
