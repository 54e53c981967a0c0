package dev.foyer.persistence.job;

import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobRunner;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nodes that work on one database's jobs, as the web application does but quicker. */
final class Workers implements AutoCloseable {
  private static final String[] QUICK = {
    "db-scheduler.enabled=true",
    "db-scheduler.polling-interval=100ms",
    "db-scheduler.heartbeat-interval=250ms"
  };

  /** Does what the test says, and remembers what was begun, in order. */
  static final class Runs implements JobRunner {
    private final List<Job> begun = new CopyOnWriteArrayList<>();
    private volatile Consumer<Job> work = _ -> {};

    @Override
    public JobAnswer run(Job job) {
      begun.add(job);
      work.accept(job);
      return new JobAnswer.Done();
    }

    List<Job> begun() {
      return begun;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Worker {
    @Bean
    Runs runs() {
      return new Runs();
    }
  }

  private final List<ConfigurableApplicationContext> nodes = new CopyOnWriteArrayList<>();
  private final TestDatabase database;

  Workers(TestDatabase database) {
    this.database = database;
  }

  /** Starts a node whose jobs do this. */
  Runs start(Consumer<Job> work, String... settings) {
    ConfigurableApplicationContext node =
        TestStorage.with(
            database,
            new Class<?>[] {Worker.class},
            Stream.of(QUICK, settings).flatMap(Stream::of).toArray(String[]::new));
    nodes.add(node);
    Runs runs = node.getBean(Runs.class);
    runs.work = work;
    return runs;
  }

  @Override
  public void close() {
    nodes.forEach(ConfigurableApplicationContext::close);
  }
}
