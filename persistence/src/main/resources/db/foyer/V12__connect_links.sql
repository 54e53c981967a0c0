-- What a link asks a Zoom admin for. Those from before all asked to connect.
ALTER TABLE connect_link
  ADD COLUMN purpose VARCHAR(20) NOT NULL DEFAULT 'CONNECT' AFTER creator_id;
ALTER TABLE connect_link
  ALTER COLUMN purpose DROP DEFAULT;

UPDATE connect_link
SET state = 'EXPIRED', state_since = expires_at
WHERE state IN ('NOT_STARTED', 'STARTED') AND expires_at <= UTC_TIMESTAMP(6);

-- Of several that are open, which nothing prevented until now, the newest stays.
UPDATE connect_link older
JOIN connect_link newer
  ON newer.organization_id = older.organization_id
  AND (newer.created_at > older.created_at
    OR newer.created_at = older.created_at AND newer.id > older.id)
SET older.state = 'REVOKED', older.state_since = UTC_TIMESTAMP(6)
WHERE older.state IN ('NOT_STARTED', 'STARTED') AND newer.state IN ('NOT_STARTED', 'STARTED');

-- One open link for each purpose: whatever isn't open is NULL here and doesn't count.
ALTER TABLE connect_link
  ADD COLUMN open BOOLEAN AS (IF(state IN ('NOT_STARTED', 'STARTED'), TRUE, NULL)) STORED,
  ADD UNIQUE KEY one_open (organization_id, purpose, open),
  DROP KEY by_age,
  ADD KEY by_age (organization_id, purpose, created_at, id);

-- How a Zoom admin takes an approval back by the link in a letter; its secret is in the letter only.
CREATE TABLE withdraw_link (
  organization_id UUID        NOT NULL,
  connection_id   UUID        NOT NULL,
  secret_hash     VARCHAR(64) NOT NULL,
  PRIMARY KEY (organization_id, connection_id),
  UNIQUE KEY one_link (secret_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
