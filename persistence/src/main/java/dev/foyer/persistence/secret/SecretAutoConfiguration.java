package dev.foyer.persistence.secret;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

/** Brings the vault, with the keyset that the operator named or the embedded database's own. */
@AutoConfiguration
final class SecretAutoConfiguration {

  @Bean
  static Vault vault(Environment environment, JdbcClient database) {
    Vault vault = new Vault(keyset(environment).read());
    new KeyCheck(database, vault).pass();
    return vault;
  }

  private static KeysetFile keyset(Environment environment) {
    String named = environment.getProperty("foyer.keyset-file", "");
    if (StringUtils.hasText(named)) {
      return new KeysetFile(Path.of(named));
    }
    if (StringUtils.hasText(environment.getProperty("foyer.database.url", ""))) {
      throw KeysetFile.notNamed();
    }
    KeysetFile own =
        new KeysetFile(
            Path.of(environment.getProperty("foyer.home", ".foyer")).resolve("keyset.json"));
    own.makeIfMissing();
    return own;
  }
}
