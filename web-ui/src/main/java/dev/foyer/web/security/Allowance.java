package dev.foyer.web.security;

import java.time.Duration;

/** So many times in so long a time. */
public record Allowance(int times, Duration per) {}
