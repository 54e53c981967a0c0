package dev.foyer.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The SQL that makes a server's first data and, at each start, its only user. */
final class FirstData {

  private FirstData() {}

  static String sql(ServerPrograms programs) {
    StringBuilder sql =
        new StringBuilder(
            """
            CREATE DATABASE mysql;
            USE mysql;
            SET @auth_root_socket=NULL;
            """);
    for (Path script : programs.scripts()) {
      try {
        sql.append(Files.readString(script)).append('\n');
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return sql.toString();
  }

  /** Holds the password's hash only: the server's log repeats statements that fail. */
  static String onlyUser(String user, String password) {
    return """
        DELETE FROM mysql.global_priv WHERE User NOT IN ('%1$s', 'mariadb.sys');
        FLUSH PRIVILEGES;
        CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY PASSWORD '%2$s';
        GRANT ALL ON *.* TO '%1$s'@'127.0.0.1';
        CREATE DATABASE IF NOT EXISTS foyer CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
        """
        .formatted(user, hash(password));
  }

  private static String hash(String password) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      byte[] twice = sha1.digest(sha1.digest(password.getBytes(StandardCharsets.UTF_8)));
      return "*" + HexFormat.of().formatHex(twice).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
