package dev.foyer.core.platform;

/** What can be left for later. */
public enum JobKind {
  /** Make the Zoom meeting of a booking; subject: the booking. */
  PROVISION_MEETING,
  /** Compare the meeting of a booking with Zoom's; subject: the booking. */
  CHECK_MEETING,
  /** Have an organization's upcoming meetings checked, again and again; no subject. */
  WATCH_MEETINGS,
  /** Check the meeting that a notice is about; subject: the notice. */
  HEAR_OF_MEETING,
  /** Mail the invitee of a booking what holds now; subject: the booking. */
  INFORM_INVITEE,
  /** Bring forward all waiting meetings of an organization; subject: the organization. */
  RESUME_WAITING_MEETINGS,
  /** Go on with a rollout of the default location or its undoing; subject: the organization. */
  ROLL_OUT,
  /** Read the Zoom account's users and match them with members; subject: the connection. */
  READ_ZOOM_USERS,
  /** Apply a confirmed list of mappings, and forget it in time; subject: the list. */
  APPLY_MAPPINGS,
  /** Look one member up in the Zoom account; subject: the member. */
  MATCH_MEMBER,
  /** Tell members whose opt-outs others have ended; subject: the organization. */
  TELL_OF_ENDED_OPT_OUTS,
  /** End an approval that nobody confirmed or activated in time; subject: the connection. */
  EXPIRE_APPROVAL,
  /** Remind owners and admins of an approval that waits for them; subject: the connection. */
  REMIND_OF_APPROVAL,
  /** Revoke an ended connection's grant at Zoom and erase it; subject: the connection. */
  END_GRANT,
  /** Refresh a connection's grant before anybody needs it; subject: the connection. */
  KEEP_GRANT_FRESH,
  /** Check a connection with Zoom, for as long as it lives; subject: the connection. */
  CHECK_CONNECTION,
  /** Make sure that every living connection is watched; no subject. */
  WATCH_EVERYTHING,
  /** Chain what was written to the journals of all organizations; no subject. */
  CHAIN_JOURNALS,
  /** Seal with the primary key what is sealed with another; no subject. */
  RESEAL_SECRETS,
  /** Remind owners and admins of a lapse that nobody has mended; subject: the connection. */
  REMIND_OF_LAPSE,
  /** Mail a message to its receiver; subject: the message. */
  SEND_MESSAGE,
  /** Mail a letter; subject: the letter. */
  SEND_LETTER,
  /** Forget old messages and letters, every day; no subject. */
  FORGET_MESSAGES,
  /** Check a personal connection with Zoom, once; subject: the connection. */
  CHECK_PERSONAL,
  /** Hear a webhook's notice out, in whatever organizations; subject: the notice. */
  HEAR_FROM_ZOOM,
  /** Look up the members who may be the Zoom user of a notice; subject: the notice. */
  HEAR_OF_ZOOM_USER,
  /** Forget the notices of webhooks that are old enough; no subject. */
  FORGET_NOTICES
}
