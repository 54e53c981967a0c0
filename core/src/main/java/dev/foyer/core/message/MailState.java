package dev.foyer.core.message;

/** How far the mail of a message or letter has come. */
public enum MailState {
  /** To be sent. */
  WAITS,
  /** The mail server has it. */
  SENT,
  /** It is not mailed: there is no mail server, or nobody to send it to. */
  KEPT,
  /** The mail server refused it for good. */
  REFUSED,
  /** The mail server could not be reached for too long. */
  GIVEN_UP
}
