package org.presslint.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.presslint.Presslint;

/** One line on the terminal that is rewritten while a long run goes on, and wiped at its end. Not thread-safe. */
final class ProgressLine implements Presslint.Progress {
  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long EACH_NANOS = 100_000_000L;
  private static final String WIPE = "\r\u001B[K";

  private final PrintWriter terminal;
  private final LongSupplier nanos;
  private long next;
  private boolean shown;

  /**
   * @param terminal where the line is written
   * @param nanos a clock that only goes forward
   */
  ProgressLine(PrintWriter terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    next = nanos.getAsLong() + FIRST_NANOS;
  }

  /**
   * Shows the progress of a run, where somebody can see it, and wipes it afterwards.
   *
   * @param wanted whether it is wanted
   */
  static <T> T during(Session session, boolean wanted, Function<Presslint.Progress, T> run) {
    ProgressLine line = new ProgressLine(session.messages(), System::nanoTime);
    try {
      return run.apply(wanted && session.terminal().live() ? line : (done, total) -> {});
    } finally {
      line.wipe();
    }
  }

  @Override
  public void reading(int done, int total) {
    long now = nanos.getAsLong();
    if (now - next >= 0) {
      next = now + EACH_NANOS;
      shown = true;
      terminal.print(WIPE + "presslint: " + done + " of " + total + " documents");
      terminal.flush();
    }
  }

  /** Wipes the line, if there is one. */
  void wipe() {
    if (shown) {
      terminal.print(WIPE);
      terminal.flush();
    }
  }
}
