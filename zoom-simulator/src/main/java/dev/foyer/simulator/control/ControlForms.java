package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.pages.Html;
import dev.foyer.simulator.pages.Page;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets plain forms reach the control API: a form posted to {@code /admin/x} is a call of {@code
 * /control/x}.
 */
final class ControlForms {

  private static final String FROM = "/admin/";
  private static final String TO = "/control/";
  private static final String METHOD = "_method";

  private final Routes routes;

  ControlForms(Routes routes) {
    this.routes = routes;
  }

  void register() {
    // Forms wait where the calls behind them do.
    routes.addWaiting("POST", "/admin/webhooks", this::submit);
    routes.addWaiting("POST", "/admin/webhooks/{a}", this::submit);
    routes.addWaiting("POST", "/admin/webhooks/{a}/{b}", this::submit);
    routes.add("POST", "/admin/{a}", this::submit);
    routes.add("POST", "/admin/{a}/{b}", this::submit);
    routes.add("POST", "/admin/{a}/{b}/{c}", this::submit);
  }

  private Answer submit(Request form) {
    Map<String, Object> fields = new LinkedHashMap<>();
    form.form()
        .forEach(
            (name, value) -> {
              if (!value.isBlank() && !name.equals(METHOD)) {
                fields.put(name, value);
              }
            });
    String method = form.parameter(METHOD).orElse("POST");
    String path = TO + form.path().substring(FROM.length());
    Answer answer = routes.answer(form.as(method, path, Json.write(fields)));
    return answer.status() < 400
        ? Answer.seeOther(URI.create("/" + anchor(form)))
        : refused(answer);
  }

  /** Back to the section that the form stands in. */
  private static String anchor(Request form) {
    return "#" + form.path().substring(FROM.length()).split("/")[0];
  }

  private static Answer refused(Answer answer) {
    return Page.of(
        answer.status(),
        "Not done",
        "<h1>Not done</h1><p>The simulator refused that with %s.</p><p><a href=\"/\">Back</a></p>"
            .formatted(Html.text("status " + answer.status())));
  }
}
