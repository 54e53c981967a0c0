package dev.foyer.web.nodes;

/**
 * The moments of a refresh, a disconnect or the work on a meeting at which a node can be made to
 * stop.
 */
enum Point {
  /** The lease is taken; Zoom knows nothing yet. */
  BEFORE_THE_CALL,
  /** Zoom has issued the new pair, which is nowhere but in this node's memory. */
  AFTER_THE_ANSWER,
  /** The new pair is written, in a transaction that isn't committed. */
  BEFORE_THE_COMMIT,
  /** The new pair is stored; whoever asked has no answer yet. */
  AFTER_THE_COMMIT,
  /** Zoom has refused the refresh token; the node is about to wait for another one's pair. */
  BEFORE_THE_SECOND_LOOK,
  /** The connection is over here; Zoom knows nothing yet. */
  BEFORE_THE_REVOKE,
  /** The grant is over at Zoom; the tokens are still stored. */
  AFTER_THE_REVOKE,
  /** That Zoom will be asked for a meeting is committed; Zoom knows nothing yet. */
  BEFORE_A_MEETING_IS_MADE,
  /** Zoom has made the meeting; its link is nowhere but in this node's memory. */
  AFTER_A_MEETING_IS_MADE,
  /** Zoom has changed the meeting; here it still is to be changed. */
  AFTER_A_MEETING_IS_CHANGED,
  /** Zoom has deleted the meeting; here it still is to be deleted. */
  AFTER_A_MEETING_IS_DELETED
}
