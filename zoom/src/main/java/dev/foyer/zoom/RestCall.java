package dev.foyer.zoom;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.CallWeight;
import dev.foyer.core.grant.ZoomUserId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/**
 * A call of the REST API that is to be made: on whose behalf, how heavy Zoom takes it to be, and
 * whose meetings it creates or changes, if it does.
 */
record RestCall(
    Access access,
    CallWeight weight,
    Optional<ZoomUserId> changedHost,
    Supplier<ResponseEntity<byte[]>> send) {

  static RestCall light(Access access, Supplier<ResponseEntity<byte[]>> send) {
    return new RestCall(access, CallWeight.LIGHT, Optional.empty(), send);
  }

  static RestCall medium(Access access, Supplier<ResponseEntity<byte[]>> send) {
    return new RestCall(access, CallWeight.MEDIUM, Optional.empty(), send);
  }

  /** Creates or changes a meeting of this host; deleting one is light and nothing more. */
  static RestCall changing(Access access, ZoomUserId host, Supplier<ResponseEntity<byte[]>> send) {
    return new RestCall(access, CallWeight.LIGHT, Optional.of(host), send);
  }
}
