package dev.foyer.simulator;

import com.sun.net.httpserver.HttpServer;
import dev.foyer.simulator.control.ControlApi;
import dev.foyer.simulator.http.Calls;
import dev.foyer.simulator.http.Faults;
import dev.foyer.simulator.http.Front;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.http.Threads;
import dev.foyer.simulator.meetings.MeetingsApi;
import dev.foyer.simulator.oauth.OAuth;
import dev.foyer.simulator.pages.AdminPage;
import dev.foyer.simulator.rest.Access;
import dev.foyer.simulator.rest.Throttle;
import dev.foyer.simulator.store.Store;
import dev.foyer.simulator.users.RolesApi;
import dev.foyer.simulator.users.UsersApi;
import dev.foyer.simulator.webhook.Announcements;
import dev.foyer.simulator.webhook.Webhooks;
import dev.foyer.simulator.world.SampleApps;
import dev.foyer.simulator.world.SampleWorld;
import dev.foyer.simulator.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;

/** The parts of a simulator that runs in this process, and how they are put together. */
final class RunningSimulator implements AutoCloseable {

  private final URI uri;
  private final Ownership ownership;
  private final Store store;
  private final HttpServer server;
  private final Threads threads = new Threads();
  private final Front front;
  private final Webhooks webhooks;

  private RunningSimulator(
      SimulatorSettings settings, Ownership ownership, HttpServer server, InstantSource clock) {
    this.ownership = ownership;
    this.server = server;
    uri = URI.create("http://" + settings.host() + ":" + server.getAddress().getPort());
    store = Store.open(settings.folder().resolve("world.mv"));
    World world = new World(store, clock);
    webhooks = new Webhooks(world);
    Runnable create =
        () -> {
          webhooks.reset();
          populate(world, settings);
        };
    world.transaction(
        () -> {
          create.run();
          return world.isEmpty();
        });
    Faults faults = new Faults(world);
    Calls calls = new Calls();
    front =
        new Front(
            routes(world, faults, calls, create),
            world::transaction,
            faults,
            calls,
            world,
            world.chance()::trackingId);
    server.setExecutor(threads);
    server.createContext("/", front);
  }

  static RunningSimulator start(
      SimulatorSettings settings, Ownership ownership, InstantSource clock) {
    HttpServer server = listening(settings, ownership);
    RunningSimulator simulator = new RunningSimulator(settings, ownership, server, clock);
    server.start();
    ownership.announce(simulator.uri);
    return simulator;
  }

  URI uri() {
    return uri;
  }

  @Override
  public void close() {
    front.close();
    webhooks.close();
    server.stop(0);
    threads.close();
    store.close();
    ownership.close();
  }

  private Routes routes(World world, Faults faults, Calls calls, Runnable create) {
    Routes routes = new Routes();
    Access access = new Access(world, new Throttle(world));
    Announcements news = new Announcements(world, webhooks);
    OAuth.register(routes, world, news.apps(), uri);
    UsersApi.register(routes, world, access);
    RolesApi.register(routes, world, access);
    MeetingsApi.register(routes, world, access, news.meetings(), uri);
    AdminPage.register(routes, world, faults, calls, webhooks);
    ControlApi.register(routes, world, faults, calls, webhooks, create);
    return routes;
  }

  private static void populate(World world, SimulatorSettings settings) {
    if (world.isEmpty()) {
      SampleWorld.create(world);
    }
    SampleApps.register(world, settings.publicUrl(), settings.webhookUrl());
  }

  private static HttpServer listening(SimulatorSettings settings, Ownership ownership) {
    try {
      // Without it the JDK's server answers each call on a kept connection 40 ms late.
      System.setProperty("sun.net.httpserver.nodelay", "true");
      return HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
    } catch (IOException portTaken) {
      ownership.close();
      throw new UncheckedIOException(
          "The simulator can't listen on %s:%d".formatted(settings.host(), settings.port()),
          portTaken);
    }
  }
}
