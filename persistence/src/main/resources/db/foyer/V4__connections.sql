-- A known text, encrypted: by it a start notices that it was given another keyset.
CREATE TABLE key_check (
  only_one TINYINT        NOT NULL DEFAULT 1 CHECK (only_one = 1),
  sealed   VARBINARY(255) NOT NULL,
  PRIMARY KEY (only_one)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE zoom_grant (
  organization_id   UUID         NOT NULL,
  connection_id     UUID         NOT NULL,
  generation        INT          NOT NULL,
  app               VARCHAR(20)  NOT NULL,
  environment       VARCHAR(100) NOT NULL,
  account_id        VARCHAR(128) NOT NULL,
  user_id           VARCHAR(128) NOT NULL,
  access_token      BLOB         NOT NULL,
  refresh_token     BLOB         NOT NULL,
  access_expires_at DATETIME(6)  NOT NULL,
  scopes            TEXT         NOT NULL,
  revision          BIGINT       NOT NULL,
  fence             BIGINT       NOT NULL,
  lease_owner       VARCHAR(100) NULL,
  lease_until       DATETIME(6)  NULL,
  PRIMARY KEY (organization_id, connection_id, generation),
  -- Revoking one grant ends the others of that account, in whatever organization they are.
  KEY by_owner (environment, account_id, app, user_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE connect_link (
  organization_id UUID        NOT NULL,
  id              UUID        NOT NULL,
  creator_id      UUID        NOT NULL,
  secret_hash     VARCHAR(64) NOT NULL,
  secret          BLOB        NOT NULL,
  created_at      DATETIME(6) NOT NULL,
  expires_at      DATETIME(6) NOT NULL,
  starts          INT         NOT NULL,
  state           VARCHAR(20) NOT NULL,
  state_since     DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY by_age (organization_id, created_at, id),
  -- Whoever opens the link has nothing but its secret.
  UNIQUE KEY one_link (secret_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE attempt (
  organization_id UUID        NOT NULL,
  id              UUID        NOT NULL,
  purpose         VARCHAR(20) NOT NULL,
  link_id         UUID        NULL,
  member_id       UUID        NULL,
  state_hash      VARCHAR(64) NOT NULL,
  verifier        BLOB        NOT NULL,
  browser_hash    VARCHAR(64) NOT NULL,
  started_at      DATETIME(6) NOT NULL,
  taken           BOOLEAN     NOT NULL,
  PRIMARY KEY (organization_id, id),
  -- A callback has nothing but its state.
  UNIQUE KEY one_attempt (state_hash),
  KEY by_age (started_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE organization_connection (
  organization_id    UUID         NOT NULL,
  id                 UUID         NOT NULL,
  generation         INT          NOT NULL,
  link_id            UUID         NOT NULL,
  browser_hash       VARCHAR(64)  NOT NULL,
  environment        VARCHAR(100) NOT NULL,
  account_id         VARCHAR(128) NOT NULL,
  account_name       TEXT         NOT NULL,
  account_number     TEXT         NOT NULL,
  authorizer_id      VARCHAR(128) NOT NULL,
  authorizer_email   VARCHAR(254) NOT NULL,
  authorizer_name    TEXT         NOT NULL,
  authorizer_license VARCHAR(20)  NOT NULL,
  authorizer_active  BOOLEAN      NOT NULL,
  authorizer_role    TEXT         NOT NULL,
  approved_at        DATETIME(6)  NOT NULL,
  state              VARCHAR(30)  NOT NULL,
  state_since        DATETIME(6)  NOT NULL,
  reason             VARCHAR(40)  NULL,
  active             BOOLEAN      AS (IF(state = 'ACTIVE', TRUE, NULL)) STORED,
  PRIMARY KEY (organization_id, id),
  -- One active connection per organization: whatever isn't active is NULL here and doesn't count.
  UNIQUE KEY one_active (organization_id, active),
  KEY by_age (organization_id, approved_at, id),
  KEY by_link (organization_id, link_id),
  -- Others on the same account are in other organizations.
  KEY by_account (environment, account_id, organization_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE personal_connection (
  organization_id UUID         NOT NULL,
  id              UUID         NOT NULL,
  member_id       UUID         NOT NULL,
  generation      INT          NOT NULL,
  environment     VARCHAR(100) NOT NULL,
  account_id      VARCHAR(128) NOT NULL,
  account_name    TEXT         NOT NULL,
  account_number  TEXT         NOT NULL,
  user_id         VARCHAR(128) NOT NULL,
  user_email      VARCHAR(254) NOT NULL,
  user_name       TEXT         NOT NULL,
  user_license    VARCHAR(20)  NOT NULL,
  user_active     BOOLEAN      NOT NULL,
  approved_at     DATETIME(6)  NOT NULL,
  state           VARCHAR(30)  NOT NULL,
  state_since     DATETIME(6)  NOT NULL,
  reason          VARCHAR(40)  NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY one_of_a_member (organization_id, member_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
