package org.presslint.language;

/** Tells what is written between spaces and is no language: URLs, addresses, handles, paths, identifiers. */
final class OpaqueChunk {
  private static final int LONGEST_ENDING = 6;

  private OpaqueChunk() {}

  /** Whether the part of the text from {@code start} to {@code end}, punctuation around it cut off, is opaque. */
  static boolean test(String text, int start, int end) {
    char first = text.charAt(start);
    if (first == '#' || first == '@' || first == '\\' || first == '~' || first == '$') {
      return true;
    }
    if (first == '/') {
      return end - start > 1;
    }
    int slashes = 0;
    int dots = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '_', '\\', '=', '@', '{', '}', '~', '^', '|', '<', '>', '+' -> {
          return true;
        }
        case '/' -> slashes++;
        case ':' -> {
          if (i + 1 < end && (text.charAt(i + 1) == ':' || text.charAt(i + 1) == '/')) {
            return true;
          }
        }
        case '(' -> {
          if (i + 1 < end && text.charAt(i + 1) == ')') {
            return true;
          }
        }
        case '.' -> {
          dots += isInnerDot(text, i, start, end) ? 1 : 0;
          if (dots >= 2 || isNameDot(text, i, start, end)) {
            return true;
          }
        }
        default -> {
          // a letter, a digit or punctuation that words may hold
        }
      }
    }
    return slashes >= 3 || text.startsWith("www.", start);
  }

  /** Whether a dot stands between two letters, as two of them do in a qualified name: Database.Table.Field. */
  private static boolean isInnerDot(String text, int dot, int start, int end) {
    return dot > start
        && dot + 1 < end
        && Character.isLetter(text.charAt(dot - 1))
        && Character.isLetter(text.charAt(dot + 1));
  }

  /**
   * Whether a dot joins the parts of a host, a file name or initials: no space follows, and what follows is short and does not
   * look like the next sentence.
   */
  private static boolean isNameDot(String text, int dot, int start, int end) {
    if (dot == start || dot + 1 >= end) {
      return false;
    }
    char before = text.charAt(dot - 1);
    char after = text.charAt(dot + 1);
    if (!Character.isLetterOrDigit(after) || !Character.isLetterOrDigit(before)) {
      return before == '/' || after == '/';
    }
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return false;
    }
    boolean initials = dot - 1 == start || !Character.isLetter(text.charAt(dot - 2));
    int ending = dot + 1;
    while (ending < end && Character.isLetterOrDigit(text.charAt(ending))) {
      ending++;
    }
    return initials || (Character.isLowerCase(after) && ending - dot - 1 <= LONGEST_ENDING);
  }
}
