package dev.foyer.zoom;

import dev.foyer.core.platform.Secret;

/** What a Marketplace app shows to Zoom's token endpoint. */
record AppCredentials(String clientId, Secret clientSecret) {}
