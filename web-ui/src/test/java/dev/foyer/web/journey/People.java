package dev.foyer.web.journey;

import com.microsoft.playwright.options.AriaRole;
import dev.foyer.web.RunningFoyer;
import java.util.regex.Pattern;

/** The sample people, each at a browser of their own, speaking in the words of the glossary. */
final class People {

  private static final String PASSWORD = "foyer-sample";

  private final RunningFoyer foyer;
  private final Chromium chromium;

  People(RunningFoyer foyer, Chromium chromium) {
    this.foyer = foyer;
    this.chromium = chromium;
  }

  /** A browser in which this member, who reads English, is signed in. */
  Screen member(String email) {
    Screen screen = chromium.open("en-GB", 1400).visit(foyer.address() + "/sign-in");
    screen.fill("E-mail", email).fill("Password", PASSWORD).press("Sign in");
    return screen.seesHeading("Home");
  }

  /** A telephone in which this member, who reads Portuguese, is signed in. */
  Screen memberOnTelephone(String email) {
    Screen screen = chromium.open("pt-BR", 390).visit(foyer.address() + "/sign-in");
    screen.fill("E-mail", email).fill("Senha", PASSWORD).press("Entrar");
    return screen.seesHeading("Início");
  }

  /** A browser in which nobody is signed in. */
  Screen stranger() {
    return chromium.open("en-GB", 1400);
  }

  /** A telephone in which nobody is signed in, of somebody who reads Portuguese. */
  Screen strangerOnTelephone() {
    return chromium.open("pt-BR", 390);
  }

  /** The organization's tab of the Zoom page. */
  Screen onZoomPage(Screen admin) {
    admin.visit(foyer.address() + "/integrations");
    return admin.follow("Open Zoom").seesHeading("Admin-managed Zoom");
  }

  /** Makes the connect link, and tells its address. */
  String makesConnectLink(Screen admin) {
    onZoomPage(admin).press("Connect Zoom for my organization");
    admin.sees("You are the Zoom admin");
    return admin.valueOf("Connect link");
  }

  /** Opens the link, continues to Zoom and signs in there as one of its users. */
  Screen opensLinkAndSignsInAtZoom(String link, String account, String zoomUser) {
    Screen screen = stranger().visit(link);
    screen.press("Continue to Zoom");
    return signsInAtZoom(screen, account, zoomUser);
  }

  /** Goes the whole way of a link, to Zoom and back, as one of the account's admins. */
  Screen approves(String link, String zoomUser) {
    Screen screen = opensLinkAndSignsInAtZoom(link, "Acme Corporation", zoomUser);
    screen.press("Allow").seesHeading("Are these the right two?").press("Confirm");
    return screen.seesHeading("Connected");
  }

  Screen signsInAtZoom(Screen screen, String account, String zoomUser) {
    screen.arrivesAt(Pattern.compile("http://127\\.0\\.0\\.1:.*"));
    return screen.pressIn(AriaRole.REGION, account, zoomUser);
  }
}
