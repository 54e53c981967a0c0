package dev.foyer.core.connection;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;

/** A fresh access token and the app that it was given to: what a call to Zoom needs. */
public record Access(ZoomApp app, Secret accessToken) {}
