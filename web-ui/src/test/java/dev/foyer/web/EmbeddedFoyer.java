package dev.foyer.web;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.web.whole.SimulatedZoom;
import java.net.URI;

/** A {@link RunningFoyer} that can be restarted, and Ada in front of it. */
final class EmbeddedFoyer implements AutoCloseable {

  private final String name;
  private RunningFoyer running;

  private EmbeddedFoyer(String name) {
    this.name = name;
    this.running = RunningFoyer.startIn(name);
  }

  static EmbeddedFoyer startIn(String name) {
    return new EmbeddedFoyer(name);
  }

  void restart() {
    running.close();
    running = RunningFoyer.startIn(name);
  }

  @Override
  public void close() {
    running.close();
  }

  int port() {
    return URI.create(running.address()).getPort();
  }

  Foyer foyer() {
    return running.foyer();
  }

  SimulatedZoom zoom() {
    return new SimulatedZoom(running.simulator());
  }

  private Member ada() {
    RecogniseMember.Outcome outcome =
        foyer().onboarding().recogniseMember().handle(new EmailAddress("ada@acme.example"));
    return ((RecogniseMember.Outcome.Known) outcome).member();
  }

  /** The open link that Ada made, or makes now. */
  ConnectLink link() {
    CreateConnectLink.Outcome outcome =
        foyer()
            .connections()
            .createConnectLink()
            .handle(
                new CreateConnectLink.Command(
                    ada().organization(),
                    new Actor.AMember(ada().id()),
                    ada().id(),
                    ConnectLink.Purpose.CONNECT,
                    ConnectLink.VALID_FOR_BY_DEFAULT));
    return switch (outcome) {
      case CreateConnectLink.Outcome.Created(var made) -> made;
      case CreateConnectLink.Outcome.AlreadyOpen(var open) -> open;
      case CreateConnectLink.Outcome.AlreadyConnected _,
          CreateConnectLink.Outcome.NotConnected _,
          CreateConnectLink.Outcome.AppNotSetUp _,
          CreateConnectLink.Outcome.NotAllowed _ ->
          throw new IllegalStateException("No link: " + outcome);
    };
  }

  OrganizationConnection connection() {
    ShowConnection.Outcome outcome =
        foyer()
            .connections()
            .showConnection()
            .handle(
                new ShowConnection.Command(ada().organization(), new Actor.AMember(ada().id())));
    return ((ShowConnection.Outcome.Shown) outcome).newest().orElseThrow();
  }
}
