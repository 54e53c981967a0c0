package dev.foyer.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A line to a server on this machine, on which every answer takes a while. */
final class SlowLine implements AutoCloseable {
  private final ServerSocket entrance;
  private final int exit;
  private final Duration delay;

  private SlowLine(ServerSocket entrance, int exit, Duration delay) {
    this.entrance = entrance;
    this.exit = exit;
    this.delay = delay;
  }

  static SlowLine to(int port, Duration delay) {
    try {
      SlowLine line =
          new SlowLine(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), port, delay);
      Thread.ofVirtual().start(line::carry);
      return line;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  int port() {
    return entrance.getLocalPort();
  }

  private void carry() {
    while (!entrance.isClosed()) {
      try {
        Socket client = entrance.accept();
        Socket server = new Socket(entrance.getInetAddress(), exit);
        Thread.ofVirtual().start(() -> pump(client, server, Duration.ZERO));
        Thread.ofVirtual().start(() -> pump(server, client, delay));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void pump(Socket from, Socket to, Duration delay) {
    byte[] piece = new byte[64 * 1024];
    try (from;
        to) {
      for (int read = from.getInputStream().read(piece);
          read >= 0;
          read = from.getInputStream().read(piece)) {
        LockSupport.parkNanos(delay.toNanos());
        to.getOutputStream().write(piece, 0, read);
      }
    } catch (IOException ended) {
      // By one of the sides: both ends are closed.
      return;
    }
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
