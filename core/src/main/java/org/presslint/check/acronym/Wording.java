package org.presslint.check.acronym;

/** How numbers and words are said in messages. */
final class Wording {

  private Wording() {}

  static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  static String documents(int count) {
    return count == 1 ? "1 document" : count + " documents";
  }

  static String quoted(String word) {
    return "“" + word + "”";
  }
}
