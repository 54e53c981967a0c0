package dev.foyer.web.offenders;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClient;

/**
 * Breaks NO_FIELD_INJECTION, NO_DECLARED_TRANSACTIONS, NO_DECLARED_TRANSACTIONS_ON_CLASSES,
 * SQL_ONLY_IN_PERSISTENCE and HTTP_CALLS_ONLY_IN_ZOOM.
 */
@Transactional
class Injected {
  @Autowired private JdbcClient jdbc;
  @Autowired private RestClient http;

  @Transactional
  String both() {
    return jdbc.toString() + http.toString();
  }
}
