package org.presslint.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which values of front matter, and of HTML's meta elements, name the persons who made the text: {@code author: Anna Berg}, not
 * {@code author: aberg}.
 */
final class Bylines {
  private static final Set<String> KEYS = Set.of(
      "author",
      "authors",
      "byline",
      "contributor",
      "contributors",
      "editor",
      "editors",
      "photographer",
      "photographers",
      "presenter",
      "presenters",
      "speaker",
      "speakers",
      "translator",
      "translators");

  /** What an entry of such a list calls the name itself. */
  private static final Set<String> NAME_KEYS = Set.of("name", "fullname", "full_name");

  /** Two words with capitals and no more than a nickname or small words between them: no account, address or file. */
  private static final Pattern FULL_NAME = Pattern.compile(
      ".*\\p{Lu}[\\p{L}.'’-]*\\s+(?:\\S+\\s+){0,3}\\p{Lu}['’]?\\p{L}.*", Pattern.DOTALL);

  private static final Pattern ADDRESS = Pattern.compile("[@/<>{}=_]");

  private Bylines() {}

  /**
   * Whether a value is the name of somebody.
   *
   * @param key its key, in lower case with underscores
   * @param outer the key of what it stands in, or null
   */
  static boolean isName(String key, @Nullable String outer, String value) {
    boolean isByline =
        KEYS.contains(key) || (NAME_KEYS.contains(key) && outer != null && KEYS.contains(outer));
    return isByline
        && FULL_NAME.matcher(value).matches()
        && !ADDRESS.matcher(value).find();
  }
}
