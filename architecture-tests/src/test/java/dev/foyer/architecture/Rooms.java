package dev.foyer.architecture;

import java.util.List;

/** The names of the rooms: every package that a rule speaks of, once. */
final class Rooms {

  static final String CORE = "dev.foyer.core..";
  static final String PERSISTENCE = "dev.foyer.persistence..";
  static final String ZOOM = "dev.foyer.zoom..";
  static final String MAIL = "dev.foyer.mail..";
  static final String SIMULATOR = "dev.foyer.simulator..";
  static final String WEB = "dev.foyer.web..";
  static final String VIEWS = "dev.foyer.web.ui..";
  static final String SHELL = "dev.foyer.shell..";
  static final String PORTS = "dev.foyer.core..port..";
  static final String USE_CASES = "dev.foyer.core..usecase..";

  /** The features of the core, each knowing only those before it. */
  static final List<String> FEATURES =
      List.of(
          "platform",
          "organization",
          "journal",
          "message",
          "onboarding",
          "grant",
          "connection",
          "hearing",
          "member",
          "location",
          "booking",
          "meeting",
          "upkeep");

  static final List<String> ALL =
      List.of(CORE, PERSISTENCE, ZOOM, MAIL, SIMULATOR, WEB, VIEWS, SHELL, PORTS, USE_CASES);

  static String feature(String name) {
    return "dev.foyer.core." + name + "..";
  }

  private Rooms() {}
}
