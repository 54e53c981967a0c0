-- What a job's last run came to grief on.
ALTER TABLE scheduled_tasks ADD COLUMN failure VARCHAR(500) NULL;

-- When a webhook was last refused because its signature was wrong.
CREATE TABLE refused_webhook (
  app     VARCHAR(20) NOT NULL,
  last_at DATETIME(6) NOT NULL,
  PRIMARY KEY (app)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Hosts who have used up a day are looked for in all accounts together.
ALTER TABLE zoom_host_days ADD KEY of_a_day (day);
