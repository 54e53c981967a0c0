/** Whole journeys in a real browser, through everything that is shipped. */
package dev.foyer.web.journey;
