package dev.foyer.persistence.secret;

import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.upkeep.port.KeysetVitals;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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
    KeysetFile keyset = file(environment);
    if (isOwn(environment)) {
      keyset.makeIfMissing();
    }
    return keyset;
  }

  /** Asks for what it needs when it looks: it must be there when the keyset isn't. */
  @Bean
  static KeysetVitals keysetVitals(Environment environment, ObjectProvider<JdbcClient> database) {
    return new TinkKeysetVitals(() -> file(environment), database::getObject);
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
    return new TinkKeyring(
        keyset, isOwn(environment), vault, new SealedSecrets(database, vault, columns));
  }

  private static KeysetFile file(Environment environment) {
    if (!isOwn(environment)) {
      return new KeysetFile(Path.of(named(environment)));
    }
    if (StringUtils.hasText(environment.getProperty("foyer.database.url", ""))) {
      throw KeysetFile.notNamed();
    }
    return new KeysetFile(
        Path.of(environment.getProperty("foyer.home", ".foyer")).resolve("keyset.json"));
  }

  /** Whether it is the embedded database's own, beside it. */
  private static boolean isOwn(Environment environment) {
    return !StringUtils.hasText(named(environment));
  }

  private static String named(Environment environment) {
    return environment.getProperty("foyer.keyset-file", "");
  }
}
