package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.foyer.core.Foyer;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Terms;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.web.ui.part.MemberBox;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Asks for hosts in their order and the host rule, and warns of hosts without a working Zoom. */
final class HostsField extends Div {

  private final Foyer foyer;
  private final Visitor visitor;
  private final BooleanSupplier onZoom;
  private final List<Member> hosts;
  private final OrderedList list = new OrderedList();
  private final MemberBox another;
  private final Select<HostRule> rule = new Select<>();

  /**
   * @param onZoom whether the hosts' Zoom matters
   */
  HostsField(
      Foyer foyer,
      Visitor visitor,
      List<Member> first,
      HostRule firstRule,
      BooleanSupplier onZoom) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.onZoom = onZoom;
    this.hosts = new ArrayList<>(first);
    addClassName("form");
    Span label = new Span(getTranslation("field.hosts"));
    label.addClassName("field-label");
    list.addClassName("hosts");
    list.getElement().setAttribute("aria-label", getTranslation("field.hosts"));
    another = new MemberBox(getTranslation("field.hosts.another"), foyer, visitor);
    another.setVisible(visitor.administers());
    another.addValueChangeListener(
        event -> {
          if (event.getValue() != null) {
            take(event.getValue());
            another.clear();
          }
        });
    rule.setLabel(getTranslation("field.host-rule"));
    rule.setItems(HostRule.values());
    rule.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
    rule.addValueChangeListener(
        event -> rule.setHelperText(getTranslation(Words.meaning(event.getValue()))));
    rule.setValue(firstRule);
    add(label, list, another, rule);
  }

  private void take(Member member) {
    if (hosts.stream().noneMatch(host -> host.id().equals(member.id()))
        && hosts.size() < Terms.MOST_HOSTS) {
      hosts.add(member);
      draw();
    }
  }

  /** Shows the hosts as they are, with what stands in their way. */
  void draw() {
    list.removeAll();
    hosts.forEach(host -> list.add(row(host)));
    rule.setVisible(hosts.size() > 1);
  }

  private ListItem row(Member host) {
    Div line = new Div(new Span(host.name().value()));
    line.addClassName("host");
    if (visitor.administers() && hosts.size() > 1) {
      line.add(up(host), remove(host));
    }
    ListItem row = new ListItem(line);
    if (onZoom.getAsBoolean()) {
      lacking(host).map(this::warning).ifPresent(row::add);
    }
    return row;
  }

  private Optional<Readiness> lacking(Member host) {
    return foyer
                .connected()
                .explainMember()
                .handle(
                    new ExplainMember.Command(visitor.organization(), visitor.actor(), host.id()))
            instanceof ExplainMember.Outcome.Explained(var explanation)
        ? Optional.of(explanation.standing())
            .filter(standing -> !standing.connected())
            .map(Standing::readiness)
        : Optional.empty();
  }

  private Notice warning(Readiness why) {
    return new Notice(
        Tone.CAREFUL,
        getTranslation(
            "field.hosts.without-zoom",
            getTranslation(Words.of(why)),
            getTranslation(Words.mending(why))));
  }

  private Button up(Member host) {
    Button up =
        new Button(
            getTranslation("field.hosts.up"),
            _ -> {
              int place = hosts.indexOf(host);
              Collections.swap(hosts, place, place - 1);
              draw();
            });
    up.addThemeVariants(ButtonVariant.TERTIARY);
    up.setAriaLabel(getTranslation("field.hosts.up.who", host.name().value()));
    up.setEnabled(hosts.indexOf(host) > 0);
    return up;
  }

  private Button remove(Member host) {
    Button remove =
        new Button(
            getTranslation("field.hosts.remove"),
            _ -> {
              hosts.remove(host);
              draw();
            });
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.setAriaLabel(getTranslation("field.hosts.remove.who", host.name().value()));
    return remove;
  }

  List<MemberId> chosen() {
    return hosts.stream().map(Member::id).toList();
  }

  /** A single host needs no rule. */
  HostRule chosenRule() {
    return hosts.size() > 1 ? rule.getValue() : HostRule.ORGANIZER;
  }
}
