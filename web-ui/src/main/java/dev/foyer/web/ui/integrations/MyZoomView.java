package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.member.usecase.ShowMyZoom;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.ExplanationSteps;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;

/** The one Zoom that my meetings are made with (BR-22), and why this one. */
@Route(value = IntegrationsRoutes.MINE, layout = MainLayout.class)
@PermitAll
final class MyZoomView extends Page {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div panels = new Div();
  private final Details why = new Details(getTranslation("my-zoom.why"));

  MyZoomView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("my-zoom.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    panels.addClassName("panels");
    panels.getElement().setAttribute("aria-live", "polite");
    add(new ZoomTabs(visitor, false), panels, why);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  protected void load() {
    ShowMyZoom.MyZoom zoom =
        foyer
            .connected()
            .showMyZoom()
            .handle(new ShowMyZoom.Command(visitor.organization(), visitor.id()));
    panels.removeAll();
    panels.add(
        new MyZoomPanel(
            zoom,
            visitor,
            new PersonalActs(foyer, visitor, this, this::load),
            new OptActs(foyer, visitor, this, this::load)));
    explain();
  }

  private void explain() {
    why.removeAll();
    switch (foyer
        .connected()
        .explainMember()
        .handle(new ExplainMember.Command(visitor.organization(), visitor.actor(), visitor.id()))) {
      case ExplainMember.Outcome.Explained(var explanation) ->
          why.add(new ExplanationSteps(explanation, visitor));
      case ExplainMember.Outcome.NoSuchMember _ ->
          why.add(new Notice(Tone.BAD, getTranslation("denial.not-a-member")));
      case ExplainMember.Outcome.NotAllowed(var denial) ->
          why.add(new Notice(Tone.BAD, getTranslation(Words.of(denial))));
    }
  }
}
