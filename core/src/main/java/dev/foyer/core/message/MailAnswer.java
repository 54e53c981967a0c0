package dev.foyer.core.message;

/** What the mail server made of a mail. */
public sealed interface MailAnswer {
  /** It has taken it. */
  record Done() implements MailAnswer {}

  /** It will never take it: the address doesn't exist, or it wants no such mail. */
  record RefusedForGood() implements MailAnswer {}

  /** It can't take it now, or can't be reached. */
  record NotNow() implements MailAnswer {}
}
