package org.presslint.check.fact.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presslint.check.MarkedText;
import org.presslint.config.PairPattern;
import org.presslint.finding.Finding;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.text.Source;

class PairCheckTest {
  private static final PairCheck CHECK =
      new PairCheck(List.of(new PairPattern("{name}.en.md", "{name}.ru.md")));
  private static final String ENGLISH =
      "The commission met in the old town hall and spoke about the bridge across the river.";
  private static final String RUSSIAN =
      "Комиссия собралась в старой ратуше и говорила о мосте через реку, который давно обещан.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has 1,234.5 metres and 12,500 rivets. | В нём 1 234,5 метра и 12 500 заклёпок.",
        "It has 12,500 rivets and 3,400 bolts. | В нём 12.500 заклёпок и 3400 болтов.",
        "Twelve delegations and forty-one guests came. | Приехали 12 делегаций и 41 гость.",
        "Two hundred and fifty people came in 21 boats. | На двадцати одной лодке приплыли 250 человек.",
        "It is the 5th forum of the 21st century. | Это пятый форум XXI века.",
        "It is the fifth forum in 10 days. | Это 5-й форум за десять дней.",
        "It cost $1.5 million and then €20 more. | Он стоил 1,5 млн долларов США и ещё 20 евро.",
        "It cost US$12.5m, or 1,234,000 dollars a span. | Он стоил 12,5 миллиона долларов, или 1,23 млн долл. за пролёт.",
        "It cost RUB 300 million (about $3.3 million). | Он стоил 300 миллионов рублей.",
        "It cost 300 million roubles. | Он стоил 300 млн руб. (примерно 3,3 млн долларов).",
        "From 20 to 25% of it, or 7 percent of all. | От 20 до 25 % его, или 7 процентов всего.",
        "Some 5–7 million people saw it. | Его видели 5–7 млн человек.",
        "It opened on 9 February 2021 at 7.30 p.m. | Он открылся 9 февраля 2021 года в 19:30.",
        "It opened on February 9 at 5 p.m. | Он открылся 09.02.2021 в 17 часов.",
        "It opens at noon, on 2024-11-04. | Он открывается в полдень 4 ноября 2024 года.",
        "It stands 3 miles away, 200 feet high. | Он стоит в 5 километрах, высотой 61 метр.",
        "Both sides met. | Встретились две стороны.",
        "It opened this year. | Он открылся в 2024 году.",
        "On Monday they met. | В понедельник они встретились.",
        "The Ka-52 and the COVID-19 centre stayed. | Остались Ка-52 и центр COVID-19.",
        "Call +7 (495) 555-01-72. | Звоните: +7 495 555 01 72.",
        "\"We are glad to see the new bridge,\" he said. \"It is a good one for us.\" | «Мы рады видеть новый мост, — сказал он. — Он хороший для нас».",
        "The firm built it. | Его построила фирма «Мостовик».",
        "See [here](https://example.org/en/a#top). | Смотрите [тут](https://example.org/ru/a).",
        "See [here](https://en.example.org/a). | Смотрите [тут](https://ru.example.org/a/).",
        "See [here](https://example.org/a.en.html). | Смотрите [тут](http://www.example.org/a.ru.html).",
      })
  void seesThatBothSayTheSame(String english, String russian) {
    assertThat(messages(english, russian)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has 12 spans. | В нём 13 пролётов. | error “13” here, “12” in a.en.md",
        "It has twelve spans. | В нём тринадцать пролётов. | warning “тринадцать” here, “twelve” in a.en.md",
        "It cost $5 million. | Он стоил 5 млрд долларов. | error “5 млрд долларов” here, “$5 million” in a.en.md",
        "It cost $5 million. | Он стоил 5 млн евро. | error “5 млн евро” here, “$5 million” in a.en.md",
        "It cost $5 million. | Он стоил 400 млн рублей. | info “400 млн рублей” here, “$5 million” in a.en.md",
        "It rose by 4.5%. | Он вырос на 45 %. | error “45 %” here, “4.5%” in a.en.md",
        "It rose by 4.5%. | Он вырос. | warning “4.5%” is not in a.ru.md",
        "It has 12 spans of 40 metres. | В нём пролёты. | warning “12”, “40” are not in a.ru.md",
        "It opened on 9 February. | Он открылся 8 февраля. | error “8 февраля” here, “9 February” in a.en.md",
        "It opened on 9 February 2021. | Он открылся 9 февраля 2012 года. | error “9 февраля 2012” here, “9 February 2021” in a.en.md",
        "It opened on Tuesday, 9 February 2021. | Он открылся в среду, 9 февраля 2021 года. | error “в среду, 9 февраля 2021” here, “Tuesday, 9 February 2021” in a.en.md",
        "It opened on Tuesday at dawn. | Он открылся в среду на рассвете. | warning “среду” here, “Tuesday” in a.en.md",
        "It opened at 7 p.m. | Он открылся в 7 часов утра. | warning “7 часов утра” here, “7 p.m.” in a.en.md",
        "\"We are glad to see the new bridge,\" he said. | Он сказал, что рад видеть новый мост. | warning What is quoted here is not quoted in a.ru.md",
        "See [here](https://example.org/a). | Смотрите [тут](https://example.org/b). | warning This link leads to https://example.org/b, in a.en.md to https://example.org/a",
        "See [here](https://example.org/a). | Смотрите тут. | warning The link to https://example.org/a is not in a.ru.md",
      })
  void tellsWhatDiffers(String english, String russian, String expected) {
    assertThat(messages(english, russian)).containsExactly(expected);
  }

  @Test
  void tellsAMissingParagraphOnce() {
    String more =
        "\n\nOn 9 February 2021 the 12 delegates spent $5 million, 7% of it in 3 hours, and"
            + " said: \"We will build it, come what may, within ten years.\"\n\n";

    assertThat(findings("a", ENGLISH + more + ENGLISH, RUSSIAN + "\n\n" + RUSSIAN))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.message()).isEqualTo("This paragraph has no counterpart in a.ru.md");
          assertThat(f.place().text()).startsWith("On 9 February 2021");
          assertThat(f.related())
              .singleElement()
              .satisfies(p -> assertThat(p.text()).isEqualTo(RUSSIAN));
        });
  }

  @Test
  void tellsMissingEntriesOfAList() {
    String english = ENGLISH + "\n\n- the northern bank;\n- the southern bank;\n- the island\n";
    String russian = RUSSIAN + "\n\n- северный берег;\n- южный берег\n";

    assertThat(findings("a", english, russian))
        .singleElement()
        .satisfies(f -> assertThat(f.message())
            .isEqualTo("This entry of the list has no counterpart in a.ru.md"));
  }

  @Test
  void findsNumbersThatStandInAnotherParagraph() {
    String english = ENGLISH + " It has 12 spans.\n\n" + ENGLISH;
    String russian = RUSSIAN + "\n\n" + RUSSIAN + " В нём 12 пролётов.";

    assertThat(findings("a", english, russian)).isEmpty();
  }

  @Test
  void readsAParagraphThatIsPartedInTheTranslation() {
    String english = ENGLISH + " It has 12 spans. " + ENGLISH + " It cost $5 million.";
    String russian = RUSSIAN + " В нём 12 пролётов.\n\n" + RUSSIAN + " Он стоил 5 млн долларов.";

    assertThat(findings("a", english + "\n\n" + ENGLISH, russian + "\n\n" + RUSSIAN))
        .isEmpty();
  }

  @Test
  void comparesWhatThePathsPairAndNothingElse() {
    List<PairText> observed = new ArrayList<>(List.of(
        observe("news/a.en.md", ENGLISH + " It has 12 spans."),
        observe("news/b.ru.md", RUSSIAN + " В нём 13 пролётов."),
        observe("old/a.ru.md", RUSSIAN + " В нём 14 пролётов."),
        observe("news/c.md", RUSSIAN + " В нём 15 пролётов.")));
    assertThat(CHECK.conclude(observed)).isEmpty();

    observed.add(observe("news/a.ru.md", RUSSIAN + " В нём 16 пролётов."));
    List<Finding> findings = CHECK.conclude(observed);
    assertThat(findings).singleElement().satisfies(f -> {
      assertThat(f.place().path()).isEqualTo("news/a.ru.md");
      assertThat(f.related().get(0).path()).isEqualTo("news/a.en.md");
    });
    Collections.reverse(observed);
    assertThat(CHECK.conclude(observed)).isEqualTo(findings);
  }

  private static List<String> messages(String english, String russian) {
    return findings("a", ENGLISH + " " + english, RUSSIAN + " " + russian).stream()
        .map(f -> f.severity().id() + " " + f.message())
        .toList();
  }

  private static List<Finding> findings(String name, String english, String russian) {
    return CHECK.conclude(
        List.of(observe(name + ".en.md", english), observe(name + ".ru.md", russian)));
  }

  private static PairText observe(String path, String text) {
    Source source = new Source(path, text);
    return CHECK.observe(new Analyzer(MarkedText.LEXICONS, Optional.empty())
        .analyze(Formats.of(path).read(source)));
  }
}
