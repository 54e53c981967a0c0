package dev.foyer.web.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.foyer.web.EmbeddedDefault;
import dev.foyer.web.sample.SamplePerson;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Words;

/**
 * Where people sign in; with the sample people, whom anybody may sign in as, where there are any.
 */
@Route(SignInRoutes.PATH)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final Div problems = new Div();
  private final SignInForm form;

  SignInView(EmbeddedDefault embeddedDefault) {
    addClassName("sign-in");
    form =
        new SignInForm(
            getTranslation("sign-in.button"),
            getTranslation("field.email"),
            getTranslation("sign-in.password"));
    Div card =
        new Div(new H1("Foyer"), new Paragraph(getTranslation("sign-in.lead")), problems, form);
    card.addClassName("sign-in-card");
    add(card);
    if (embeddedDefault.on()) {
      add(people());
    }
  }

  private Component people() {
    UnorderedList list = new UnorderedList();
    list.addClassName("sample-people");
    SamplePerson.all()
        .forEach(
            person ->
                list.add(
                    new ListItem(
                        new Button(
                            getTranslation(
                                "sign-in.person",
                                person.name().value(),
                                getTranslation(Words.of(person.role()))),
                            _ -> form.fill(person)))));
    Section section =
        new Section(
            new H2(getTranslation("sign-in.sample")),
            new Paragraph(getTranslation("sign-in.sample.what")),
            list);
    section.addClassName("sign-in-card");
    return section;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    problems.removeAll();
    if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
      problems.add(new Notice(Tone.BAD, getTranslation("sign-in.refused")));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("sign-in.button") + " · Foyer";
  }
}
