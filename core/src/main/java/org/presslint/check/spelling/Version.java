package org.presslint.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was observed: of its next version only those unknown forms are observed again of which something may be
 * other. Immutable.
 *
 * @param blocks the words of its blocks
 * @param forms what was found of its unknown forms, by how they are written
 */
record Version(List<BlockWords> blocks, Map<String, FoundForm> forms) {

  static Version of(List<BlockWords> blocks, List<FoundForm> found) {
    Map<String, FoundForm> forms = new HashMap<>();
    found.forEach(form -> forms.put(form.word().form(), form));
    return new Version(blocks, forms);
  }

  /**
   * What was found of a form and is the same in another version; null where it may be other.
   *
   * @param count what that version says of the form
   * @param changes what differs from this one
   */
  @Nullable
  FoundForm still(UnknownForm form, FormCounts.Count count, Changes changes) {
    FoundForm found = forms.get(form.form);
    return found != null && found.holds(form, count, changes) ? found : null;
  }
}
