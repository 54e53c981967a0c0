package dev.foyer.shell.organization;

import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Organizations and their verified domains. */
@Component
class OrganizationCommands {
  private static final String GROUP = "Organizations";

  private final Desk desk;

  OrganizationCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"organization", "list"},
      group = GROUP,
      description = "Lists the organizations by name",
      help = "organization list\norganization list --after \"Acme Corporation\" --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "after", description = "Those after this name") @Nullable String after,
      @Option(longName = "limit", defaultValue = "100", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    List<Organization> found =
        page(desk.reading(as), after == null ? "" : after, Desk.atMost(limit));
    boolean more = found.size() == limit;
    Map<String, Object> beside = new LinkedHashMap<>();
    List<String> notes = List.of();
    if (more) {
      String last = found.getLast().name().value();
      beside.put("next", last);
      notes = List.of("There may be more: --after \"" + last + "\"");
    }
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "organizations",
                OrganizationLine.COLUMNS,
                found.stream().map(OrganizationLine::of).toList(),
                beside,
                notes));
  }

  private List<Organization> page(Actor by, String after, int limit) {
    return switch (desk.foyer()
        .onboarding()
        .listOrganizations()
        .handle(new ListOrganizations.Command(by, after, limit))) {
      case ListOrganizations.Outcome.Listed(List<Organization> organizations) -> organizations;
      case ListOrganizations.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"organization", "show"},
      group = GROUP,
      description = "Shows an organization",
      help = "organization show\norganization show --organization acme",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Organization found = desk.organization(organization, desk.reading(as));
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(OrganizationLine.of(found), OrganizationLine.COLUMNS, List.of()));
  }

  @Command(
      name = {"organization", "domain", "add"},
      group = GROUP,
      description = "Records that an e-mail domain is verified to belong to an organization",
      help = "organization domain add --domain acme.example --reason \"TXT record seen, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void addDomain(
      CommandContext context,
      @Option(longName = "domain", required = true, description = "The domain: acme.example")
          String domain,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    EmailDomain verified = Desk.understood(domain, EmailDomain::new);
    Organization found = desk.organization(organization, by);
    if (found.verifiedDomains().contains(verified)) {
      context.outputWriter().println(verified + " is a verified domain of " + found.name() + ".");
      return;
    }
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                verified + " becomes a verified domain of " + found.name() + ".",
                "Zoom admins with such an address then connect without an activation."))) {
      verify(context, found, by, verified);
    }
  }

  private void verify(
      CommandContext context, Organization organization, Actor by, EmailDomain domain) {
    switch (desk.foyer()
        .onboarding()
        .verifyDomain()
        .handle(new VerifyDomain.Command(organization.id(), by, domain))) {
      case VerifyDomain.Outcome.Verified _ ->
          context
              .outputWriter()
              .println(domain + " is now a verified domain of " + organization.name() + ".");
      case VerifyDomain.Outcome.BelongsToAnother _ ->
          throw Stopped.refused(domain + " is a verified domain of another organization.");
      case VerifyDomain.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    }
  }
}
