ALTER TABLE zoom_grant
  -- How often the stored refresh token was sent with no answer known: by then Zoom may have
  -- replaced it. It is counted with the lease and cleared with the answer.
  ADD COLUMN unanswered    INT         NOT NULL DEFAULT 0,
  -- What became of the last refresh, unless it succeeded.
  ADD COLUMN setback       VARCHAR(40) NULL,
  ADD COLUMN setback_until DATETIME(6) NULL,
  -- When the pair was fetched because Zoom had refused the one before its time.
  ADD COLUMN forced_at     DATETIME(6) NULL;

-- Grants of before get the job that refreshes them ahead of need.
INSERT IGNORE INTO scheduled_tasks
  (task_name, task_instance, execution_time, picked, consecutive_failures, version)
SELECT 'foyer-job', CONCAT('KEEP_GRANT_FRESH/', organization_id, '/', connection_id),
       UTC_TIMESTAMP(6), FALSE, 0, 1
FROM zoom_grant;
