/** Deciding, listing and explaining the connection in use; matching members with Zoom users. */
@NullMarked
package dev.foyer.core.member.usecase;

import org.jspecify.annotations.NullMarked;
