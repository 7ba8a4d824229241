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

    /** Where it tells of a name that it has found. */
    Place told(Place found) {
      return found;
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
            Place place = told(name.places().get(0).get(0));
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
  void nobodyIsAskedAgainOfTheSameNames() {
    assertThat(ask(document("a.txt", "Anna Berg", 7))).containsExactly(7);
    assertThat(ask(document("a.txt", "Anna Berg", 9))).containsExactly(9);

    assertThat(quiet.times).isEqualTo(1);
    assertThat(speaking.times).isEqualTo(1);
  }

  @Test
  void whereTheNameIsWrittenOtherwiseWhoFoundItIsAsked() {
    ask(document("a.txt", "Anna Berg", 7));
    assertThat(ask(document("a.txt", place("a.txt", "Anna\u00ADBerg", 9)))).containsExactly(9);

    assertThat(quiet.times).isEqualTo(1);
    assertThat(speaking.times).isEqualTo(2);
  }

  @Test
  void whereTheNamesStandInAnotherOrderWhoFoundThemIsAsked() {
    ask(document("a.txt", place("a.txt", "Anna Berg", 7), place("a.txt", "Anna Berg", 30)));
    assertThat(
            ask(document("a.txt", place("a.txt", "Anna Berg", 30), place("a.txt", "Anna Berg", 7))))
        .containsExactly(30);

    assertThat(speaking.times).isEqualTo(2);
  }

  @Test
  void whatIsNotFoundAtANameIsAskedForAgain() {
    Counting elsewhere = new Counting("Anna Berg") {
      @Override
      Place told(Place found) {
        return place(found.path(), "Hull", found.span().start() + 20);
      }
    };
    AskedFamilies asked = new AskedFamilies(List.of(elsewhere));
    asked.ask(List.of(document("a.txt", "Anna Berg", 7)), found -> {});
    asked.ask(List.of(document("a.txt", "Anna Berg", 7)), found -> {});

    assertThat(elsewhere.times).isEqualTo(2);
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
    return document(path, place(path, name, start));
  }

  /** A document that has a name at some places. */
  private static NameObservation document(String path, Place... places) {
    List<List<Place>> words = new ArrayList<>();
    for (Place place : places) {
      words.add(List.of(place, place));
    }
    String name = places[0].text().replace('\u00AD', ' ');
    return NameObservation.ofNames(
        path, List.of(new SeenName(List.of(name.split(" ")), places.length, words, "")));
  }

  private static Place place(String path, String text, int start) {
    return new Place(path, new Span(start, start + text.length()), 1, start + 1, text);
  }
}
