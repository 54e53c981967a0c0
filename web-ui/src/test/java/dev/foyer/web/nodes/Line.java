package dev.foyer.web.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between one node and a server on this machine. It can be cut, and mended. */
final class Line implements AutoCloseable {

  private final ServerSocket entrance;
  private final int exit;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  private Line(ServerSocket entrance, int exit) {
    this.entrance = entrance;
    this.exit = exit;
  }

  /** A line to that port. */
  static Line to(int port) {
    try {
      Line line = new Line(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), port);
      Thread.ofVirtual().start(line::carry);
      return line;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  /** Where the node reaches the server. */
  int port() {
    return entrance.getLocalPort();
  }

  /** Ends all connections, and lets none come about. */
  void cut() {
    cut = true;
    ends.forEach(Line::end);
  }

  void mend() {
    cut = false;
  }

  @Override
  public void close() {
    cut();
    try {
      entrance.close();
    } catch (IOException closedAlready) {
      throw new UncheckedIOException(closedAlready);
    }
  }

  private void carry() {
    while (!entrance.isClosed()) {
      try {
        Socket node = entrance.accept();
        ends.add(node);
        if (cut) {
          end(node);
        } else {
          connect(node);
        }
      } catch (IOException refused) {
        // By the server, or by us since the line was closed: the node sees a dead connection.
        ends.removeIf(Socket::isClosed);
      }
    }
  }

  private void connect(Socket node) throws IOException {
    Socket server = new Socket(entrance.getInetAddress(), exit);
    ends.add(server);
    Thread.ofVirtual().start(() -> pump(node, server));
    Thread.ofVirtual().start(() -> pump(server, node));
  }

  private static void pump(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      // By either side or by a cut: both ends are closed.
      return;
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException endedAlready) {
      throw new UncheckedIOException(endedAlready);
    }
  }
}
