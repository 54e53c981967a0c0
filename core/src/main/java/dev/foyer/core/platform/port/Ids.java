package dev.foyer.core.platform.port;

import java.util.UUID;

/** Makes ids: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
@FunctionalInterface
public interface Ids {
  UUID next();
}
