package dev.foyer.shell.desk;

import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.upkeep.usecase.ListKeys;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.line.Suggestions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Suggests organizations' names, members' e-mail addresses, and keys. */
public final class FoyersSuggestions implements Suggestions {
  private static final Set<String> MEMBERS = Set.of("member", "creator", "host");
  private static final int AT_MOST = 100;
  private static final int LONGEST_TEXT = 100;

  private final Desk desk;

  public FoyersSuggestions(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<String> valuesOf(String option, String typed, List<String> words) {
    if (option.equals("organization")) {
      return organizations();
    }
    if (option.equals("key")) {
      return keys();
    }
    return MEMBERS.contains(option) && typed.length() <= LONGEST_TEXT
        ? members(typed, words)
        : List.of();
  }

  private List<String> organizations() {
    return switch (desk.foyer()
        .onboarding()
        .listOrganizations()
        .handle(new ListOrganizations.Command(desk.reading(null), "", AT_MOST))) {
      case ListOrganizations.Outcome.Listed(List<Organization> found) ->
          found.stream().map(organization -> organization.name().value()).toList();
      case ListOrganizations.Outcome.NotAllowed _ -> List.of();
    };
  }

  private List<String> keys() {
    return switch (desk.foyer()
        .upkeep()
        .listKeys()
        .handle(new ListKeys.Command(desk.reading(null)))) {
      case ListKeys.Outcome.Listed(List<KeptKey> found) -> found.stream().map(KeptKey::id).toList();
      case ListKeys.Outcome.NotAllowed _ -> List.of();
    };
  }

  private List<String> members(String typed, List<String> words) {
    Actor by = desk.reading(null);
    try {
      return members(desk.organization(organizationIn(words), by), typed, by);
    } catch (Stopped noOrganizationSaidYet) {
      return List.of();
    }
  }

  private List<String> members(Organization organization, String typed, Actor by) {
    return switch (desk.foyer()
        .connected()
        .listConnectedUsers()
        .handle(
            new ListConnectedUsers.Command(
                organization.id(),
                by,
                new Filter(Filter.ALL.types(), Filter.ALL.readinesses(), typed),
                ConnectedUsers.After.START,
                AT_MOST))) {
      case ListConnectedUsers.Outcome.Listed(List<ConnectedUser> users) ->
          users.stream().map(user -> user.member().email().value()).toList();
      case ListConnectedUsers.Outcome.NotAllowed _ -> List.of();
    };
  }

  private static @Nullable String organizationIn(List<String> words) {
    int option = words.indexOf("--organization");
    return option >= 0 && option + 1 < words.size() ? words.get(option + 1) : null;
  }
}
