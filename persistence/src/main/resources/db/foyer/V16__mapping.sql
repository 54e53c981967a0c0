-- How members came to their Zoom users. Whoever was pinned so far was found by e-mail address.
ALTER TABLE zoom_user_match
  ADD COLUMN pinned_by        VARCHAR(10) NULL,
  ADD COLUMN by_member        UUID        NULL,
  ADD COLUMN by_login         VARCHAR(80) NULL,
  ADD COLUMN mapped_at        DATETIME(6) NULL;

UPDATE zoom_user_match SET pinned_by = 'EMAIL' WHERE standing = 'PRESENT';

-- The Zoom users of an organization's account as last read. Names are looked for without regard to
-- case and accents; every question has its index, as there may be a million.
CREATE TABLE account_zoom_user (
  organization_id UUID         NOT NULL,
  account_id      VARCHAR(128) NOT NULL,
  user_id         VARCHAR(128) NOT NULL,
  email           VARCHAR(254) NOT NULL,
  local_part      VARCHAR(64)  NOT NULL,
  name            VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  last_name       VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  license         VARCHAR(20)  NOT NULL,
  active          BOOLEAN      NOT NULL,
  read_at         DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id, account_id, user_id),
  KEY by_email (organization_id, account_id, email),
  KEY by_local_part (organization_id, account_id, local_part),
  KEY by_name (organization_id, account_id, name),
  KEY by_last_name (organization_id, account_id, last_name),
  KEY by_reading (organization_id, account_id, read_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The newest reading of each organization's Zoom users, and how far it is.
CREATE TABLE zoom_user_reading (
  organization_id UUID         NOT NULL,
  connection_id   UUID         NOT NULL,
  account_id      VARCHAR(128) NOT NULL,
  began_at        DATETIME(6)  NOT NULL,
  users_read      BIGINT       NOT NULL,
  users_about     BIGINT       NOT NULL,
  progress        VARCHAR(20)  NOT NULL,
  next_page       TEXT         NULL,
  after_member    UUID         NULL,
  progress_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A list of mappings that somebody brought; an organization has one at a time.
CREATE TABLE mapping_list (
  organization_id UUID         NOT NULL,
  id              UUID         NOT NULL,
  account_id      VARCHAR(128) NOT NULL,
  by_member       UUID         NULL,
  by_login        VARCHAR(80)  NULL,
  by_reason       VARCHAR(500) NOT NULL,
  line_count      INT          NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  shared_too      BOOLEAN      NOT NULL,
  applied         INT          NOT NULL,
  since           DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE mapping_line (
  organization_id UUID         NOT NULL,
  list_id         UUID         NOT NULL,
  number          INT          NOT NULL,
  member_text     VARCHAR(254) NOT NULL,
  zoom_text       VARCHAR(254) NOT NULL,
  verdict         VARCHAR(20)  NOT NULL,
  PRIMARY KEY (organization_id, list_id, number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
