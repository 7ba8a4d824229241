package org.presslint.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.presslint.config.Dictionary.Entry;

/** Reads the words of the house: the list in the settings and the files it names. */
final class DictionaryReader {

  private DictionaryReader() {}

  /**
   * @param words the list of entries, each as a line of a dictionary file
   * @param files the list of dictionary files
   */
  static Dictionary read(@Nullable Setting words, @Nullable Setting files) throws ConfigException {
    List<Entry> entries = new ArrayList<>();
    if (words != null) {
      for (Setting item : words.list()) {
        entries.add(entry(item));
      }
    }
    Dictionary dictionary = new Dictionary(entries, List.of());
    if (files != null) {
      for (Setting file : files.oneOrMore()) {
        SettingsFiles.Text text = file.readFile();
        dictionary = dictionary.with(file.path(), DictionaryText.read(text.name(), text.text()));
      }
    }
    return dictionary;
  }

  private static Entry entry(Setting item) throws ConfigException {
    String text = item.text();
    return DictionaryText.entry(text.strip(), item.file() + ":" + item.line())
        .orElseThrow(() ->
            item.wrong("'" + Setting.oneLine(text) + "' is no entry", DictionaryText.WHAT_TO_DO));
  }
}
