package dev.foyer.web.onboarding;

import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.usecase.SetUpFirstOrganization;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.platform.Secret;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What is filled in to set up the first organization; what is missing counts as empty. */
record SetUpForm(
    String organization, String name, String email, @BindParam("time-zone") String timeZone) {

  SetUpForm(
      @Nullable String organization,
      @Nullable String name,
      @Nullable String email,
      @BindParam("time-zone") @Nullable String timeZone) {
    this.organization = orEmpty(organization);
    this.name = orEmpty(name);
    this.email = orEmpty(email);
    this.timeZone = orEmpty(timeZone);
  }

  static SetUpForm blank(Locale locale) {
    return new SetUpForm(
        "",
        "",
        "",
        switch (Language.closestTo(locale)) {
          case ENGLISH -> "UTC";
          case BRAZILIAN_PORTUGUESE -> "America/Sao_Paulo";
        });
  }

  /** The names of the fields that can't be taken as they are. */
  Set<String> unfit() {
    Set<String> unfit = new TreeSet<>();
    check(unfit, "organization", () -> new OrganizationName(organization));
    check(unfit, "name", () -> new PersonName(name));
    check(unfit, "email", () -> new EmailAddress(email));
    check(unfit, "time-zone", () -> ZoneId.of(timeZone));
    return unfit;
  }

  SetUpFirstOrganization.Command command(Secret secret, Locale locale, PasswordHash password) {
    return new SetUpFirstOrganization.Command(
        secret,
        new OrganizationName(organization),
        new PersonName(name),
        new EmailAddress(email),
        ZoneId.of(timeZone),
        Language.closestTo(locale),
        password);
  }

  private static void check(Set<String> unfit, String field, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException | DateTimeException notTaken) {
      unfit.add(field);
    }
  }

  private static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
