package org.presslint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.check.MarkedText;
import org.presslint.text.Document;

/** The words of the next version of a document are those that are counted in it alone. */
class DocumentWordsTest {
  private final BlockWords.Reader reader = new BlockWords.Reader(
      new KnownWords(
          MarkedText.LEXICONS, new AcceptedWords(Set.of()), new ListedMisspellings(Map.of())),
      new ListedMisspellings(Map.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministers met. | The minister met.",
        "Talks on trade and on trade alone. | Talks on trade.",
        "One bridge. | One bridge, two bridges, a foot-bridge.",
        "Вице-премьер встретил премьера. | Премьер встретил Вице-премьера и вице-премьера.",
        "A word went. | A word went, came back, and WENT.",
      })
  void next(String before, String after) {
    List<BlockWords> first = read("Both sides met in the town.\n\n" + before + "\n");
    List<BlockWords> second = read("Both sides met in the town.\n\n" + after + "\n");
    DocumentWords whole = new DocumentWords(second);
    DocumentWords next = new DocumentWords(first)
        .next(Objects.requireNonNull(Changes.between(first, second)), second);
    assertThat(all(next.keys())).isEqualTo(all(whole.keys()));
    assertThat(all(next.pairs())).isEqualTo(all(whole.pairs()));
    for (BlockWords block : List.of(first.get(1), second.get(0), second.get(1))) {
      for (int i = 0; i < block.size(); i++) {
        Word word = block.word(i);
        if (word != null) {
          assertThat(next.count(word.key())).as(word.key()).isEqualTo(whole.count(word.key()));
          assertThat(next.countOfForm(word.form())).isEqualTo(whole.countOfForm(word.form()));
          assertThat(next.hasStem(word.stem())).isEqualTo(whole.hasStem(word.stem()));
          UnlistedForm unknown = UnlistedForm.of(word.key() + "x");
          assertThat(forms(next.near(unknown))).isEqualTo(forms(whole.near(unknown)));
          for (String part : word.parts()) {
            assertThat(next.count(part)).isEqualTo(whole.count(part));
          }
        }
      }
    }
  }

  private static List<Integer> all(WordHashes hashes) {
    return IntStream.range(0, hashes.size()).mapToObj(hashes::get).toList();
  }

  private static Set<String> forms(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.toSet());
  }

  private List<BlockWords> read(String text) {
    Document document = MarkedText.document(text);
    return document.blocks().stream().map(reader::of).toList();
  }
}
