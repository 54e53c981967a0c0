-- Once salt and person are erased, the digest of both tells nothing of the person.
ALTER TABLE journal_person ADD COLUMN salt VARCHAR(64) NOT NULL DEFAULT '';
UPDATE journal_person SET salt = LOWER(HEX(RANDOM_BYTES(16)));
ALTER TABLE journal_person ALTER COLUMN salt DROP DEFAULT;

-- A link for each entry, written with it; without a position until it is chained.
CREATE TABLE journal_link (
  organization_id UUID        NOT NULL,
  entry_id        UUID        NOT NULL,
  position        BIGINT      NULL,
  of_entry        VARCHAR(64) NOT NULL,
  of_person       VARCHAR(64) NOT NULL,
  digest          VARCHAR(64) NOT NULL,
  PRIMARY KEY (organization_id, entry_id),
  UNIQUE KEY one_place (organization_id, position),
  -- What waits is looked for in all organizations together.
  KEY waiting (position, organization_id, entry_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Entries of before get links without seals; they are chained first, as they are found.
INSERT INTO journal_link (organization_id, entry_id, position, of_entry, of_person, digest)
SELECT organization_id, id, NULL, '', '', '' FROM journal_entry;

CREATE TABLE journal_chain (
  organization_id  UUID        NOT NULL,
  position         BIGINT      NOT NULL,
  digest           VARCHAR(64) NOT NULL,
  verified_at      DATETIME(6) NULL,
  verified_entries BIGINT      NULL,
  verified_until   DATETIME(6) NULL,
  PRIMARY KEY (organization_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The key of the digests, sealed with the keyset: whoever has the database alone can't make any.
CREATE TABLE journal_key (
  only_one TINYINT NOT NULL DEFAULT 1 CHECK (only_one = 1),
  sealed   BLOB    NOT NULL,
  PRIMARY KEY (only_one)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TRIGGER journal_link_stays_as_it_is BEFORE UPDATE ON journal_link FOR EACH ROW
BEGIN
  IF OLD.position IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is append-only: a link is never changed.';
  END IF;
END;

CREATE TRIGGER journal_link_stays BEFORE DELETE ON journal_link FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is append-only: a link is never deleted.';
