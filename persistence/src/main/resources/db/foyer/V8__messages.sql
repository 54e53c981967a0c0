CREATE TABLE message (
  organization_id UUID         NOT NULL,
  id              UUID         NOT NULL,
  member_id       UUID         NOT NULL,
  kind            VARCHAR(40)  NOT NULL,
  about           UUID         NOT NULL,
  facts           TEXT         NOT NULL,
  occasion        VARCHAR(250) NOT NULL,
  told_at         DATETIME(6)  NOT NULL,
  read_at         DATETIME(6)  NULL,
  mail            VARCHAR(20)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  -- The same is told to the same member once.
  UNIQUE KEY told_once (organization_id, member_id, occasion),
  KEY by_receiver (organization_id, member_id, id),
  KEY unread (organization_id, member_id, read_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE letter (
  organization_id UUID         NOT NULL,
  id              UUID         NOT NULL,
  email           VARCHAR(254) NOT NULL,
  language        VARCHAR(20)  NOT NULL,
  kind            VARCHAR(40)  NOT NULL,
  facts           TEXT         NOT NULL,
  -- Sealed, and only while the letter waits.
  secret          BLOB         NULL,
  written_at      DATETIME(6)  NOT NULL,
  mail            VARCHAR(20)  NOT NULL,
  PRIMARY KEY (organization_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Owners and admins are found among any number of members.
ALTER TABLE member ADD KEY by_role (organization_id, role, id);
