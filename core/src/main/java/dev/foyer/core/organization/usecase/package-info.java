/** The one place that decides who may do what (BR-01). */
@NullMarked
package dev.foyer.core.organization.usecase;

import org.jspecify.annotations.NullMarked;
