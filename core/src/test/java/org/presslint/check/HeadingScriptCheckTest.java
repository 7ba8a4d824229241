package org.presslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presslint.finding.Finding;
import org.presslint.format.Formats;
import org.presslint.language.Analyzer;
import org.presslint.text.Source;

class HeadingScriptCheckTest {
  private static final HeadingScriptCheck CHECK = new HeadingScriptCheck(MarkedText.LEXICONS);
  private static final String ENGLISH =
      "The delegations met on Monday and agreed to build a new bridge across the river next year.";
  private static final String RUSSIAN =
      "Стороны встретились в понедельник и договорились построить новый мост через реку в будущем году.";

  static Stream<String> mistakes() {
    return Stream.of(
        text(
            "= Ministers agree on a new bridge",
            "# [[Министры договорились о новом мосте]]{error}",
            ENGLISH,
            ENGLISH,
            "# [[МИНИСТРЫ ДОГОВОРИЛИСЬ О НОВОМ МОСТЕ]]{error}",
            ENGLISH),
        text("= [[Ministers agree to build a new bridge]]{error}", RUSSIAN, RUSSIAN),
        text("= [[Ministers Open New Bridge Across River]]{warning}", RUSSIAN, RUSSIAN),
        text("= Открылся новый мост", RUSSIAN, "# [[Training on board]]{error}", RUSSIAN),
        text("= Открылся новый мост", RUSSIAN, "# [[Next steps]]{warning}", RUSSIAN),
        // names and acronyms of the text's own script do not hide it
        text("= [[Встреча министров SCO прошла онлайн]]{error}", ENGLISH, ENGLISH),
        text("# [[Контакты]]{warning}", ENGLISH, ENGLISH),
        text("! [[Министры на церемонии открытия моста]]{warning}", ENGLISH, ENGLISH),
        text("? [[Министры договорились построить новый мост]]{warning}", ENGLISH, ENGLISH),
        // a paragraph that was not translated
        text(ENGLISH, "[[" + RUSSIAN + "]]{warning}", ENGLISH, ENGLISH),
        text(
            ENGLISH,
            "[["
                + RUSSIAN.replace(
                    ".",
                    ", а затем посетили школу, больницу и новый" + " завод, где их ждали рабочие.")
                + "]]{error}",
            ENGLISH,
            ENGLISH),
        // halves that are each whole, and a heading in the wrong one
        text(
            "= Ministers agree on a bridge",
            ENGLISH,
            "# [[Что будет дальше с мостом]]{error}",
            ENGLISH,
            "= Министры договорились о мосте",
            RUSSIAN,
            RUSSIAN),
        // a language that cannot be checked, in the same script
        text(
            "= [[Le ministre inaugure un nouveau pont près de la rivière]]{warning}",
            ENGLISH,
            ENGLISH),
        text(
            "= [[Міністри домовилися збудувати новий міст через річку]]{warning}",
            RUSSIAN,
            RUSSIAN));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void finds(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  static Stream<String> fine() {
    return Stream.of(
        text("= Ministers agree on a new bridge", ENGLISH, "# What happens next", ENGLISH),
        // two whole halves, in every order
        text(
            "= Ministers agree on a bridge",
            "= Министры договорились о мосте",
            ENGLISH,
            ENGLISH,
            RUSSIAN,
            RUSSIAN),
        text(
            "= Ministers agree on a bridge",
            ENGLISH,
            ENGLISH,
            "= Министры договорились о мосте",
            RUSSIAN,
            RUSSIAN),
        text(
            "# Ministers agree",
            ENGLISH,
            "# Министры договорились",
            RUSSIAN,
            "# What next",
            ENGLISH,
            "# Что дальше",
            RUSSIAN),
        // names, trademarks, acronyms, code
        text(
            "= Apple Vision Pro",
            RUSSIAN,
            "# Digital Bridge 2023",
            RUSSIAN,
            "# UNRCCA",
            RUSSIAN,
            "# World Congress of Public Health",
            RUSSIAN,
            "# iPhone 15 Pro Max",
            RUSSIAN,
            "# Training Board",
            RUSSIAN,
            "# git commit",
            RUSSIAN,
            "# Сборка Apache preview",
            RUSSIAN),
        text("= Норов", ENGLISH, "# ШОС", ENGLISH, "# Владимир Норов", ENGLISH),
        // quotations
        text("# «Мы построим новый мост через реку»", ENGLISH, ENGLISH),
        text("= Выставка “The art of building bridges” открылась", RUSSIAN, RUSSIAN),
        text(ENGLISH, "> " + RUSSIAN, ENGLISH),
        // ways to another language
        text("# Русская версия", ENGLISH, "# Читать на русском языке", ENGLISH),
        text("# Read this page in English", RUSSIAN, RUSSIAN),
        // notes and tables
        text(ENGLISH, "Подробности по ссылке ниже.", ENGLISH),
        text(ENGLISH, "| Министерство транспорта и дорог", ENGLISH),
        // too little text to say what is foreign
        text("= Министры договорились о новом мосте", "The text follows."),
        text("= Министры договорились о новом мосте"));
  }

  @ParameterizedTest
  @MethodSource("fine")
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @Test
  void saysBothLanguages() {
    String text = text("= Министры договорились о новом мосте", ENGLISH, ENGLISH);
    assertThat(CHECK.check(MarkedText.document(text)))
        .extracting(Finding::message)
        .containsExactly("This headline is in Russian, the text around it in English");
  }

  static Stream<Arguments> links() {
    return Stream.of(
        Arguments.of("a.md", ENGLISH + " See [[[о новом мосте через реку]]](a.html) for more.", 1),
        Arguments.of(
            "a.md", RUSSIAN + " Смотрите [[[the plans of the new bridge]]](a.html) тут.", 1),
        Arguments.of("a.md", ENGLISH + "\n\n- [[[План нового моста через реку]]](a.html)", 1),
        Arguments.of("a.html", "<p>" + ENGLISH + " See <a href='a'>[[новый мост]]</a>.", 1),
        Arguments.of("a.md", ENGLISH + " See <a href='a'>[[новый мост]]</a>.", 1),
        Arguments.of(
            "a.md", ENGLISH + " See [[[о новом мосте]]](https://example.org/a) for more.", 1),
        Arguments.of(
            "a.md", RUSSIAN + " Смотрите [How bridges are built](https://example.org/a).", 0),
        Arguments.of("a.md", ENGLISH + " See [the plans](a.html) for more.", 0),
        Arguments.of("a.md", ENGLISH + " Read it [in Russian](a) or [по-русски](b).", 0),
        Arguments.of("a.md", ENGLISH + " See [Русская версия](a.html) for more.", 0),
        Arguments.of("a.md", RUSSIAN + " Смотрите [UN Women](a) и [Digital Bridge](b).", 0),
        Arguments.of("a.md", ENGLISH + " See [«Мост через реку»](a.html) for more.", 0),
        Arguments.of(
            "a.html", "<p>" + ENGLISH + " See <a href='a' hreflang='ru'>новый мост</a>.", 0),
        Arguments.of("a.html", "<p>" + ENGLISH + " See <a href='a' lang='ru'>новый мост</a>.", 0),
        Arguments.of("a.html", "<nav><a href='a'>Мост через реку</a></nav><p>" + ENGLISH, 0));
  }

  @ParameterizedTest
  @MethodSource("links")
  void findsTheWordsOfALink(String name, String marked, int findings) {
    String text =
        marked.replace("[[[", "[").replace("]]]", "]").replace("[[", "").replace("]]", "");
    assertThat(check(name, text)).hasSize(findings).allSatisfy(f -> {
      assertThat(f.message())
          .matches("This link is in (Russian|English), the text around it in .*");
      assertThat(marked).contains("[[" + f.place().text() + "]]");
    });
  }

  @Test
  void obeysMarkup() {
    String start = "<html lang='en'><p>" + ENGLISH + "<p>" + ENGLISH;
    assertThat(check("a.html", start + "<h2>Что дальше с мостом</h2><p>" + ENGLISH))
        .hasSize(1);
    assertThat(check("a.html", start + "<h2 lang='ru'>Что дальше с мостом</h2><p>" + ENGLISH))
        .isEmpty();
    assertThat(check("a.html", start + "<img alt='Министры на новом мосту'><p>" + ENGLISH))
        .extracting(Finding::message)
        .containsExactly("This caption is in Russian, the text around it in English");
  }

  private static List<Finding> check(String name, String text) {
    Source source = new Source(name, text);
    return CHECK.check(new Analyzer(MarkedText.LEXICONS, Optional.empty())
        .analyze(Formats.of(name).read(source)));
  }

  private static String text(String... blocks) {
    return String.join("\n\n", blocks);
  }
}
