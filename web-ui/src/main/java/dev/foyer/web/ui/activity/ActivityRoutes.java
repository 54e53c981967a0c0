package dev.foyer.web.ui.activity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.journal.EntryKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way to the journal. */
public final class ActivityRoutes {

  public static final String PATH = "activity";
  private static final String KIND = "kind";

  private ActivityRoutes() {}

  public static RouterLink link(String text) {
    return new RouterLink(text, ActivityView.class);
  }

  static Optional<EntryKind> kind(QueryParameters query) {
    return query
        .getSingleParameter(KIND)
        .flatMap(
            name ->
                Arrays.stream(EntryKind.values())
                    .filter(kind -> name(kind).equals(name))
                    .findFirst());
  }

  static void show(Optional<EntryKind> kind) {
    UI.getCurrent()
        .navigate(
            ActivityView.class,
            kind.map(it -> QueryParameters.of(KIND, name(it))).orElseGet(QueryParameters::empty));
  }

  private static String name(EntryKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
