package dev.foyer.web.ui.part;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Explanation.Detail;

/** Every rule that decided which Zoom is used, in order (BR-70). */
public final class ExplanationSteps extends OrderedList {

  public ExplanationSteps(Explanation explanation, Visitor reader) {
    addClassName("steps");
    Times times = reader.times(getLocale());
    explanation
        .steps()
        .forEach(
            step ->
                add(
                    new ListItem(
                        getTranslation(
                            Words.of(step.finding()),
                            step.about().stream().map(detail -> words(detail, times)).toArray()))));
  }

  private static String words(Detail detail, Times times) {
    return switch (detail) {
      case Detail.Text(String value) -> value;
      case Detail.Moment(var at) -> times.dateTime(at);
    };
  }
}
