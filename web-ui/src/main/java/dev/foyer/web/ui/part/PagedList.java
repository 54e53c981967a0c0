package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list that reads a page at a time, by key, and more on demand. It never reads everything. */
public final class PagedList<T> extends Div {

  private static final int PAGE = 50;

  /** Where pages come from. */
  public interface Source<T> {
    /** At most so many, after that one; from the beginning if empty. */
    List<T> after(Optional<T> last, int limit);
  }

  /** How an element is shown, below the one before it. */
  public interface Row<T> {
    Component of(Optional<T> before, T element);
  }

  private final Source<T> source;
  private final Row<T> row;
  private final UnorderedList list = new UnorderedList();
  private final Paragraph empty = new Paragraph();
  private final Button more;
  private final List<T> shown = new ArrayList<>();
  private int wanted = PAGE;

  public PagedList(String label, String emptyText, Source<T> source, Row<T> row) {
    this.source = source;
    this.row = row;
    addClassName("paged-list");
    list.addClassName("rows");
    list.getElement().setAttribute("role", "list").setAttribute("aria-label", label);
    empty.setText(emptyText);
    empty.addClassName("quiet");
    more = new Button(getTranslation("list.more"), _ -> showMore());
    more.addThemeVariants(ButtonVariant.TERTIARY);
    add(list, empty, more);
  }

  /** Starts anew with the first page. */
  public void restart() {
    wanted = PAGE;
    refresh();
  }

  /** Reads again as much as is shown. */
  public void refresh() {
    list.removeAll();
    shown.clear();
    while (shown.size() < wanted && append(Math.min(PAGE, wanted - shown.size()))) {
      // reads on, page by page
    }
    empty.setVisible(shown.isEmpty());
  }

  private void showMore() {
    wanted += PAGE;
    append(PAGE);
  }

  /** Whether there may be more. */
  private boolean append(int count) {
    List<T> page = source.after(last(), count + 1);
    page.stream()
        .limit(count)
        .forEach(
            element -> {
              list.add(new ListItem(row.of(last(), element)));
              shown.add(element);
            });
    more.setVisible(page.size() > count);
    return page.size() > count;
  }

  private Optional<T> last() {
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
  }
}
