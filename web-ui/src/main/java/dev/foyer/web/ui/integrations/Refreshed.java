package dev.foyer.web.ui.integrations;

/** A part of the page that looks anew at what it shows, whenever the page does. */
interface Refreshed {
  void refresh();
}
