CREATE TABLE member_password (
  organization_id UUID         NOT NULL,
  member_id       UUID         NOT NULL,
  hash            VARCHAR(500) NOT NULL,
  PRIMARY KEY (organization_id, member_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE password_link (
  organization_id UUID        NOT NULL,
  secret_hash     VARCHAR(64) NOT NULL,
  member_id       UUID        NOT NULL,
  expires_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, secret_hash),
  -- Whoever follows the link has nothing but its secret.
  UNIQUE KEY one_link (secret_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row at most: there is only one first organization.
CREATE TABLE set_up_link (
  only_one    TINYINT     NOT NULL DEFAULT 1 CHECK (only_one = 1),
  secret_hash VARCHAR(64) NOT NULL,
  expires_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (only_one)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
