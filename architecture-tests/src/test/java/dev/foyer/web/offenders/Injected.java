package dev.foyer.web.offenders;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClient;

/**
 * Breaks NO_FIELD_INJECTION, NO_DECLARED_TRANSACTIONS, NO_DECLARED_TRANSACTIONS_ON_CLASSES,
 * SQL_ONLY_IN_PERSISTENCE, HTTP_CALLS_ONLY_IN_ZOOM and MAIL_ONLY_IN_MAIL.
 */
@Transactional
class Injected {
  @Autowired private JdbcClient jdbc;
  @Autowired private RestClient http;
  @Autowired private MailSender mail;

  @Transactional
  String all() {
    return jdbc.toString() + http.toString() + mail.toString();
  }
}
