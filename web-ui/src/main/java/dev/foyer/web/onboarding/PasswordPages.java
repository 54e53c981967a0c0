package dev.foyer.web.onboarding;

import dev.foyer.core.Foyer;
import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.usecase.ChoosePassword;
import dev.foyer.core.onboarding.usecase.OpenPasswordLink;
import dev.foyer.core.organization.Member;
import dev.foyer.core.platform.Secret;
import dev.foyer.web.plain.LinkSecret;
import dev.foyer.web.plain.Message;
import dev.foyer.web.plain.SeeOther;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a member chooses a password through a one-time link (BR-09). */
@Controller
final class PasswordPages {

  private final Foyer.Onboarding onboarding;
  private final NewPassword newPassword;

  PasswordPages(Foyer foyer, NewPassword newPassword) {
    this.onboarding = foyer.onboarding();
    this.newPassword = newPassword;
  }

  @GetMapping("/password/{secret}")
  ModelAndView open(@PathVariable String secret) {
    return whose(secret)
        .map(member -> form(secret, member, false))
        .orElseGet(PasswordPages::notOpen);
  }

  @PostMapping("/password/{secret}")
  ModelAndView choose(
      @PathVariable String secret, @RequestParam(defaultValue = "") String password) {
    return whose(secret)
        .map(member -> choose(secret, member, password))
        .orElseGet(PasswordPages::notOpen);
  }

  private ModelAndView choose(String secret, Member member, String password) {
    Optional<PasswordHash> hash = newPassword.hash(password);
    if (hash.isEmpty()) {
      return form(secret, member, true);
    }
    return switch (onboarding
        .choosePassword()
        .handle(new ChoosePassword.Command(Secret.of(secret), hash.get()))) {
      case ChoosePassword.Outcome.Chosen _ -> SeeOther.at("/sign-in");
      case ChoosePassword.Outcome.LinkNotOpen _ -> notOpen();
    };
  }

  private Optional<Member> whose(String secret) {
    return LinkSecret.of(secret)
        .map(onboarding.openPasswordLink()::handle)
        .flatMap(
            outcome ->
                switch (outcome) {
                  case OpenPasswordLink.Outcome.Open(Member member) -> Optional.of(member);
                  case OpenPasswordLink.Outcome.NotOpen _ -> Optional.empty();
                });
  }

  private static ModelAndView form(String secret, Member member, boolean unfit) {
    ModelAndView page = new ModelAndView("password");
    page.addObject("secret", secret);
    page.addObject("member", member);
    page.addObject("unfit", unfit);
    page.setStatus(unfit ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    return page;
  }

  private static ModelAndView notOpen() {
    return Message.bad(HttpStatus.GONE, "password.not-open").leadingTo("/sign-in").page();
  }
}
