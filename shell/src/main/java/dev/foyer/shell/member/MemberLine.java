package dev.foyer.shell.member;

import dev.foyer.core.organization.Member;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;

/** A member as the shell shows it. */
record MemberLine(
    String id,
    String name,
    String email,
    String role,
    String timeZone,
    String language,
    Instant joinedAt) {

  static final List<Column<MemberLine>> COLUMNS =
      List.of(
          new Column<>("Name", MemberLine::name),
          new Column<>("E-mail", MemberLine::email),
          new Column<>("Role", MemberLine::role),
          new Column<>("Time zone", MemberLine::timeZone),
          new Column<>("Language", MemberLine::language),
          Column.at("Joined", MemberLine::joinedAt));

  static MemberLine of(Member member) {
    return new MemberLine(
        member.id().toString(),
        member.name().value(),
        member.email().value(),
        Shown.word(member.role()),
        member.timeZone().getId(),
        member.language().tag(),
        member.joinedAt());
  }
}
