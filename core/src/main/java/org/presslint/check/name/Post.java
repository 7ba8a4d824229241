package org.presslint.check.name;

import java.util.Collections;
import java.util.Set;

/**
 * A post, as far as two posts can contradict each other.
 *
 * @param office what the office is: minister, president
 * @param deputy whether it is that of a deputy or an assistant
 * @param fields what a minister is minister of; empty where it is not said
 */
record Post(String office, boolean deputy, Set<String> fields) {
  private static final Set<String> HEADS = Set.of("president", "prime minister", "chancellor");

  Post {
    fields = Set.copyOf(fields);
  }

  /** Whether one person does not hold both, and neither is a short form of the other. */
  boolean contradicts(Post other) {
    if (office.equals(other.office)) {
      return isMinister() ? contradictsMinister(other) : deputy != other.deputy;
    }
    // A deputy prime minister is often a minister too.
    return !deputy && !other.deputy && isOfGovernment() && other.isOfGovernment();
  }

  private boolean contradictsMinister(Post other) {
    if (fields.isEmpty() || other.fields.isEmpty()) {
      return false;
    }
    return deputy == other.deputy
        ? Collections.disjoint(fields, other.fields)
        : fields.equals(other.fields);
  }

  private boolean isMinister() {
    return office.equals("minister");
  }

  /** Whether it is clear that it is an office of a government: just a minister may be anybody's short form. */
  private boolean isOfGovernment() {
    return HEADS.contains(office) || (isMinister() && !fields.isEmpty());
  }
}
