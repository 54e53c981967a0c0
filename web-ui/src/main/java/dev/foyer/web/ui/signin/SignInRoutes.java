package dev.foyer.web.ui.signin;

/** Where people sign in. */
public final class SignInRoutes {

  public static final String PATH = "sign-in";

  private SignInRoutes() {}
}
