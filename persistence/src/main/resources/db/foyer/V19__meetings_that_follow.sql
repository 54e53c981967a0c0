-- Bookings change: they have other hosts, a status, and a revision that grows with every change.
ALTER TABLE booking
  ADD COLUMN other_hosts TEXT        NOT NULL DEFAULT '' AFTER host_id,
  ADD COLUMN status      VARCHAR(20) NOT NULL DEFAULT 'BOOKED' AFTER location_text,
  ADD COLUMN revision    INT         NOT NULL DEFAULT 0 AFTER status,
  DROP KEY by_start,
  DROP KEY by_host,
  ADD KEY by_start (organization_id, status, starts_at, id),
  ADD KEY by_host (organization_id, host_id, status, starts_at, id);
ALTER TABLE booking ALTER COLUMN other_hosts DROP DEFAULT;
ALTER TABLE booking ALTER COLUMN status DROP DEFAULT;
ALTER TABLE booking ALTER COLUMN revision DROP DEFAULT;

-- What Zoom was asked for is kept: for which member, by which plan. So is what was seen in Zoom
-- instead, until when something waits, and for which revision it was given up.
ALTER TABLE meeting
  ADD COLUMN wait_until            DATETIME(6)  NULL AFTER wait_detail,
  ADD COLUMN gave_up_revision      INT          NULL AFTER fail_words,
  ADD COLUMN made_for_id           UUID         NULL AFTER gave_up_revision,
  ADD COLUMN plan_topic            TEXT         NULL AFTER marker,
  ADD COLUMN plan_start            DATETIME(6)  NULL AFTER plan_topic,
  ADD COLUMN plan_duration_seconds BIGINT       NULL AFTER plan_start,
  ADD COLUMN plan_zone             VARCHAR(64)  NULL AFTER plan_duration_seconds,
  ADD COLUMN plan_alternatives     TEXT         NULL AFTER plan_zone,
  ADD COLUMN plan_summary          VARCHAR(20)  NULL AFTER plan_alternatives,
  ADD COLUMN seen                  TEXT         NULL AFTER dial_ins,
  ADD COLUMN touched_by            VARCHAR(254) NULL AFTER seen;

UPDATE meeting m
JOIN booking b ON b.organization_id = m.organization_id AND b.id = m.booking_id
SET m.made_for_id = b.host_id,
    m.marker = COALESCE(m.marker, ''),
    m.plan_topic = LEFT(CONCAT(b.name, ' · ', b.invitee_name), 200),
    m.plan_start = b.starts_at,
    m.plan_duration_seconds = b.duration_seconds,
    m.plan_zone = b.time_zone,
    m.plan_alternatives = '',
    m.plan_summary = 'LEAVE_TO_ZOOM'
WHERE m.state IN ('REQUESTED', 'READY');

-- A meeting that was asked for remembers why it had waited; a failed one for which revision.
UPDATE meeting SET wait_reason = 'JUST_BOOKED' WHERE state = 'REQUESTED';
UPDATE meeting SET gave_up_revision = 0 WHERE state = 'FAILED';

ALTER TABLE meeting DROP KEY by_finish;
ALTER TABLE meeting DROP COLUMN unfinished;
ALTER TABLE meeting
  ADD COLUMN unfinished BOOLEAN AS (state IN ('WAITING', 'REQUESTED', 'CHANGING')) STORED,
  ADD COLUMN troubled BOOLEAN AS (state NOT IN ('READY', 'REMOVED')) STORED,
  ADD KEY by_finish (organization_id, unfinished, booking_id),
  ADD KEY by_trouble (organization_id, troubled, booking_id),
  ADD KEY by_zoom_meeting (organization_id, zoom_meeting_id);

-- Meetings in Zoom that are not their booking's any more, until Zoom has deleted them.
CREATE TABLE leftover_meeting (
  organization_id       UUID         NOT NULL,
  booking_id            UUID         NOT NULL,
  zoom_meeting_id       BIGINT       NOT NULL,
  state                 VARCHAR(20)  NOT NULL,
  state_since           DATETIME(6)  NOT NULL,
  tries                 INT          NOT NULL,
  fail_detail           VARCHAR(40)  NULL,
  fail_words            TEXT         NULL,
  made_for_id           UUID         NOT NULL,
  grant_organization_id UUID         NOT NULL,
  grant_connection_id   UUID         NOT NULL,
  grant_generation      INT          NOT NULL,
  owner_app             VARCHAR(20)  NOT NULL,
  owner_environment     VARCHAR(100) NOT NULL,
  owner_account_id      VARCHAR(128) NOT NULL,
  owner_user_id         VARCHAR(128) NOT NULL,
  host_user_id          VARCHAR(128) NOT NULL,
  host_email            VARCHAR(254) NOT NULL,
  join_link             TEXT         NOT NULL,
  passcode              TEXT         NOT NULL,
  dial_ins              TEXT         NOT NULL,
  unfinished            BOOLEAN      AS (state IN ('DUE', 'OUT_OF_REACH')) STORED,
  PRIMARY KEY (organization_id, booking_id, zoom_meeting_id),
  KEY by_finish (organization_id, unfinished, booking_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
