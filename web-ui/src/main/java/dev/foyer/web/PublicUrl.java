package dev.foyer.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where browsers reach this Foyer: what every link that is handed over starts with. */
public record PublicUrl(URI value) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public PublicUrl {
    String host = value.getHost();
    boolean https = "https".equalsIgnoreCase(value.getScheme());
    if (host == null || !(https || "http".equalsIgnoreCase(value.getScheme()))) {
      throw new PublicUrlRefused(value, "it has to look like https://foyer.acme.example");
    }
    if (!https && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
      throw new PublicUrlRefused(
          value, "sign-in and approvals travel over it, so beyond this machine it has to be https");
    }
    boolean bare =
        value.getUserInfo() == null
            && value.getQuery() == null
            && value.getFragment() == null
            && (value.getPath().isEmpty() || value.getPath().equals("/"));
    if (!bare) {
      throw new PublicUrlRefused(value, "it must have neither a path nor anything after the port");
    }
  }

  /**
   * @throws PublicUrlRefused if nobody could use it, or not safely
   */
  public static PublicUrl of(String text) {
    try {
      return new PublicUrl(URI.create(text.strip()));
    } catch (IllegalArgumentException noUri) {
      throw new PublicUrlRefused(text, "it has to look like https://foyer.acme.example");
    }
  }

  /** Whether browsers come by https. */
  public boolean https() {
    return "https".equalsIgnoreCase(value.getScheme());
  }

  /** The origin as browsers write it (RFC 6454, section 6.2). */
  public String origin() {
    return originOf(value);
  }

  /** The full address of a path that starts with a slash. */
  public String at(String path) {
    return origin() + path;
  }

  /** Any address' origin. */
  public static String originOf(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int port = address.getPort();
    boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
  }
}
