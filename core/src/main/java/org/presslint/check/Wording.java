package org.presslint.check;

/** How numbers and words are said in messages. */
public final class Wording {

  private Wording() {}

  /** A number of times. */
  public static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  /** A number of documents. */
  public static String documents(int count) {
    return count == 1 ? "1 document" : count + " documents";
  }

  /** A word within quotation marks. */
  public static String quoted(String word) {
    return "“" + word + "”";
  }
}
