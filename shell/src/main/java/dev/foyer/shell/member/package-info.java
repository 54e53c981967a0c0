/** The commands about members. */
@NullMarked
package dev.foyer.shell.member;

import org.jspecify.annotations.NullMarked;
