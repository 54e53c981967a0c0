package dev.foyer.shell.user;

import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Says which Zoom a member's next meeting is made with, and every rule that decided it (BR-70). */
@Component
class ExplainCommands {
  private final Desk desk;

  ExplainCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = "explain",
      group = "Connected users",
      description = "Explains which Zoom a member's next meeting is made with, rule by rule",
      help = "explain --member grace@acme.example",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void explain(
      CommandContext context,
      @Option(longName = "member", required = true, description = "The member's e-mail address")
          String member,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    ExplanationSheet sheet =
        ExplanationSheet.of(explanation(found, desk.member(found, member, by), by));
    Map<String, Object> beside = new LinkedHashMap<>();
    beside.put("member", sheet.member());
    beside.put("email", sheet.email());
    beside.put("type", sheet.type());
    beside.put("readiness", sheet.readiness());
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>("steps", ExplanationSheet.COLUMNS, sheet.steps(), beside, List.of()));
  }

  private Explanation explanation(Organization organization, Member member, Actor by) {
    return switch (desk.foyer()
        .connected()
        .explainMember()
        .handle(new ExplainMember.Command(organization.id(), by, member.id()))) {
      case ExplainMember.Outcome.Explained(var explanation) -> explanation;
      case ExplainMember.Outcome.NoSuchMember _ ->
          throw Stopped.refused(member.email() + " isn't a member any more.");
      case ExplainMember.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }
}
