package dev.foyer.simulator.pages;

import dev.foyer.simulator.http.Answer;

/** The frame of every page: it says on each one that this is not the real Zoom. */
public final class Page {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
      body { margin: 0; background: light-dark(#f4f6fb, #14171f); color: light-dark(#1b2233, #e8ebf3); }
      header { background: #0b4fb3; color: #fff; padding: .75rem 1.5rem; }
      header p { margin: 0; }
      header strong { font-size: 1.1rem; }
      main { margin: 2rem auto; padding: 0 1.25rem; max-width: 40rem; }
      main.wide { max-width: 96rem; } time { white-space: nowrap; }
      section, .card { background: light-dark(#fff, #1d2230); border-radius: .75rem; padding: 1rem 1.5rem;
        margin: 0 0 1.25rem; box-shadow: 0 1px 3px #0003; overflow-x: auto; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin: .25rem 0 .5rem; } h3 { margin: .75rem 0 .25rem; }
      ul.people { list-style: none; padding: 0; }
      ul.people li { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; padding: .35rem 0; }
      button { font: inherit; padding: .4rem 1rem; border-radius: .5rem; border: 1px solid #0b4fb3; cursor: pointer;
        background: light-dark(#fff, #262c3d); color: light-dark(#0b4fb3, #b9d0ff); }
      button.main { background: #0b4fb3; color: #fff; }
      button:focus-visible, select:focus-visible, input:focus-visible { outline: 3px solid #f0a020; outline-offset: 2px; }
      form.inline { display: inline-flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin: 0; }
      input, select, textarea { font: inherit; padding: .25rem .4rem; max-width: 16rem; }
      input.wide { width: 28rem; max-width: 90vw; } textarea { max-width: 90vw; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 40rem; margin: .25rem 0; }
      nav { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .5rem 0 .75rem;
        background: light-dark(#f4f6fb, #14171f); }
      a { color: light-dark(#0b4fb3, #9fc0ff); } [id] { scroll-margin-top: 3.5rem; }
      .actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.25rem; } main.wide .actions { gap: .5rem; margin: .25rem 0 .75rem; }
      td form.inline { margin: 0 .4rem .3rem 0; }
      .quiet { color: light-dark(#566078, #a8b0c4); font-size: .92rem; }
      table { border-collapse: collapse; width: 100%; font-size: .92rem; }
      th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid light-dark(#dde2ee, #343b4f); vertical-align: top; }
      """;

  private Page() {}

  public static Answer of(int status, String title, String main) {
    return page(status, title, "<main>" + main + "</main>");
  }

  public static Answer wide(String title, String main) {
    return page(200, title, "<main class=\"wide\">" + main + "</main>");
  }

  private static Answer page(int status, String title, String main) {
    return Answer.html(
        status,
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s - Simulated Zoom</title>
        <style>%s</style>
        </head>
        <body>
        <header><p><strong>Simulated Zoom</strong> - not the real Zoom; nothing here reaches zoom.us</p></header>
        %s
        </body>
        </html>
        """
            .formatted(Html.text(title), STYLE, main));
  }
}
