CREATE TABLE journal_entry (
  organization_id UUID         NOT NULL,
  id              UUID         NOT NULL,
  happened_at     DATETIME(6)  NOT NULL,
  actor           VARCHAR(20)  NOT NULL,
  actor_member_id UUID         NULL,
  kind            VARCHAR(40)  NOT NULL,
  subject_kind    VARCHAR(20)  NOT NULL,
  subject_id      UUID         NOT NULL,
  before_facts    TEXT         NOT NULL,
  after_facts     TEXT         NOT NULL,
  cause           VARCHAR(500) NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY by_kind (organization_id, kind, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Personal data about who acted; it may be erased, the entry stays.
CREATE TABLE journal_person (
  organization_id UUID         NOT NULL,
  entry_id        UUID         NOT NULL,
  login           VARCHAR(80)  NULL,
  reason          VARCHAR(500) NULL,
  zoom_user_id    VARCHAR(128) NULL,
  PRIMARY KEY (organization_id, entry_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TRIGGER journal_entry_stays_as_it_is BEFORE UPDATE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is append-only: an entry is never changed.';

CREATE TRIGGER journal_entry_stays BEFORE DELETE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is append-only: an entry is never deleted.';
