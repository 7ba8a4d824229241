package org.presslint.output;

import org.presslint.finding.Severity;

/** The colours of a terminal, or none. */
enum Style {
  PLAIN,
  COLOURED;

  private static final String END = "\u001B[0m";

  String severity(Severity severity) {
    String code = switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    };
    return paint(code, severity.id());
  }

  String problem(String text) {
    return paint("1;35", text);
  }

  String place(String text) {
    return paint("1", text);
  }

  String underline(Severity severity, String text) {
    return paint(
        severity == Severity.ERROR ? "31" : severity == Severity.WARNING ? "33" : "36", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + END;
  }
}
