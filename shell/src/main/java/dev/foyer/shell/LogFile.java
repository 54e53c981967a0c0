package dev.foyer.shell;

import dev.foyer.shell.line.OwnersFile;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Makes the log's file for its owner only, after its name is known and before anything is logged.
 */
final class LogFile implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
  private static final int BETWEEN_SETTINGS_AND_LOGGING = HIGHEST_PRECEDENCE + 15;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    OwnersFile.at(Path.of(event.getEnvironment().getRequiredProperty("logging.file.name")));
  }

  @Override
  public int getOrder() {
    return BETWEEN_SETTINGS_AND_LOGGING;
  }
}
