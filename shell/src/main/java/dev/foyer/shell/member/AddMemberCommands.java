package dev.foyer.shell.member;

import dev.foyer.core.onboarding.PasswordLink;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.handover.HandOver;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Shown;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Brings a member in, and hands the one-time password link over. */
@Component
class AddMemberCommands {
  private final Desk desk;
  private final HandOver handOver;

  AddMemberCommands(Desk desk, HandOver handOver) {
    this.desk = desk;
    this.handOver = handOver;
  }

  @Command(
      name = {"member", "add"},
      group = "Members",
      description = "Adds a member, who has the organization's Zoom at once",
      help =
          "member add --name \"Ines Ibarra\" --email ines@acme.example --reason \"#4711\"\n"
              + "member add --name \"Rui Reis\" --email rui@acme.example --role admin"
              + " --time-zone America/Sao_Paulo --language pt-BR --reason \"#4712\" --yes",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void add(
      CommandContext context,
      @Option(longName = "name", required = true, description = "The person's name") String name,
      @Option(longName = "email", required = true, description = "E-mail address; signs in with it")
          String email,
      @Option(longName = "role", defaultValue = "MEMBER", description = "What the member may do")
          Role role,
      @Option(longName = "time-zone", defaultValue = "UTC", description = "Like Europe/London")
          String timeZone,
      @Option(longName = "language", defaultValue = "en", description = "en or pt-BR")
          String language,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    PersonName person = Desk.understood(name, PersonName::new);
    EmailAddress address = Desk.understood(email, EmailAddress::new);
    ZoneId zone = zone(timeZone);
    Language tongue = language(language);
    Organization found = desk.organization(organization, by);
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                person
                    + " <"
                    + address
                    + "> becomes "
                    + Shown.word(role)
                    + " of "
                    + found.name()
                    + ", time zone "
                    + zone
                    + ", language "
                    + tongue.tag()
                    + "."))) {
      added(
          context.outputWriter(),
          found,
          new AddMember.Command(found.id(), by, person, address, role, zone, tongue));
    }
  }

  private void added(PrintWriter out, Organization organization, AddMember.Command command) {
    switch (desk.foyer().onboarding().addMember().handle(command)) {
      case AddMember.Outcome.Added(var member, var secret) -> {
        out.println(member.name() + " is now a member of " + organization.name() + ".");
        out.println(
            "Hand over this link to choose a password. It is good once, for "
                + PasswordLink.VALID_FOR.toDays()
                + " days, and isn't shown again:");
        out.println(handOver.passwordLink(secret));
      }
      case AddMember.Outcome.EmailTaken(var address) ->
          throw Stopped.refused(
              address + " belongs to a member already; an address belongs to one member only.");
      case AddMember.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    }
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text.strip());
    } catch (DateTimeException unknown) {
      throw Stopped.wrongInput("There is no time zone " + text + "; one is called Europe/London.");
    }
  }

  private static Language language(String text) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Stopped.wrongInput(
                    "--language takes "
                        + Arrays.stream(Language.values())
                            .map(Language::tag)
                            .collect(Collectors.joining(", "))
                        + ", not "
                        + text
                        + "."));
  }
}
