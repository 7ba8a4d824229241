package org.presslint.text;

import java.util.Locale;

/** The languages presslint tells apart: those it can check, and all others, which it leaves alone. */
public enum Language {
  ENGLISH("en"),
  RUSSIAN("ru"),
  /** A language presslint cannot check. */
  OTHER("und");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The primary subtag of BCP 47. */
  public String tag() {
    return tag;
  }

  /** The language of a BCP 47 tag such as {@code en-GB}; {@link #OTHER} for one presslint cannot check. */
  public static Language ofTag(String languageTag) {
    String primary = languageTag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "en", "eng" -> ENGLISH;
      case "ru", "rus" -> RUSSIAN;
      default -> OTHER;
    };
  }
}
