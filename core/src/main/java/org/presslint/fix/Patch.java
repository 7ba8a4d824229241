package org.presslint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.presslint.text.Source;

/** Writes the difference of two texts as a unified diff, which {@code patch} and {@code git apply} take. */
public final class Patch {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private Patch() {}

  /**
   * The patch that makes one text of another.
   *
   * @param before the text as it is
   * @param after the text as it shall be, under the same name
   * @return lines ended by LF; empty where the texts are the same
   */
  public static String of(Source before, Source after) {
    List<String> lines = lines(before.text());
    List<String> patch = UnifiedDiffUtils.generateUnifiedDiff(
        "a/" + path(before),
        "b/" + path(after),
        lines,
        DiffUtils.diff(lines, lines(after.text())),
        CONTEXT);
    return patch.isEmpty() ? "" : String.join("\n", patch) + "\n";
  }

  /** The path the way git writes it: below the folder, and with a tab after it where it holds a space. */
  private static String path(Source source) {
    String path = source.name().replace('\\', '/').replaceFirst("^(\\./+)+|^/+", "");
    return path.indexOf(' ') < 0 ? path : path + '\t';
  }

  /** The lines without their LF; a CR before it stays, as the tools that apply a patch want it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + NO_LINE_END);
    }
    return lines;
  }
}
