package dev.foyer.shell.desk;

import dev.foyer.core.Foyer;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.shell.line.Nearest;
import dev.foyer.shell.line.Stopped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the organization that is meant: by id, by name or its beginning, or the only one. */
final class WhichOrganization {
  private static final int PAGE = 500;
  private static final int NAMED_AT_MOST = 10;

  private final Foyer.Onboarding onboarding;

  WhichOrganization(Foyer.Onboarding onboarding) {
    this.onboarding = onboarding;
  }

  Organization named(@Nullable String text, Actor by) {
    if (text == null) {
      return theOnlyOne(by);
    }
    return text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? byId(new OrganizationId(UUID.fromString(text)))
        : byName(text, by);
  }

  private Organization theOnlyOne(Actor by) {
    List<Organization> first = page("", NAMED_AT_MOST, by);
    if (first.isEmpty()) {
      throw Stopped.wrongInput(
          "There is no organization yet. The web application's first start prints how to make one.");
    }
    if (first.size() > 1) {
      throw Stopped.wrongInput(
          "Which organization? Add --organization with one of: " + names(first));
    }
    return first.getFirst();
  }

  private Organization byId(OrganizationId id) {
    return onboarding
        .showOrganization()
        .handle(id)
        .orElseThrow(() -> Stopped.wrongInput("There is no organization with the id " + id + "."));
  }

  private Organization byName(String text, Actor by) {
    List<Organization> all = all(by);
    List<Organization> exactly =
        all.stream().filter(organization -> organization.name().isMeantBy(text)).toList();
    List<Organization> meant = exactly.isEmpty() ? beginningWith(text, all) : exactly;
    if (meant.size() > 1) {
      throw Stopped.wrongInput(
          "Several organizations are called so; say which by its id: "
              + meant.stream()
                  .limit(NAMED_AT_MOST)
                  .map(organization -> organization.name() + " (" + organization.id() + ")")
                  .collect(Collectors.joining(", ")));
    }
    if (meant.isEmpty()) {
      throw Stopped.wrongInput(
          "There is no organization \""
              + text
              + "\"."
              + Nearest.question(
                  text, all.stream().map(organization -> organization.name().value()).toList())
              + " See: organization list");
    }
    return meant.getFirst();
  }

  private static List<Organization> beginningWith(String text, List<Organization> all) {
    String beginning = text.strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(one -> one.name().value().toLowerCase(Locale.ROOT).startsWith(beginning))
        .toList();
  }

  private List<Organization> all(Actor by) {
    List<Organization> all = new ArrayList<>(page("", PAGE, by));
    for (int fresh = all.size(); fresh == PAGE; ) {
      List<Organization> next = page(all.getLast().name().value(), PAGE, by);
      all.addAll(next);
      fresh = next.size();
    }
    return all;
  }

  private List<Organization> page(String after, int limit, Actor by) {
    return switch (onboarding
        .listOrganizations()
        .handle(new ListOrganizations.Command(by, after, limit))) {
      case ListOrganizations.Outcome.Listed(List<Organization> found) -> found;
      case ListOrganizations.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static String names(List<Organization> organizations) {
    return organizations.stream()
        .map(organization -> "\"" + organization.name() + "\"")
        .collect(Collectors.joining(", "));
  }
}
