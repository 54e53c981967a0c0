CREATE TABLE event_type (
  organization_id  UUID         NOT NULL,
  id               UUID         NOT NULL,
  host_id          UUID         NOT NULL,
  name             VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_as_ci,
  duration_seconds BIGINT       NOT NULL,
  location         VARCHAR(20)  NOT NULL,
  location_text    VARCHAR(500) NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY by_host (organization_id, host_id, name, id),
  KEY by_location (organization_id, location, host_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE booking (
  organization_id  UUID         NOT NULL,
  id               UUID         NOT NULL,
  event_type_id    UUID         NOT NULL,
  name             VARCHAR(120) NOT NULL,
  host_id          UUID         NOT NULL,
  invitee_name     VARCHAR(120) NOT NULL,
  invitee_email    VARCHAR(254) NOT NULL,
  starts_at        DATETIME(6)  NOT NULL,
  duration_seconds BIGINT       NOT NULL,
  time_zone        VARCHAR(64)  NOT NULL,
  location         VARCHAR(20)  NOT NULL,
  location_text    VARCHAR(500) NOT NULL,
  booked_at        DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY by_start (organization_id, starts_at, id),
  KEY by_host (organization_id, host_id, starts_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One meeting per booking at most: the booking is the key. Columns that a state doesn't have are
-- NULL.
CREATE TABLE meeting (
  organization_id     UUID         NOT NULL,
  booking_id          UUID         NOT NULL,
  state               VARCHAR(20)  NOT NULL,
  state_since         DATETIME(6)  NOT NULL,
  tries               INT          NULL,
  wait_reason         VARCHAR(20)  NULL,
  wait_detail         VARCHAR(40)  NULL,
  fail_reason         VARCHAR(20)  NULL,
  fail_detail         VARCHAR(40)  NULL,
  fail_words          TEXT         NULL,
  grant_organization_id UUID       NULL,
  grant_connection_id UUID         NULL,
  grant_generation    INT          NULL,
  owner_app           VARCHAR(20)  NULL,
  owner_environment   VARCHAR(100) NULL,
  owner_account_id    VARCHAR(128) NULL,
  owner_user_id       VARCHAR(128) NULL,
  host_user_id        VARCHAR(128) NULL,
  host_email          VARCHAR(254) NULL,
  marker              VARCHAR(100) NULL,
  zoom_meeting_id     BIGINT       NULL,
  join_link           TEXT         NULL,
  passcode            TEXT         NULL,
  dial_ins            TEXT         NULL,
  unfinished          BOOLEAN      AS (state IN ('WAITING', 'REQUESTED')) STORED,
  PRIMARY KEY (organization_id, booking_id),
  KEY by_finish (organization_id, unfinished, booking_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
