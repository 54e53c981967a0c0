package dev.foyer.web.onboarding;

import dev.foyer.core.Foyer;
import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.SetUpFirstOrganization;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Secret;
import dev.foyer.web.plain.LinkSecret;
import dev.foyer.web.plain.Message;
import dev.foyer.web.plain.SeeOther;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the first organization is set up through the one-time link from the terminal (BR-09). */
@Controller
final class SetUpPages {

  private final Foyer.Onboarding onboarding;
  private final NewPassword newPassword;

  SetUpPages(Foyer foyer, NewPassword newPassword) {
    this.onboarding = foyer.onboarding();
    this.newPassword = newPassword;
  }

  @GetMapping("/set-up/{secret}")
  ModelAndView open(@PathVariable String secret, Locale locale) {
    return alreadySetUp() ? notOpen() : form(secret, SetUpForm.blank(locale), Set.of());
  }

  @PostMapping("/set-up/{secret}")
  ModelAndView setUp(
      @PathVariable String secret,
      @ModelAttribute SetUpForm filled,
      @RequestParam(defaultValue = "") String password,
      Locale locale) {
    Optional<Secret> link = LinkSecret.of(secret);
    if (link.isEmpty() || alreadySetUp()) {
      return notOpen();
    }
    Set<String> unfit = filled.unfit();
    if (!NewPassword.fits(password)) {
      unfit.add("password");
    }
    return unfit.isEmpty()
        ? newPassword
            .hash(password)
            .map(hash -> setUp(link.get(), filled, hash, locale))
            .orElseGet(SetUpPages::notOpen)
        : form(secret, filled, unfit);
  }

  private ModelAndView setUp(Secret link, SetUpForm filled, PasswordHash password, Locale locale) {
    return switch (onboarding
        .setUpFirstOrganization()
        .handle(filled.command(link, locale, password))) {
      case SetUpFirstOrganization.Outcome.SetUp _ -> SeeOther.at("/sign-in");
      case SetUpFirstOrganization.Outcome.LinkNotOpen _ -> notOpen();
    };
  }

  private boolean alreadySetUp() {
    return switch (onboarding
        .listOrganizations()
        .handle(new ListOrganizations.Command(new Actor.FoyerItself(), "", 1))) {
      case ListOrganizations.Outcome.Listed(var organizations) -> !organizations.isEmpty();
      case ListOrganizations.Outcome.NotAllowed _ -> true;
    };
  }

  private static ModelAndView form(String secret, SetUpForm filled, Set<String> unfit) {
    ModelAndView page = new ModelAndView("set-up");
    page.addObject("secret", secret);
    page.addObject("filled", filled);
    page.addObject("zones", new TreeSet<>(ZoneId.getAvailableZoneIds()));
    page.addObject("unfit", unfit);
    page.setStatus(unfit.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView notOpen() {
    return Message.bad(HttpStatus.GONE, "set-up.not-open").leadingTo("/sign-in").page();
  }
}
