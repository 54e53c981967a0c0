/**
 * Which Zoom a member uses and why: matches with Zoom users, readiness, the connection in use
 * (BR-20 to BR-23, BR-41).
 */
@NullMarked
package dev.foyer.core.member;

import org.jspecify.annotations.NullMarked;
