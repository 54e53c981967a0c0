/**
 * A MariaDB server of Foyer's own, shared by the processes that use one {@code FOYER_HOME}: the
 * first starts it, the others attach, the last to leave stops it. Knows nothing of what is stored.
 */
@NullMarked
package dev.foyer.persistence.embedded;

import org.jspecify.annotations.NullMarked;
