package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import java.util.List;

/** Shares of a whole side by side; what is missing to the whole stays empty. */
public final class ShareBar extends Composite<Svg> {

  /** In percent of the whole; a narrower share could not be seen. */
  private static final double NARROWEST = 0.8;

  private final List<Share> shares;
  private final long whole;

  /**
   * @param whole more shares than this fill the bar
   */
  public ShareBar(List<Share> shares, long whole) {
    this.shares = shares.stream().filter(share -> share.amount() > 0).toList();
    this.whole = Math.max(whole, this.shares.stream().mapToLong(Share::amount).sum());
  }

  @Override
  protected Svg initContent() {
    Drawing drawing = new Drawing("share-bar");
    double[] widths =
        shares.stream()
            .mapToDouble(share -> Math.max(NARROWEST, 100.0 * share.amount() / whole))
            .toArray();
    double tooWide = Math.max(1, sum(widths) / 100);
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      double width = widths[i] / tooWide;
      drawing.rect(shares.get(i).tone(), x, 0, width, 100);
      x += width;
    }
    return drawing.silent();
  }

  private static double sum(double[] widths) {
    double sum = 0;
    for (double width : widths) {
      sum += width;
    }
    return sum;
  }
}
