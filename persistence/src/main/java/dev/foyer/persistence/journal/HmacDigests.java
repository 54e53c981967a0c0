package dev.foyer.persistence.journal;

import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.persistence.secret.Place;
import dev.foyer.persistence.secret.Vault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HMAC-SHA-256 with a key that is kept sealed in the database, and made at the first start. */
final class HmacDigests implements KeyedDigests {
  private static final Place PLACE = new Place("journal_key");

  private static final String ALGORITHM = "HmacSHA256";
  private static final String FIND = "SELECT sealed FROM journal_key";
  private static final String ADD = "INSERT IGNORE INTO journal_key (sealed) VALUES (:sealed)";

  private final SecretKeySpec key;

  private HmacDigests(Secret key) {
    this.key = new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Reads the key, or makes it; of two who make one at the same time, the first one's counts. */
  static HmacDigests of(JdbcClient database, Vault vault, Randomness randomness) {
    if (stored(database).isEmpty()) {
      database.sql(ADD).param("sealed", vault.seal(Secret.random(randomness), PLACE)).update();
    }
    return new HmacDigests(vault.open(stored(database).orElseThrow(), PLACE));
  }

  @Override
  public Digest of(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return new Digest(
          HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
    } catch (GeneralSecurityException everyJavaPlatformHasIt) {
      throw new IllegalStateException(everyJavaPlatformHasIt);
    }
  }

  private static Optional<byte[]> stored(JdbcClient database) {
    return database.sql(FIND).query(byte[].class).optional();
  }
}
