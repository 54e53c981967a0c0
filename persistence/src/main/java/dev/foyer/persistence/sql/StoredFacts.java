package dev.foyer.persistence.sql;

import dev.foyer.core.journal.Facts;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts on their way to and from the database, as JSON. */
public final class StoredFacts {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> NAMED = new TypeReference<>() {};

  private StoredFacts() {}

  public static String of(Facts facts) {
    return JSON.writeValueAsString(facts.named());
  }

  public static Facts read(String json) {
    return new Facts(JSON.readValue(json, NAMED));
  }
}
