package org.presslint.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the entries of a glossary say of each form, so that two that contradict each other are told with both places. */
final class GlossaryClaims {
  private final Map<String, Claim> names = new LinkedHashMap<>();
  private final Map<String, Claim> right = new LinkedHashMap<>();
  private final Map<String, Claim> wrong = new LinkedHashMap<>();

  /**
   * One statement.
   *
   * @param name the name whose entry makes it
   * @param setting where it stands
   */
  private record Claim(String name, Setting setting) {}

  /** A canonical form; a second entry for it is an error. */
  void name(String text, Setting setting) throws ConfigException {
    Claim other = names.putIfAbsent(text, new Claim(text, setting));
    if (other != null) {
      throw setting.wrong(
          "there is an entry for '" + text + "' in " + other.setting().place() + " already",
          "make them one");
    }
    right(text, text, setting);
  }

  /** A form that is right. */
  void right(String text, String name, Setting setting) {
    right.putIfAbsent(text, new Claim(name, setting));
  }

  /** A form that is wrong; two names for what it should be are an error. */
  void wrong(String text, String name, Setting setting) throws ConfigException {
    Claim other = wrong.putIfAbsent(text, new Claim(name, setting));
    if (other != null) {
      throw setting.wrong(
          "'" + text + "' is forbidden in " + other.setting().place() + " already",
          other.name().equals(name)
              ? "keep one of them"
              : "decide whether it should be '" + other.name() + "' or '" + name + "'");
    }
  }

  /** Every form has to be right or wrong, not both. */
  void check() throws ConfigException {
    for (Map.Entry<String, Claim> entry : wrong.entrySet()) {
      Claim accepted = right.get(entry.getKey());
      if (accepted != null) {
        throw entry
            .getValue()
            .setting()
            .wrong(
                "'" + entry.getKey() + "' is forbidden here and right in "
                    + accepted.setting().place(),
                "keep one of the two");
      }
    }
  }
}
