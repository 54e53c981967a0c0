package dev.foyer.persistence.secret;

import dev.foyer.core.platform.port.Keyring;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

/** Brings the vault, with the keyset that the operator named or the embedded database's own. */
@AutoConfiguration
final class SecretAutoConfiguration {

  @Bean
  static KeysetFile keysetFile(Environment environment) {
    return keyset(environment);
  }

  @Bean
  static Vault vault(KeysetFile keyset, JdbcClient database) {
    Vault vault = new Vault(keyset);
    new KeyCheck(database, vault).pass();
    return vault;
  }

  @Bean
  static SealedColumn keyCheckColumn() {
    return SealedColumn.ofTheOnlyRow("key_check", "sealed", KeyCheck.PLACE);
  }

  @Bean
  static Keyring keyring(
      KeysetFile keyset,
      Vault vault,
      JdbcClient database,
      List<SealedColumn> columns,
      Environment environment) {
    boolean own = !StringUtils.hasText(environment.getProperty("foyer.keyset-file", ""));
    return new TinkKeyring(keyset, own, vault, new SealedSecrets(database, vault, columns));
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
