package org.presslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter terminal = new StringWriter();
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - SECOND / 2);
  private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), clock::get);

  @Test
  void aShortRunShowsNothing() {
    line.reading(0, 2);
    clock.addAndGet(SECOND / 2);
    line.reading(1, 2);
    line.wipe();
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void aLongRunShowsOneLineNowAndThen() {
    line.reading(0, 500);
    clock.addAndGet(SECOND);
    line.reading(120, 500);
    line.reading(121, 500);
    clock.addAndGet(SECOND / 10);
    line.reading(150, 500);
    line.wipe();

    assertThat(terminal.toString())
        .isEqualTo("\r\u001B[Kpresslint: 120 of 500 documents"
            + "\r\u001B[Kpresslint: 150 of 500 documents\r\u001B[K");
  }
}
