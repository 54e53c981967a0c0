package dev.foyer.web.sample;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import java.time.ZoneId;
import java.util.List;

/** Somebody of the sample organization, as whom one may sign in. */
public record SamplePerson(
    PersonName name, EmailAddress email, Role role, ZoneId timeZone, Language language) {

  /** Everybody's password; everybody may know it, as nobody else reaches the embedded default. */
  public static final String PASSWORD = "foyer-sample";

  private static final SamplePerson ADA =
      person("Ada Adams", "ada", Role.OWNER, "Europe/London", Language.ENGLISH);

  /** All of them, the owner first. */
  public static List<SamplePerson> all() {
    return List.of(
        ADA,
        person(
            "Bruno Borges",
            "bruno",
            Role.ADMIN,
            "America/Sao_Paulo",
            Language.BRAZILIAN_PORTUGUESE),
        person(
            "Carla Costa",
            "carla",
            Role.MEMBER,
            "America/Sao_Paulo",
            Language.BRAZILIAN_PORTUGUESE),
        person("Dan Davis", "dan", Role.MEMBER, "America/New_York", Language.ENGLISH),
        person("Erin Evans", "erin", Role.MEMBER, "Europe/London", Language.ENGLISH),
        person("Frank Fischer", "frank", Role.MEMBER, "Europe/Berlin", Language.ENGLISH),
        person("Grace Green", "grace", Role.MEMBER, "Europe/London", Language.ENGLISH),
        person("Hugo Hall", "hugo", Role.MEMBER, "Europe/London", Language.ENGLISH));
  }

  static SamplePerson owner() {
    return ADA;
  }

  private static SamplePerson person(
      String name, String login, Role role, String timeZone, Language language) {
    return new SamplePerson(
        new PersonName(name),
        new EmailAddress(login + "@" + SampleOrganization.DOMAIN),
        role,
        ZoneId.of(timeZone),
        language);
  }
}
