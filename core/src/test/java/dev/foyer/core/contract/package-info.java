/**
 * What the contracts of the ports stand on. The contracts themselves are in each feature's {@code
 * port} package; every technology that implements the ports extends them.
 */
@NullMarked
package dev.foyer.core.contract;

import org.jspecify.annotations.NullMarked;
