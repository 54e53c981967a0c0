-- What is known of a member in one Zoom account. It outlives the connection.
CREATE TABLE zoom_user_match (
  organization_id UUID         NOT NULL,
  account_id      VARCHAR(128) NOT NULL,
  member_id       UUID         NOT NULL,
  standing        VARCHAR(20)  NOT NULL,
  invited_email   VARCHAR(254) NULL,
  user_id         VARCHAR(128) NULL,
  user_email      VARCHAR(254) NULL,
  user_name       TEXT         NULL,
  user_license    VARCHAR(20)  NULL,
  user_active     BOOLEAN      NULL,
  checked_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id, account_id, member_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
