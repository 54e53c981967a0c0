/** Where the simulated world is kept on disk. It knows no Zoom words. */
@NullMarked
package dev.foyer.simulator.store;

import org.jspecify.annotations.NullMarked;
