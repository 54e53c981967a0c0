/**
 * The boundaries between and inside the modules, as rules that fail. Every rule is a constant;
 * every constant has an offender that it is proven to bite.
 */
package dev.foyer.architecture;
