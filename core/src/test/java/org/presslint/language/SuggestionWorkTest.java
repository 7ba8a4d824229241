package org.presslint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presslint.text.Language;

/** How much work suggestions are, in walks over the word lists, and that remembering them changes nothing. */
class SuggestionWorkTest {
  private final List<String> walks = new ArrayList<>();
  private final Lexicon counting = new Lexicon() {
    private final Lexicon english = new Lexicons().english();

    @Override
    public Language language() {
      return english.language();
    }

    @Override
    public Optional<Entry> find(String word) {
      return english.find(word);
    }

    @Override
    public int commonness(String key) {
      return english.commonness(key);
    }

    @Override
    public boolean accepts(String word) {
      return english.accepts(word);
    }

    @Override
    public List<Entry> near(String word, int distance) {
      walks.add(word);
      return english.near(word, distance);
    }
  };

  @Test
  void oneWalkForAWordInAnyNumberOfDocuments() {
    Suggester suggester = new Suggester(counting);
    suggester.candidates("comittee", new Said("", false));
    suggester.candidates("comittee", new Said("committee", true));
    suggester.candidates("Comittee", new Said("", false));
    assertThat(walks).containsExactly("comittee", "comittee");
  }

  @Test
  void theRankIsThatOfAllEvidence() {
    rankIsThatOfAllEvidence(
        counting, List.of("comittee", "teh", "Sobolef", "adress", "goverment", "Ths", "wich"));
    rankIsThatOfAllEvidence(
        new Lexicons().russian(), List.of("комитетт", "каторый", "Соболеф", "сабрание", "эта"));
  }

  private static void rankIsThatOfAllEvidence(Lexicon lexicon, List<String> words) {
    Suggester suggester = new Suggester(lexicon);
    for (String word : words) {
      for (Said said :
          List.of(new Said("", false), new Said("which", true), new Said("the", false))) {
        List<Candidate> whole = suggester.weighed(word, said).stream()
            .map(Suggester.Weighed::candidate)
            .sorted(java.util.Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(Candidate::key))
            .limit(12)
            .toList();
        assertThat(suggester.candidates(word, said)).as(word).isEqualTo(whole);
      }
    }
  }

  @Test
  void forgetsWhatIsNotAskedFor() {
    List<Integer> made = new ArrayList<>();
    Remembered<Integer, String> remembered = new Remembered<>(4, key -> {
      made.add(key);
      return "" + key;
    });
    for (int key : new int[] {1, 1, 2, 3, 1, 4, 2, 5, 2, 1}) {
      assertThat(remembered.get(key)).isEqualTo("" + key);
    }
    assertThat(made).containsExactly(1, 2, 3, 4, 5, 1);
  }

  /** A document that holds one word, with its stem or without. */
  private record Said(String word, boolean stem) implements WordContext {
    @Override
    public int count(String key) {
      return key.equals(word) ? 1 : 0;
    }

    @Override
    public boolean hasStem(String other) {
      return stem && !other.isEmpty() && word.startsWith(other);
    }

    @Override
    public boolean hasPair(String first, String second) {
      return first.equals(word);
    }

    @Override
    public String before() {
      return "a";
    }

    @Override
    public String after() {
      return "b";
    }

    /** Any answer will do, as long as it differs from word to word. */
    @Override
    public Agreement.Fit fit(String key) {
      return Agreement.Fit.values()[Math.floorMod(key.hashCode(), 3)];
    }
  }
}
