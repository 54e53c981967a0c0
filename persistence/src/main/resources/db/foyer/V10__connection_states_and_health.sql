-- In charge: active, at risk or paused. One connection is in charge, and one may stand by.
ALTER TABLE organization_connection
  DROP KEY one_active,
  DROP COLUMN active,
  ADD COLUMN place VARCHAR(10) AS (
    CASE
      WHEN state IN ('ACTIVE', 'AT_RISK', 'PAUSED') THEN 'IN_CHARGE'
      WHEN state = 'STANDBY' THEN 'STANDBY'
    END) STORED,
  ADD UNIQUE KEY one_in_each_place (organization_id, place);

-- What the checks of a connection found: a row for each time in which they found the same.
CREATE TABLE connection_health (
  organization_id UUID        NOT NULL,
  connection_id   UUID        NOT NULL,
  found_from      DATETIME(6) NOT NULL,
  found_until     DATETIME(6) NOT NULL,
  found           VARCHAR(10) NOT NULL,
  reason          VARCHAR(40) NOT NULL,
  PRIMARY KEY (organization_id, connection_id, found_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
