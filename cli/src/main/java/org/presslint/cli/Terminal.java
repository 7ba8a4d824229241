package org.presslint.cli;

import java.io.Console;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be done with the terminal.
 *
 * @param coloured whether standard output may be coloured
 * @param live whether a line of standard error may be rewritten
 * @param answers whether somebody can be asked: both ways lead to a terminal
 */
record Terminal(boolean coloured, boolean live, boolean answers) {
  private static final String IN = "PRESSLINT_TTY_IN";
  private static final String OUT = "PRESSLINT_TTY_OUT";
  private static final String ERR = "PRESSLINT_TTY_ERR";

  /**
   * Reads the environment: the launcher says there which stream is a terminal, since Java cannot tell one stream from
   * another. {@code NO_COLOR}, set to anything, and {@code TERM=dumb} forbid colours.
   */
  static Terminal of(Map<String, String> environment) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        "1".equals(environment.get(OUT)) && !noColour && !dumb,
        "1".equals(environment.get(ERR)) && !dumb,
        "1".equals(environment.get(IN)) && "1".equals(environment.get(OUT)));
  }

  /** The environment of this process; where no launcher spoke, the console tells whether there is a terminal. */
  static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    if (!environment.containsKey(OUT)) {
      String terminal = isTerminal(System.console()) ? "1" : "0";
      environment.put(IN, terminal);
      environment.put(OUT, terminal);
      environment.put(ERR, terminal);
    }
    return environment;
  }

  /** From Java 22 on there is a console without a terminal too, and it has to be asked. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
