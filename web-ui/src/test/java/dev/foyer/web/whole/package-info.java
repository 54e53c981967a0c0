/** The core on all real parts: MariaDB, the Zoom adapter, the simulator over HTTP. No browser. */
package dev.foyer.web.whole;
