package org.presslint.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

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

  Terminal terminal() {
    return Terminal.of(environment);
  }
}
