package dev.foyer.shell.line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.exit.ExitStatusExceptionMapper;

/** Says what a failure means and what to do; the details go to the log, never to the terminal. */
public final class FailureWords implements ExitStatusExceptionMapper {
  private static final Logger LOG = LoggerFactory.getLogger(FailureWords.class);
  private static final List<String> OF_THE_DATABASE =
      List.of("java.sql.", "org.springframework.dao.", "org.springframework.transaction.");

  private final String logFile;

  public FailureWords(String logFile) {
    this.logFile = logFile;
  }

  @Override
  public ExitStatus apply(Exception failure) {
    return causes(failure)
        .flatMap(cause -> cause instanceof Stopped stopped ? Stream.of(stopped) : Stream.empty())
        .findFirst()
        .map(stopped -> stopped.code().because(stopped.words()))
        .orElseGet(() -> ExitCodes.NOT_NOW.because(of(failure)));
  }

  /** In plain words. */
  public String of(Throwable failure) {
    LOG.error("A command or the start failed", failure);
    return analyzed(failure)
        .map(FailureWords::words)
        .orElseGet(
            () ->
                isOfTheDatabase(failure)
                    ? "The database doesn't answer now. Try again; details are in " + logFile
                    : "That failed unexpectedly. Details are in " + logFile);
  }

  private static Optional<FailureAnalysis> analyzed(Throwable failure) {
    return SpringFactoriesLoader.forDefaultResourceLocation(FailureWords.class.getClassLoader())
        .load(
            FailureAnalyzer.class,
            null,
            (_, name, unfit) -> LOG.trace("{} is not used here", name, unfit))
        .stream()
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String words(FailureAnalysis analysis) {
    String action = Objects.requireNonNullElse(analysis.getAction(), "");
    return action.isBlank() || analysis.getDescription().contains(action)
        ? analysis.getDescription()
        : analysis.getDescription() + System.lineSeparator() + action;
  }

  private static boolean isOfTheDatabase(Throwable failure) {
    return causes(failure)
        .map(cause -> cause.getClass().getName())
        .anyMatch(name -> OF_THE_DATABASE.stream().anyMatch(name::startsWith));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(30);
  }
}
