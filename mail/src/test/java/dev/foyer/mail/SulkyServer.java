package dev.foyer.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that agrees to everything but one command. */
final class SulkyServer implements AutoCloseable {

  private final ServerSocket door;
  private final String refused;
  private final String reply;

  private SulkyServer(ServerSocket door, String refused, String reply) {
    this.door = door;
    this.refused = refused;
    this.reply = reply;
  }

  static SulkyServer answering(String command, String reply) throws IOException {
    SulkyServer server =
        new SulkyServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), command, reply);
    Thread.ofVirtual().start(server::serve);
    return server;
  }

  int port() {
    return door.getLocalPort();
  }

  private void serve() {
    try (Socket caller = door.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
      out.print("220 here\r\n");
      out.flush();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.print(answer(line) + "\r\n");
        out.flush();
      }
    } catch (IOException callerLeft) {
      return;
    }
  }

  private String answer(String line) {
    if (line.startsWith(refused)) {
      return reply;
    }
    return line.startsWith("DATA") ? "354 go on" : "250 fine";
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
