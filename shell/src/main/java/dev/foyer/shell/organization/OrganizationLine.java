package dev.foyer.shell.organization;

import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;

/** An organization as the shell shows it. */
record OrganizationLine(String id, String name, List<String> verifiedDomains, Instant createdAt) {

  static final List<Column<OrganizationLine>> COLUMNS =
      List.of(
          new Column<>("Name", OrganizationLine::name),
          new Column<>("Verified domains", line -> Shown.joined(line.verifiedDomains())),
          Column.at("Created", OrganizationLine::createdAt),
          new Column<>("Id", OrganizationLine::id));

  static OrganizationLine of(Organization organization) {
    return new OrganizationLine(
        organization.id().toString(),
        organization.name().value(),
        organization.verifiedDomains().stream().map(EmailDomain::value).sorted().toList(),
        organization.createdAt());
  }
}
