package dev.foyer.core.upkeep;

/**
 * How the database's schema stands to what this program knows.
 *
 * @param version the last migration of the database
 * @param missing migrations that this program knows and the database lacks
 * @param unknown migrations of the database that only a newer program knows
 * @param failed migrations that broke halfway
 */
public record SchemaState(String version, int missing, int unknown, int failed) {}
