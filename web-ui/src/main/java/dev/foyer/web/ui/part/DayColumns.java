package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import java.util.List;

/** A column for each day, oldest first, with its shares one upon the other. */
public final class DayColumns extends Composite<Svg> {

  /** Of a day's room; the rest is the gap to the next. */
  private static final double WIDE = 0.72;

  /** In percent of the whole; a lower share could not be seen. */
  private static final double LOWEST = 3;

  private final List<List<Share>> days;
  private final String label;

  public DayColumns(List<List<Share>> days, String label) {
    this.days = days;
    this.label = label;
  }

  @Override
  protected Svg initContent() {
    Drawing drawing = new Drawing("day-columns");
    double room = 100.0 / days.size();
    long highest = days.stream().mapToLong(DayColumns::sum).max().orElse(0);
    for (int day = 0; day < days.size(); day++) {
      double top = 100;
      for (Share share : days.get(day)) {
        if (share.amount() > 0) {
          double height = Math.max(LOWEST, 100.0 * share.amount() / highest);
          top = Math.max(0, top - height);
          drawing.rect(share.tone(), room * (day + (1 - WIDE) / 2), top, room * WIDE, height);
        }
      }
    }
    return drawing.labelled(label);
  }

  private static long sum(List<Share> day) {
    return day.stream().mapToLong(Share::amount).sum();
  }
}
