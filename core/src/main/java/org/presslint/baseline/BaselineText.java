package org.presslint.baseline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presslint.config.ConfigException;
import org.presslint.finding.Fingerprint;

/**
 * The form of a baseline file: a line for each known finding, with its fingerprint, how often, its rule and its path. Lines
 * are sorted by path, so that two people's changes to different texts merge by themselves; where a merge keeps two counts of
 * one finding, the higher one holds.
 */
public final class BaselineText {
  private static final String HEAD = """
      # Findings that presslint knows already; "presslint baseline" writes this file.
      # fingerprint, how often, rule, path
      """;
  private static final Pattern LINE =
      Pattern.compile("(\\S+) ([1-9][0-9]{0,8}) ([a-z]+(?:-[a-z]+)*) (\\S.*)");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

  private BaselineText() {}

  /** Writes a baseline: the same one always gives the same text. */
  public static void write(Baseline baseline, Appendable out) throws IOException {
    out.append(HEAD);
    for (Map.Entry<Known, Integer> entry : baseline.counts().entrySet()) {
      Known known = entry.getKey();
      out.append(known.fingerprint().hash()).append(' ');
      out.append(String.valueOf(entry.getValue())).append(' ');
      out.append(known.rule()).append(' ').append(known.path()).append('\n');
    }
  }

  /**
   * Reads a baseline.
   *
   * @param name what its file is called in messages
   * @throws ConfigException where a line is none of a baseline; the message is one line with file and line
   */
  public static Baseline read(String name, String text) throws ConfigException {
    SortedMap<Known, Integer> counts = new TreeMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line.stripTrailing());
      if (!matcher.matches() || !Fingerprint.isHash(matcher.group(1))) {
        throw new ConfigException(name + ":" + (i + 1) + ":1: " + trouble(line));
      }
      Known known =
          new Known(matcher.group(4), matcher.group(3), new Fingerprint(matcher.group(1)));
      counts.merge(known, Integer.parseInt(matcher.group(2)), Math::max);
    }
    return new Baseline(counts);
  }

  private static String trouble(String line) {
    return CONFLICT.matcher(line).matches()
        ? "a merge conflict; keep the lines of both sides and take out the marks"
        : "no line of a baseline; take it out, or write the file anew by presslint baseline";
  }
}
