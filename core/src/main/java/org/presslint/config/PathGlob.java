package org.presslint.config;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} is any part of a name, {@code **} any number of folders, {@code ?} one character, {@code {a,b}}
 * one of several. A pattern without a slash means files of that name in any folder; one that ends with a slash, all that lies
 * in that folder. Capitals count.
 *
 * @param text the pattern as it is written
 * @param pattern the same for the whole of a path with {@code /} between its folders
 */
record PathGlob(String text, Pattern pattern) {
  private static final String SPECIAL = "\\.[]()^$+|";

  /**
   * The pattern of a text.
   *
   * @throws IllegalArgumentException where a brace is not closed; the message says so
   */
  static PathGlob of(String text) {
    String whole = text.endsWith("/") ? text + "**" : text;
    String rooted = whole.startsWith("/") ? whole.substring(1) : whole;
    boolean isAnywhere = text.indexOf('/') < 0;
    return new PathGlob(text, Pattern.compile((isAnywhere ? "(?:.*/)?" : "") + regex(rooted)));
  }

  boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    boolean isChoice = false;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '{' && !isChoice) {
        regex.append("(?:");
        isChoice = true;
      } else if (c == '}' && isChoice) {
        regex.append(')');
        isChoice = false;
      } else if (c == ',' && isChoice) {
        regex.append('|');
      } else {
        regex
            .append(SPECIAL.indexOf(c) >= 0 || c == '{' || c == '}' ? "\\" : "")
            .append(c);
      }
    }
    if (isChoice) {
      throw new IllegalArgumentException("a { that is never closed");
    }
    return regex.toString();
  }
}
