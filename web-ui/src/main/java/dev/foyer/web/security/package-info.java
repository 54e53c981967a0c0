/**
 * Who is signed in, and what every answer of the web application carries to be safe. It decides no
 * permission: use cases do.
 */
@NullMarked
package dev.foyer.web.security;

import org.jspecify.annotations.NullMarked;
