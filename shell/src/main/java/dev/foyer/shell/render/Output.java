package dev.foyer.shell.render;

/** The forms in which an answer can be had. */
public enum Output {
  TABLE,
  JSON,
  CSV
}
