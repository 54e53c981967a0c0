package dev.foyer.shell;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.FoyersSuggestions;
import dev.foyer.shell.handover.HandOver;
import dev.foyer.shell.line.FailureWords;
import dev.foyer.shell.line.LineParser;
import dev.foyer.shell.line.LineRunner;
import dev.foyer.shell.render.Printer;
import java.io.Console;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;

/** Registers what commands need, however they are run. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

  @Bean
  Desk desk(
      ObjectProvider<Foyer> foyer,
      ObjectProvider<Ports.ForPlatform> platform,
      Printer printer,
      ObjectProvider<Terminal> terminal,
      @Value("${user.name:support}") String login) {
    return new Desk(
        foyer::getObject,
        printer,
        login,
        () -> platform.getObject().clock().instant(),
        () -> isTerminal() ? Optional.of(terminal.getObject()) : Optional.empty());
  }

  @Bean
  HandOver handOver(
      @Value("${foyer.public-url:http://localhost:${foyer.port:8080}}") String publicUrl) {
    return new HandOver(publicUrl);
  }

  @Bean
  Printer printer(ObjectProvider<Terminal> terminal) {
    return new Printer(() -> isTerminal() ? terminal.getObject().getWidth() : 0);
  }

  /** What a file or another program reads is as wide as it is. */
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Bean
  FoyersSuggestions suggestions(Desk desk) {
    return new FoyersSuggestions(desk);
  }

  @Bean
  LineParser commandParser(CommandRegistry commands) {
    return new LineParser(commands);
  }

  @Bean
  FailureWords exitCodes(@Value("${logging.file.name}") String logFile) {
    return new FailureWords(logFile);
  }

  @Bean
  LineRunner lineRunner(CommandRegistry commands, LineParser parser, FailureWords failureWords) {
    return new LineRunner(commands, parser, failureWords);
  }
}
