package dev.foyer.shell;

import dev.foyer.core.Foyer;
import dev.foyer.shell.line.FailureWords;
import dev.foyer.shell.line.HistoryFile;
import dev.foyer.shell.line.LineCompleter;
import dev.foyer.shell.line.LineRunner;
import dev.foyer.shell.line.OneShot;
import dev.foyer.shell.line.Session;
import dev.foyer.shell.line.Suggestions;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs a session, or the process's arguments as one command; before Spring Shell's own runners. */
@Configuration(proxyBeanMethods = false)
class RunnerConfiguration {
  private static final String INTERACTIVE = "spring.shell.interactive.enabled";

  @Bean
  @Primary
  @ConditionalOnProperty(name = INTERACTIVE, havingValue = "false")
  OneShot oneShot(LineRunner lines) {
    return new OneShot(lines);
  }

  @Bean
  @Primary
  @ConditionalOnProperty(name = INTERACTIVE, havingValue = "true", matchIfMissing = true)
  Session session(
      Terminal terminal,
      History history,
      CommandRegistry commands,
      Suggestions suggestions,
      LineRunner lines,
      ObjectProvider<Foyer> foyer,
      FailureWords failureWords,
      @Value("${foyer.home:.foyer}") Path home) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .history(history)
            .completer(new LineCompleter(commands, suggestions))
            .option(
                LineReader.Option.DISABLE_EVENT_EXPANSION, true) // "!" and "\\" mean themselves.
            .variable(LineReader.HISTORY_FILE, HistoryFile.in(home))
            .build();
    return new Session(reader, lines, () -> missing(foyer, failureWords));
  }

  private static Optional<String> missing(ObjectProvider<Foyer> foyer, FailureWords failureWords) {
    try {
      foyer.getObject();
      return Optional.empty();
    } catch (BeansException notThere) {
      return Optional.of(failureWords.of(notThere));
    }
  }
}
