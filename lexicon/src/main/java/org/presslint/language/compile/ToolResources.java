package org.presslint.language.compile;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The one door to LanguageTool: its word lists and dictionaries on the class path. */
final class ToolResources {
  private static final String ROOT = "/org/languagetool/resource/";
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

  private ToolResources() {}

  static InputStream open(String name) throws IOException {
    InputStream in = ToolResources.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new FileNotFoundException("LanguageTool has no " + name);
    }
    return in;
  }

  /** The lines of a list without comments and without what follows a tab, a slash or a comment sign. */
  static List<String> lines(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String entry = line.replaceFirst("^\uFEFF", "").split("[#\t/]", 2)[0].strip();
        if (!entry.isEmpty()) {
          lines.add(entry);
        }
      }
    }
    return lines;
  }

  /** The words in the lines of a list. */
  static List<String> words(String name) throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : lines(name)) {
      WORD.matcher(line).results().forEach(r -> words.add(r.group()));
    }
    return words;
  }

  /** Tells the words of a speller's dictionary with their frequency classes, from 0 to 25. */
  static void spellerWords(String name, BiConsumer<String, Integer> found) throws IOException {
    Dictionary dictionary = dictionary(name);
    Charset charset = dictionary.metadata.getDecoder().charset();
    byte separator = dictionary.metadata.getSeparator();
    for (ByteBuffer bytes : dictionary.fsa) {
      int end = bytes.limit();
      int at = bytes.position();
      while (at < end && bytes.get(at) != separator) {
        at++;
      }
      String word = charset.decode(bytes.duplicate().limit(at)).toString();
      int frequency = at < end - 1 ? bytes.get(end - 1) - 'A' : 0;
      found.accept(word, Math.max(0, Math.min(25, frequency)));
    }
  }

  /** Tells the readings of a tagger's dictionary. */
  static void readings(String name, Readings found) throws IOException {
    for (WordData data : new DictionaryLookup(dictionary(name))) {
      found.reading(
          data.getWord().toString(), String.valueOf(data.getStem()), String.valueOf(data.getTag()));
    }
  }

  private static Dictionary dictionary(String name) throws IOException {
    try (InputStream dict = open(name + ".dict");
        InputStream info = open(name + ".info")) {
      return Dictionary.read(dict, info);
    }
  }

  /** Is told a form with its lemma and tag. */
  interface Readings {
    void reading(String form, String lemma, String tag);
  }
}
