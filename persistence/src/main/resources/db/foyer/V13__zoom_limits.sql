-- What is left of Zoom's limits. They are Zoom's accounts' and users', whatever organizations use
-- them, so no organization stands in these keys.
CREATE TABLE zoom_call_allowances (
  environment  VARCHAR(100)   NOT NULL,
  zoom_account VARCHAR(128)   NOT NULL,
  weight       VARCHAR(20)    NOT NULL,
  -- bucket4j's own form of a bucket, changed by compare-and-set.
  bucket       VARBINARY(500) NULL,
  closed_until DATETIME(6)    NULL,
  PRIMARY KEY (environment, zoom_account, weight)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Creations and changes of a host's meetings in one UTC day.
CREATE TABLE zoom_host_days (
  environment  VARCHAR(100) NOT NULL,
  zoom_account VARCHAR(128) NOT NULL,
  zoom_user    VARCHAR(128) NOT NULL,
  day          DATE         NOT NULL,
  spent        INT          NOT NULL,
  PRIMARY KEY (environment, zoom_account, zoom_user, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Fairness: an organization's job comes the later, the more jobs of the same organization wait.
UPDATE scheduled_tasks SET priority = 0 WHERE priority IS NULL;
ALTER TABLE scheduled_tasks
  MODIFY priority SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN organization VARCHAR(36) COLLATE utf8mb4_bin
    AS (SUBSTRING_INDEX(SUBSTRING_INDEX(task_instance, '/', 2), '/', -1)) VIRTUAL,
  ADD KEY organization_idx (organization, execution_time);
