package org.presslint.check.fact;

import org.presslint.text.Language;

/** The ways to mark a quotation. Single marks are not among them: they are apostrophes as often. */
enum QuotationStyle {
  ANGLED("«", "»"),
  CURLY("“", "”"),
  LOW("„", "“"),
  STRAIGHT("\"", "\"");

  private final String opening;
  private final String closing;

  QuotationStyle(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** The style an opening mark begins; ” opens as “ does. */
  static QuotationStyle of(char mark) {
    return switch (mark) {
      case '«' -> ANGLED;
      case '„' -> LOW;
      case '"' -> STRAIGHT;
      default -> CURLY;
    };
  }

  /** A text between marks of this style. */
  String around(String text) {
    return opening + text + closing;
  }

  /** Its two marks, for messages. */
  String shown() {
    return opening + " " + closing;
  }

  /** The style printers use for a quotation that stands in no other one. */
  static QuotationStyle printed(Language language) {
    return language == Language.RUSSIAN ? ANGLED : CURLY;
  }

  /** Whether it is used in a language for a quotation that stands in no other one; typewriters' marks are in all. */
  boolean isUsedIn(Language language) {
    return this == STRAIGHT || this == printed(language);
  }
}
