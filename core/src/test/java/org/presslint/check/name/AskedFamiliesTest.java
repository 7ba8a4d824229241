package org.presslint.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Place;
import org.presslint.text.Span;

final class AskedFamiliesTest {

  /** Finds something where a document has a name. */
  private static class Counting implements NameFamily {
    private final String looked;
    private int times;

    Counting(String looked) {
      this.looked = looked;
    }

    @Override
    public Rule rule() {
      return NameRole.RULE;
    }

    @Override
    public List<Finding> find(List<NameObservation> observations) {
      times++;
      List<Finding> findings = new ArrayList<>();
      for (NameObservation observation : observations) {
        for (SeenName name : observation.names()) {
          if (name.text().equals(looked)) {
            Place place = name.places().get(0).get(0);
            findings.add(new Finding(
                rule().id(),
                Severity.INFO,
                0.5,
                place,
                looked,
                List.of(),
                List.of(),
                Finding.Fix.NEVER));
          }
        }
      }
      return findings;
    }
  }

  private final Counting quiet = new Counting("Anna Oskow");
  private final Counting speaking = new Counting("Anna Berg");
  private final AskedFamilies families = new AskedFamilies(List.of(quiet, speaking));

  @Test
  void whoFoundNothingIsNotAskedAgainOfTheSameNames() {
    assertThat(ask(document("a.txt", "Anna Berg", 7))).containsExactly(7);
    assertThat(ask(document("a.txt", "Anna Berg", 9))).containsExactly(9);

    assertThat(quiet.times).isEqualTo(1);
    assertThat(speaking.times).isEqualTo(2);
  }

  @Test
  void ofOtherNamesAllAreAsked() {
    ask(document("a.txt", "Anna Berg", 7));
    assertThat(ask(document("a.txt", "Anna Oskow", 7))).containsExactly(7);

    assertThat(quiet.times).isEqualTo(2);
  }

  @Test
  void ofSeveralDocumentsAllAreAsked() {
    ask(document("a.txt", "Anna Berg", 7));
    assertThat(ask(document("a.txt", "Anna Berg", 7), document("b.txt", "Anna Berg", 8)))
        .containsExactly(7, 8);

    assertThat(quiet.times).isEqualTo(2);
  }

  @Test
  void whoJudgesByMoreIsAlwaysAsked() {
    Counting other = new Counting("Anna Oskow") {
      @Override
      public boolean judgesByHeldNames() {
        return false;
      }
    };
    AskedFamilies both = new AskedFamilies(List.of(speaking, other));
    both.ask(List.of(document("a.txt", "Anna Berg", 7)), found -> {});
    both.ask(List.of(document("a.txt", "Anna Berg", 7)), found -> {});

    assertThat(other.times).isEqualTo(2);
  }

  @Test
  void ofNoDocumentsNothingIsFound() {
    assertThat(ask()).isEmpty();
  }

  private List<Integer> ask(NameObservation... documents) {
    List<Integer> starts = new ArrayList<>();
    families.ask(
        List.of(documents),
        found -> found.forEach(finding -> starts.add(finding.place().span().start())));
    return starts;
  }

  private static NameObservation document(String path, String name, int start) {
    Place place = new Place(path, new Span(start, start + name.length()), 1, start + 1, name);
    return NameObservation.ofNames(path, List.of(SeenName.at(name, 1, place)));
  }
}
