-- How a Zoom admin takes an approval back by the link in a letter; its secret is in the letter only.
CREATE TABLE withdraw_link (
  organization_id UUID        NOT NULL,
  connection_id   UUID        NOT NULL,
  secret_hash     VARCHAR(64) NOT NULL,
  PRIMARY KEY (organization_id, connection_id),
  UNIQUE KEY one_link (secret_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
