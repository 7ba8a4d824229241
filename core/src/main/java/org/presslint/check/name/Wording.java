package org.presslint.check.name;

/** How numbers are said in messages. */
final class Wording {

  private Wording() {}

  /** A number of times. */
  static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  /** A number of documents. */
  static String documents(int count) {
    return count == 1 ? "1 document" : count + " documents";
  }

  /** A word within quotation marks. */
  static String quoted(String word) {
    return "“" + word + "”";
  }
}
