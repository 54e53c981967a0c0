package dev.foyer.web.nodes;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a node can be told to do. Tokens are answered as digests. */
final class NodeCommands {

  static final String REFRESH = "refresh";
  static final String DISCONNECT = "disconnect";
  static final String PROVISION = "provision";
  static final String STOP_AT = "stop-at";
  static final String GO = "go";
  static final String RELEASE = "release";
  static final String SEPARATOR = ",";
  static final String FAILED = "Failed ";

  private final Foyer foyer;
  private final Stops stops;

  NodeCommands(Foyer foyer, Stops stops) {
    this.foyer = foyer;
    this.stops = stops;
  }

  /** A failure is an answer too: the test that asked will show it. */
  String run(NodeCommand command) {
    try {
      return answer(command.word(), command.with());
    } catch (RuntimeException failure) {
      return FAILED + failure;
    }
  }

  private String answer(String word, List<String> with) {
    return switch (word) {
      case REFRESH -> refresh(grant(with), Integer.parseInt(with.get(3)));
      case DISCONNECT -> disconnect(new OrganizationId(UUID.fromString(with.getFirst())));
      case PROVISION -> provision(with.get(0), with.get(1));
      case STOP_AT -> {
        stops.stopAt(Point.valueOf(with.getFirst()));
        yield "";
      }
      case GO -> {
        stops.go(Point.valueOf(with.getFirst()));
        yield "";
      }
      case RELEASE -> {
        stops.release();
        yield "";
      }
      default -> throw new IllegalArgumentException("A node doesn't know how to " + word);
    };
  }

  /** As many threads as that want a fresh token at once. */
  private String refresh(GrantKey grant, int threads) {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> asked =
          Stream.generate(() -> executor.submit(() -> usable(grant))).limit(threads).toList();
      return asked.stream().map(NodeCommands::result).collect(Collectors.joining(SEPARATOR));
    }
  }

  private String usable(GrantKey grant) {
    return switch (foyer
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.Usable(var access) -> usable(access.accessToken().sha256());
      case UsableAccess.Outcome.Dead _ -> DEAD;
      case UsableAccess.Outcome.NotNow(var why, _) -> "NotNow " + why;
    };
  }

  static final String DEAD = "Dead";

  static String usable(String digest) {
    return "Usable " + digest;
  }

  private static String result(Future<String> asked) {
    try {
      return asked.get();
    } catch (InterruptedException | ExecutionException failure) {
      return FAILED + failure;
    }
  }

  private String disconnect(OrganizationId organization) {
    return switch (foyer
        .connections()
        .disconnect()
        .handle(
            new Disconnect.Command(
                organization, new Actor.SupportEngineer("sam", "Asked to by its owner")))) {
      case Disconnect.Outcome.Disconnected(_, var grant) -> grant.getClass().getSimpleName();
      case Disconnect.Outcome.NotConnected _ -> "NotConnected";
      case Disconnect.Outcome.NotAllowed(var why) -> "NotAllowed " + why;
    };
  }

  /** Runs the job that makes Zoom match this booking. */
  private String provision(String organization, String booking) {
    Job job =
        new Job(JobKind.PROVISION_MEETING, UUID.fromString(organization), UUID.fromString(booking));
    return foyer.jobs().run(job).getClass().getSimpleName();
  }

  private static GrantKey grant(List<String> with) {
    return new GrantKey(
        new OrganizationId(UUID.fromString(with.get(0))),
        new ConnectionId(UUID.fromString(with.get(1))),
        Integer.parseInt(with.get(2)));
  }
}
