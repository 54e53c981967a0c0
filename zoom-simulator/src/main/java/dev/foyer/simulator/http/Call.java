package dev.foyer.simulator.http;

import java.time.Instant;

/**
 * One call as it was answered; status 0 stands for a dropped connection. The query is left out: it
 * may hold codes.
 */
public record Call(String method, String path, String grantType, int status, Instant at) {}
