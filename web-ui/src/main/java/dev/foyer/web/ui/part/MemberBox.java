package dev.foyer.web.ui.part;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.organization.Member;
import java.util.EnumSet;
import java.util.stream.Stream;

/** Chooses a member by typing a part of the name or e-mail address; shows the first that fit. */
public final class MemberBox extends ComboBox<Member> {

  private static final int MOST = 50;
  private static final int LONGEST_TEXT = 100;

  private final transient Foyer foyer;
  private final transient Visitor visitor;

  public MemberBox(String label, Foyer foyer, Visitor visitor) {
    super(label);
    this.foyer = foyer;
    this.visitor = visitor;
    setItemLabelGenerator(member -> member.name().value() + " · " + member.email().value());
    setItems(this::fitting);
  }

  private Stream<Member> fitting(Query<Member, String> query) {
    String text = query.getFilter().orElse("").strip();
    int limit = Math.min(query.getLimit(), MOST);
    return query.getOffset() > 0 || text.length() > LONGEST_TEXT
        ? Stream.empty()
        : page(text, limit);
  }

  private Stream<Member> page(String text, int limit) {
    return switch (foyer
        .connected()
        .listConnectedUsers()
        .handle(
            new ListConnectedUsers.Command(
                visitor.organization(),
                visitor.actor(),
                new Filter(
                    EnumSet.allOf(Standing.Type.class), EnumSet.allOf(Readiness.class), text),
                ConnectedUsers.After.START,
                limit))) {
      case ListConnectedUsers.Outcome.Listed(var users) ->
          users.stream().map(ConnectedUser::member);
      case ListConnectedUsers.Outcome.NotAllowed _ -> Stream.empty();
    };
  }
}
