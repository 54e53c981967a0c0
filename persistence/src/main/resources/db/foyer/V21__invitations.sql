-- What the invitee of each booking was mailed last.
CREATE TABLE invitation (
  organization_id  UUID        NOT NULL,
  booking_id       UUID        NOT NULL,
  sequence         INT         NOT NULL,
  host_id          UUID        NOT NULL,
  starts_at        DATETIME(6) NOT NULL,
  duration_seconds BIGINT      NOT NULL,
  time_zone        VARCHAR(64) NOT NULL,
  link             TEXT        NOT NULL,
  cancelled        BOOLEAN     NOT NULL,
  told_at          DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, booking_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
