/**
 * Several nodes in processes of their own, on one database and one simulated Zoom; nodes are frozen
 * and killed at named points. What one process can show is tested elsewhere.
 */
@NullMarked
package dev.foyer.web.nodes;

import org.jspecify.annotations.NullMarked;
