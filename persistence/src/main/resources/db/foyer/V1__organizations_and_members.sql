-- Character set and collation are named everywhere: a server's own default may be latin1.
-- Names sort by a collation that people expect; everything else is compared byte by byte.
-- organization_id comes first in every key but those by which somebody is found without it.

CREATE TABLE organization (
  id         UUID         NOT NULL,
  name       VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_as_cs,
  created_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY by_name (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE verified_domain (
  organization_id UUID         NOT NULL,
  domain          VARCHAR(253) NOT NULL,
  PRIMARY KEY (organization_id, domain),
  -- A domain belongs to one organization per installation.
  UNIQUE KEY one_owner (domain)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE member (
  organization_id UUID         NOT NULL,
  id              UUID         NOT NULL,
  name            VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_as_ci,
  email           VARCHAR(254) NOT NULL,
  role            VARCHAR(20)  NOT NULL,
  time_zone       VARCHAR(64)  NOT NULL,
  language        VARCHAR(20)  NOT NULL,
  joined_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY by_name (organization_id, name, id),
  -- An e-mail address belongs to one member per installation, and is all that signing in has.
  UNIQUE KEY one_member (email)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
