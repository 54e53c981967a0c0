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
    redraw();
  }

  /** Draws every row anew, as one may look different now. */
  public void redraw() {
    draw(read());
  }

  /** Reads again as much as is shown; draws only if something is different. */
  public void refresh() {
    List<T> now = read();
    if (!now.equals(shown) || now.isEmpty()) {
      draw(now);
    }
  }

  private void showMore() {
    List<T> page = source.after(last(shown), PAGE + 1);
    page.stream().limit(PAGE).forEach(this::append);
    more.setVisible(page.size() > PAGE);
    wanted += PAGE;
  }

  private List<T> read() {
    List<T> elements = new ArrayList<>();
    boolean mayGoOn = true;
    while (mayGoOn && elements.size() < wanted) {
      List<T> page = source.after(last(elements), PAGE + 1);
      page.stream().limit(PAGE).forEach(elements::add);
      mayGoOn = page.size() > PAGE;
    }
    more.setVisible(mayGoOn);
    return elements;
  }

  private void draw(List<T> elements) {
    list.removeAll();
    shown.clear();
    elements.forEach(this::append);
    empty.setVisible(elements.isEmpty());
  }

  private void append(T element) {
    list.add(new ListItem(row.of(last(shown), element)));
    shown.add(element);
  }

  private static <E> Optional<E> last(List<E> elements) {
    return elements.isEmpty() ? Optional.empty() : Optional.of(elements.getLast());
  }
}
