package org.presslint.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.presslint.finding.Problem;
import org.presslint.output.Glyphs;

/**
 * What a run of the command line has around it.
 *
 * @param folder the folder that relative paths start from
 * @param in standard input
 * @param out standard output, written as UTF-8
 * @param err standard error, written as UTF-8
 * @param environment the environment variables
 */
record Session(
    Path folder,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment) {

  /** A writer on standard error that can be used while others are. */
  PrintWriter messages() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Says what could not be done, a line each; no file name in it can control the terminal. */
  void tell(List<Problem> problems) {
    PrintWriter messages = messages();
    for (Problem problem : problems) {
      String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
      messages.println("presslint: " + Glyphs.printable(path + problem.message()));
    }
  }

  Terminal terminal() {
    return Terminal.of(environment);
  }
}
