package org.presslint.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;

/** The door of the command line. */
public final class Main {
  private Main() {}

  /** Runs and ends the process with the exit code. */
  public static void main(String[] args) {
    Session session = new Session(
        Path.of(""),
        // Buffered, since Java 17's own stream of a file asks a pipe for its length, and fails.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.environment());
    System.exit(run(session, args));
  }

  /** Runs within a session; never ends the process. */
  static int run(Session session, String... args) {
    SpeedOptions speed = new SpeedOptions(session);
    return run(session, speed, speed::checker, args);
  }

  static int run(Session session, Function<Project, Checker> checkers, String... args) {
    return run(session, new SpeedOptions(session), checkers, args);
  }

  private static int run(
      Session session, SpeedOptions speed, Function<Project, Checker> checkers, String... args) {
    PrintWriter out = new PrintWriter(session.out(), false, StandardCharsets.UTF_8);
    Trouble trouble = new Trouble(session);
    Commands commands = new Commands(session, checkers, speed, out);
    try {
      Optional<CheckCommand> plain = commands.plainCheck(args);
      return plain.isPresent() ? call(plain.get(), trouble) : commands.execute(trouble, args);
    } finally {
      out.flush();
    }
  }

  private static int call(CheckCommand check, Trouble trouble) {
    try {
      return check.call();
    } catch (Complaint
        | ConfigException
        | RuntimeException
        | OutOfMemoryError
        | StackOverflowError
        | LinkageError e) {
      return trouble.during(e, false);
    }
  }
}
