-- What webhooks told. Zoom names accounts and users, so whose a notice is comes out only when it is
-- heard: this table is of no organization. Its rows are forgotten after a week.
CREATE TABLE zoom_notice (
  id              UUID         NOT NULL,
  environment     VARCHAR(100) NOT NULL,
  fingerprint     VARCHAR(64)  NOT NULL,
  app             VARCHAR(20)  NOT NULL,
  event           VARCHAR(100) NOT NULL,
  event_at        DATETIME(6)  NOT NULL,
  kind            VARCHAR(30)  NOT NULL,
  account_id      VARCHAR(128) NULL,
  user_id         VARCHAR(128) NULL,
  user_email      VARCHAR(254) NULL,
  role_changed    BOOLEAN      NULL,
  license_changed BOOLEAN      NULL,
  meeting_id      BIGINT       NULL,
  host_id         VARCHAR(128) NULL,
  operator_id     VARCHAR(128) NULL,
  received_at     DATETIME(6)  NOT NULL,
  attempts        INT          NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  state_since     DATETIME(6)  NOT NULL,
  reason          VARCHAR(40)  NULL,
  PRIMARY KEY (id),
  -- However often Zoom delivers it, and to however many nodes.
  UNIQUE KEY one_notice (environment, fingerprint),
  KEY by_state (state, id),
  KEY by_age (received_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A notice names a Zoom user and nothing of ours.
ALTER TABLE personal_connection ADD KEY by_user (environment, account_id, user_id);
ALTER TABLE zoom_user_match ADD KEY by_user (organization_id, account_id, user_id);
