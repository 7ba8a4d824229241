package org.presslint.format;

import java.util.stream.Collectors;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;
import org.presslint.text.Span;

/** Shows what is read of a text as text: one line a block, {@code KIND[language] words}, what is no language as {@code @}. */
final class Shown {

  private Shown() {}

  static String blocks(String name, String text) {
    return blocks(read(name, text));
  }

  static String blocks(RawDocument document) {
    return document.blocks().stream().map(Shown::line).collect(Collectors.joining("\n"));
  }

  static RawDocument read(String name, String text) {
    return Formats.of(name).read(new Source(name, text));
  }

  /** What the source has where the words stand in the block they stand in. */
  static String written(String name, String text, String words) {
    for (RawBlock block : read(name, text).blocks()) {
      int at = block.text().text().indexOf(words);
      if (at >= 0) {
        return block.text().toSource(new Span(at, at + words.length())).of(text);
      }
    }
    return "not read: " + words;
  }

  private static String line(RawBlock block) {
    String language = block.language() == null ? "" : "[" + block.language() + "]";
    String words = block.text().text().replace(RawBlock.OPAQUE, '@').replace("\n", "/");
    return block.kind() + language + " " + words;
  }
}
