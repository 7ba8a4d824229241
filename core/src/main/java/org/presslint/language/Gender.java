package org.presslint.language;

/** The gender of a Russian word, by the name it has in LanguageTool's tags. */
enum Gender {
  MASCULINE("Masc"),
  FEMININE("Fem"),
  NEUTER("Neut");

  private final String tag;

  Gender(String tag) {
    this.tag = tag;
  }

  /** What stands for it in a tag. */
  String tag() {
    return tag;
  }
}
