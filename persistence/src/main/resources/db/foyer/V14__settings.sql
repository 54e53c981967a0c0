-- What an organization has decided about its Zoom; without a row the initial settings hold.
CREATE TABLE organization_settings (
  organization_id        UUID        NOT NULL,
  meeting_summary        VARCHAR(20) NOT NULL,
  members_may_disconnect BOOLEAN     NOT NULL,
  zoom_by_default        BOOLEAN     NOT NULL,
  revision               BIGINT      NOT NULL,
  PRIMARY KEY (organization_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Members who do without the organization's Zoom. An opt-out that somebody else ended stays until
-- its member has been told.
CREATE TABLE opt_out (
  organization_id UUID    NOT NULL,
  member_id       UUID    NOT NULL,
  ended           BOOLEAN NOT NULL,
  PRIMARY KEY (organization_id, member_id),
  KEY by_end (organization_id, ended, member_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
