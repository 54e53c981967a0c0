package dev.foyer.shell.desk;

import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * Shows whoever sits at the terminal how far long work has come, in a line that it wipes at the
 * end. Ctrl-C stops the work, not the shell.
 */
public final class Progress implements AutoCloseable {
  private static final String WIPE = "\r\u001b[K";

  private final Optional<Terminal> terminal;
  private final String what;
  private final Terminal.SignalHandler before;
  private volatile boolean stopped;

  Progress(Optional<Terminal> terminal, String what) {
    this.terminal = terminal;
    this.what = what;
    this.before =
        terminal
            .map(there -> there.handle(Terminal.Signal.INT, _ -> stopped = true))
            .orElse(Terminal.SignalHandler.SIG_DFL);
  }

  /** Shows it; tells whether the work should go on. */
  public boolean reached(long done, long all) {
    terminal.ifPresent(
        there -> {
          there.writer().print(WIPE + done + " of " + all + " " + what + " (Ctrl-C stops)");
          there.flush();
        });
    return !stopped;
  }

  @Override
  public void close() {
    terminal.ifPresent(
        there -> {
          there.writer().print(WIPE);
          there.flush();
          there.handle(Terminal.Signal.INT, before);
        });
  }
}
