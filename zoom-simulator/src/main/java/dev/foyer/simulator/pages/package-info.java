/** Plain HTML pages that people see. They never show a token, a secret or a start link. */
@NullMarked
package dev.foyer.simulator.pages;

import org.jspecify.annotations.NullMarked;
