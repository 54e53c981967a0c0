package dev.foyer.core.connection;

import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.platform.Secret;

/** A fresh access token and whose it is: what a call to Zoom needs. */
public record Access(GrantOwner owner, Secret accessToken) {}
