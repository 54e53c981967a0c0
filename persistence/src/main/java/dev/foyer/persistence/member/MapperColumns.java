package dev.foyer.persistence.member;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever maps, as stored: a member, a support engineer, or neither for Foyer itself. */
record MapperColumns(@Nullable UUID byMember, @Nullable String byLogin) {
  static final MapperColumns NOBODY = new MapperColumns(null, null);

  static MapperColumns of(Actor actor) {
    return switch (actor) {
      case Actor.AMember(MemberId id) -> new MapperColumns(id.value(), null);
      case Actor.SupportEngineer(String login, _) -> new MapperColumns(null, login);
      case Actor.ZoomAdmin _, Actor.Zoom _, Actor.FoyerItself _ -> NOBODY;
    };
  }

  static Actor read(ResultSet row, String reason) throws SQLException {
    UUID member = row.getObject("by_member", UUID.class);
    if (member != null) {
      return new Actor.AMember(new MemberId(member));
    }
    String login = row.getString("by_login");
    return login == null ? new Actor.FoyerItself() : new Actor.SupportEngineer(login, reason);
  }
}
