/**
 * The one room of the web application that writes out links with a secret in them, where somebody
 * hands them over. Nothing here keeps or logs them.
 */
@NullMarked
package dev.foyer.web.handover;

import org.jspecify.annotations.NullMarked;
