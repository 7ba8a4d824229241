package org.presslint.language.automaton;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The consonants of a word as they sound, for telling Russian loans from English words: рендеринг and rendering are both
 * {@code rndrng}. Rough on purpose.
 */
public final class Skeletons {
  private static final Map<Character, String> RUSSIAN = Map.ofEntries(
      Map.entry('б', "b"),
      Map.entry('в', "v"),
      Map.entry('г', "g"),
      Map.entry('д', "d"),
      Map.entry('ж', "j"),
      Map.entry('з', "z"),
      Map.entry('к', "k"),
      Map.entry('л', "l"),
      Map.entry('м', "m"),
      Map.entry('н', "n"),
      Map.entry('п', "p"),
      Map.entry('р', "r"),
      Map.entry('с', "s"),
      Map.entry('т', "t"),
      Map.entry('ф', "f"),
      Map.entry('х', "h"),
      Map.entry('ц', "s"),
      Map.entry('ч', "C"),
      Map.entry('ш', "S"),
      Map.entry('щ', "S"));

  private Skeletons() {}

  /** The skeleton of a folded Russian word. */
  public static String russian(String key) {
    String joined = key.replace("дж", "ж").replace("тч", "ч");
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      skeleton.append(RUSSIAN.getOrDefault(joined.charAt(i), ""));
    }
    return withoutDoubles(skeleton.toString());
  }

  /** The skeletons that a folded English word may have in Russian: g and c have two sounds, w may be lost. */
  public static Set<String> english(String key) {
    String sounds = key.replace("tch", "C")
        .replace("ch", "C")
        .replace("sh", "S")
        .replace("ph", "f")
        .replace("ck", "k")
        .replace("th", "t")
        .replace("wh", "v")
        .replace("qu", "kv")
        .replace("x", "ks")
        .replaceAll("c(?=[eiy])", "s")
        .replace("c", "k")
        .replace("w", "v")
        .replace("q", "k");
    Set<String> skeletons = new LinkedHashSet<>();
    for (String variant : new String[] {
      sounds, sounds.replaceAll("g(?=[eiy])", "j").replace("dj", "j"), sounds.replace("v", "")
    }) {
      skeletons.add(withoutDoubles(variant.replaceAll("[^bvgdjzklmnprstfhCS]", "")));
    }
    return skeletons;
  }

  private static String withoutDoubles(String skeleton) {
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < skeleton.length(); i++) {
      if (i == 0 || skeleton.charAt(i) != skeleton.charAt(i - 1)) {
        single.append(skeleton.charAt(i));
      }
    }
    return single.toString();
  }
}
