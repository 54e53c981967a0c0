package dev.foyer.web.connect;

import dev.foyer.core.connection.Callback;
import dev.foyer.core.platform.Secret;
import dev.foyer.web.plain.LinkSecret;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** What a browser brought back from Zoom, or from somebody who wants it to look so. */
record ZoomReturn(Secret state, Set<Secret> browser, Callback callback) {

  private static final int LONGEST_ERROR = 100;

  /** Empty without a state: nothing that was begun here. */
  static Optional<ZoomReturn> in(HttpServletRequest request, BrowserCookie cookie) {
    return parameter(request, "state")
        .map(state -> new ZoomReturn(state, cookie.of(request), callback(request)));
  }

  private static Callback callback(HttpServletRequest request) {
    String error = request.getParameter("error");
    if (error != null && !error.isBlank()) {
      return new Callback.WithError(error.substring(0, Math.min(error.length(), LONGEST_ERROR)));
    }
    return parameter(request, "code")
        .<Callback>map(Callback.WithCode::new)
        .orElseGet(Callback.Empty::new);
  }

  private static Optional<Secret> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).flatMap(LinkSecret::of);
  }
}
