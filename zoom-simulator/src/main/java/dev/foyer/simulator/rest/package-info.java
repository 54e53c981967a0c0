/**
 * What all REST calls share: who calls, with which rights, error bodies, pages of results, rate
 * limits.
 */
@NullMarked
package dev.foyer.simulator.rest;

import org.jspecify.annotations.NullMarked;
