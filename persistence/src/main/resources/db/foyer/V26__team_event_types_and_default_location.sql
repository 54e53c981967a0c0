-- An event type has hosts in an order, a rule which of them organizes, and may follow the
-- organization's default; then location and location_text say where it is while there is none.
CREATE TABLE event_type_host (
  organization_id   UUID        NOT NULL,
  event_type_id     UUID        NOT NULL,
  member_id         UUID        NOT NULL,
  position          INT         NOT NULL,
  last_organized_at DATETIME(6) NULL,
  PRIMARY KEY (organization_id, event_type_id, member_id),
  KEY by_member (organization_id, member_id, event_type_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO event_type_host (organization_id, event_type_id, member_id, position)
SELECT organization_id, id, host_id, 0 FROM event_type;

ALTER TABLE event_type
  ADD COLUMN host_rule       VARCHAR(20) NOT NULL DEFAULT 'ORGANIZER' AFTER id,
  ADD COLUMN follows_default BOOLEAN     NOT NULL DEFAULT FALSE AFTER duration_seconds,
  ADD COLUMN rollout_id      UUID        NULL AFTER location_text,
  ADD COLUMN revision        INT         NOT NULL DEFAULT 0 AFTER rollout_id,
  DROP KEY by_host,
  DROP KEY by_location,
  DROP COLUMN host_id,
  ADD KEY by_name (organization_id, name, id),
  ADD KEY by_default (organization_id, follows_default, name, id),
  ADD KEY by_rollout (organization_id, rollout_id);
ALTER TABLE event_type ALTER COLUMN host_rule DROP DEFAULT;
ALTER TABLE event_type ALTER COLUMN follows_default DROP DEFAULT;
ALTER TABLE event_type ALTER COLUMN revision DROP DEFAULT;

-- An organization's latest rollout of its default location; counts that a state doesn't have are 0.
CREATE TABLE rollout (
  organization_id UUID        NOT NULL,
  id              UUID        NOT NULL,
  state           VARCHAR(20) NOT NULL,
  since           DATETIME(6) NOT NULL,
  total           BIGINT      NOT NULL,
  reached         UUID        NOT NULL,
  changed         BIGINT      NOT NULL,
  restored        BIGINT      NOT NULL,
  PRIMARY KEY (organization_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
