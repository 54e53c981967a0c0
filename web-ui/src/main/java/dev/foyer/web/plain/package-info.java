/**
 * What the plain HTML pages share: language, messages, what is not found, what went wrong. They
 * need no session, so that any node serves them, and no script.
 */
@NullMarked
package dev.foyer.web.plain;

import org.jspecify.annotations.NullMarked;
