package org.presslint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.presslint.config.Nearest;

/** Reads the value of an option that takes one of several words. */
final class Choice {

  private Choice() {}

  /** The choice a value names, whatever its capitals and with {@code _} as good as {@code -}. */
  static String of(String option, String value, List<String> choices) throws Complaint {
    for (String choice : choices) {
      if (choice.equalsIgnoreCase(value.replace('_', '-'))) {
        return choice;
      }
    }
    throw new Complaint(option + " cannot be '" + value + "'" + Nearest.hint(value, choices)
        + "; give one of: " + String.join(", ", choices));
  }

  /** The constant of an enum a value names. */
  static <E extends Enum<E>> E of(String option, String value, Class<E> type) throws Complaint {
    List<String> choices = Arrays.stream(type.getEnumConstants())
        .map(c -> c.name().toLowerCase(Locale.ROOT))
        .toList();
    return Enum.valueOf(type, of(option, value, choices).toUpperCase(Locale.ROOT));
  }
}
