package org.presslint.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;
import org.presslint.finding.Finding;
import org.presslint.language.Analyzer;
import org.presslint.text.BlockKind;
import org.presslint.text.Document;
import org.presslint.text.MappedText;
import org.presslint.text.RawBlock;
import org.presslint.text.RawDocument;
import org.presslint.text.Source;
import org.presslint.text.Span;

class DateCheckTest {
  private static final DateCheck CHECK = new DateCheck();

  /** 9 February 2021 was a Tuesday. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on [[Monday, 9 February 2021]]{error Tuesday, 9 February 2021}, at noon.",
        "They met on [[Monday 9 February 2021]]{error Tuesday 9 February 2021} at noon.",
        "They met on [[Monday, February 9, 2021]]{error Tuesday, February 9, 2021} at noon.",
        "They met on [[February 9, 2021 (Monday)]]{error February 9, 2021 (Tuesday)} at noon.",
        "They met on [[9th February 2021, Monday]]{error 9th February 2021, Tuesday}, at noon.",
        "They met on [[Mon, 9 Feb 2021]]{error Tue, 9 Feb 2021} at noon.",
        "They met on [[Weds. 9 Feb. 2021]]{error Tues. 9 Feb. 2021} at noon.",
        "They met on [[Monday the 9th of February 2021]]{error Tuesday the 9th of February 2021}.",
        "They met on [[Monday afternoon (9 February 2021)]]{error Tuesday afternoon (9 February 2021)}.",
        "They met on [[MONDAY, 9 FEBRUARY 2021]]{error TUESDAY, 9 FEBRUARY 2021} at noon.",
        "They met on [[Monday, 2021-02-09]]{error Tuesday, 2021-02-09} at noon.",
        "They met on [[Monday and Tuesday, 9 and 10 February 2021]]{error Tuesday and Wednesday, 9 and 10 February 2021}.",
        "Они встретились [[в понедельник, 9 февраля 2021]]{error во вторник, 9 февраля 2021} года, в полдень.",
        "Они встретились [[во вторник, 10 февраля 2021]]{error в среду, 10 февраля 2021} года в полдень.",
        "Они встретились [[9 февраля 2021 года (понедельник)]]{error 9 февраля 2021 года (вторник)} в полдень.",
        "Они встретились [[Пн, 9 февр. 2021]]{error Вт, 9 февр. 2021} г. в полдень.",
        "Они встретились в полдень, [[09.02.2021 (пн)]]{error 09.02.2021 (вт)}, и ушли.",
        "They met on [[Monday, 2021/02/09]]{error Tuesday, 2021/02/09} at noon.",
        "They met on [[Monday, 9-Feb-2021]]{error Tuesday, 9-Feb-2021} at noon.",
        "They met on [[Monday, 23/02/2021]]{error Tuesday, 23/02/2021} at noon.",
        "They met on [[Monday, 02/23/2021]]{error Tuesday, 02/23/2021} at noon.",
        // 9 February was a Tuesday, 2 September a Thursday
        "They met on [[Monday, 9/2/2021]]{warning Tuesday, 9/2/2021} at noon.",
        "Они встретились в полдень, [[понедельник 9.2.2021]]{error вторник 9.2.2021}, и ушли.",
        "Они встретились [[9 февраля 2021 г., понедельник]]{error 9 февраля 2021 г., вторник}, в полдень.",
        "Срок перенесли [[с понедельника, 9 февраля 2021]]{error со вторника, 9 февраля 2021} года на лето.",
      })
  void findsTheWrongDay(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Tuesday, 9 February 2021, at noon, and on Wed Feb. 10 2021 again.",
        "They met on Tuesday and Wednesday, 9–10 February 2021, at noon.",
        "They met on 9–10 February 2021, Tuesday and Wednesday, at noon.",
        "They meet from Monday to Friday, 8–12 February 2021, in the hall.",
        "They meet on Monday, Wednesday and Friday, 8, 10 and 12 February 2021.",
        "They met on Monday, 9–10 February 2021 being the reserve.",
        "The hall is open every Monday. 9 February 2021 was a good day.",
        "We may sit on 9 May 2021, the sun may march 31 times.",
        "Issue 31 June 2021 is out, and so is No. 30 February 2021.",
        "From Tuesday 29 to Wednesday 30 June 2021 they met.",
        "They met on Tuesday, February 9, 10 a.m., 2021 being young.",
        "Sent: Tuesday, February 9, 2021 10:00 AM",
        "They meet on Monday, 9 February, with no year to be found.",
        "Born on Monday, 14 April 1741, in the old calendar, he died young.",
        "Они встретились во вторник, 9 февраля 2021 года, и в среду, 10 февраля 2021 г.",
        "Встреча 9 и 10 февраля 2021 года (вторник и среда) прошла в городе.",
        "Среди 9 февраля 2021 года событий была и эта встреча.",
        "They met on Tuesday, 9/2/2021, and on Thursday, 9/2/2021, at noon.",
        "Pages 31/04/2021 of the file are kept, and 24/7 the hall is open.",
        "They met from 2012 to 2019 and paid from 2019 to 1900 crowns a year.",
        "The town stood from 1900 to 1700 BC, and between 2019 and 1500 people live there.",
        "Monday, 9 February and Tuesday, 10 February are the days, with no year.",
        "Meeting on 29 February 2020 and 31 May 2021, as on 30 September 2021.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They will meet on [[31 June]]{error 30 June} in the hall.",
        "They will meet on [[Thursday, 31 June 2021]]{error Thursday, 1 July 2021} in the hall.",
        "They will meet on [[February 30th, 2021]]{error February 28th, 2021} in the hall.",
        "They will meet on [[29 February 2021]]{error 28 February 2021} in the hall.",
        "They will meet from [[29 to 31 September]]{error} in the hall.",
        "Они встретятся [[31 июня]]{error 30 июня} в полдень, как и было решено.",
        "Они встретятся [[31.04.2021]]{error 30.04.2021} в полдень, как и было решено.",
      })
  void findsDaysThatDoNotExist(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARBOUR, 11 February 2021. They met on [[Monday, 9 February]]{warning Tuesday, 9 February}, at noon.",
        "HARBOUR, 11 February 2021. They will meet on Monday, 29 March.",
        "HARBOUR, 28 December 2020. They will meet on [[Monday, 9 February]]{warning Tuesday, 9 February}.",
        "HARBOUR, 11 February 2021. They will meet on [[29 February]]{warning 28 February}.",
        // next year's, as likely as this year's
        "HARBOUR, 11 February 2021. They will meet on Wednesday, 5 January.",
        "Built between 2008 and 2012, the mill closed in [[2102]]{warning 2012} for good.",
        "Мельницу построили в 2012 году, а закрыли в [[2102]]{warning 2012} году навсегда.",
        "In 2021 they will meet on [[Thursday, 9 February]]{warning Tuesday, 9 February}, at noon.",
        "In 2021 they will meet on Wednesday, 9 February, at noon.",
        "They meet on Monday, 9 February, and dine on [[Tuesday, 9 February]]{warning}.",
        "The mill stood idle from [[2019 to 2012]]{warning 2012 to 2019}, and then it burned.",
        "Work went on between [[2021 and 2012]]{warning 2012 and 2021}.",
        "Мельница стояла без дела с [[2019 по 2012]]{warning 2012 по 2019} год, а потом сгорела.",
        "Built in 2012, the mill has 2102 windows, and the climate of 2100 was modelled in 2010.",
        "HARBOUR, 9 February, 2000 people came on Tuesday, 9 February, 2021 at noon.",
      })
  void takesTheYearFromTheDocument(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @Test
  void offersTheDayAndThenTheDate() {
    assertThat(suggestions("They met on Monday, 1 March 2021 and on Wednesday, 2nd March 2021."))
        .containsExactly(List.of("Tuesday, 2nd March 2021", "Wednesday, 3rd March 2021"));
    assertThat(suggestions("They met on Sunday, March 1, 2021."))
        .containsExactly(List.of("Monday, March 1, 2021", "Sunday, February 28, 2021"));
    assertThat(suggestions("HARBOUR, 2 March 2021. They meet on Tuesday, 2 March 2020."))
        .containsExactly(
            List.of("Monday, 2 March 2020", "Tuesday, 3 March 2020", "Tuesday, 2 March 2021"));
    assertThat(suggestions("Они встретились в среду, 1 июня 2021 года, в полдень."))
        .containsExactly(List.of("во вторник, 1 июня 2021", "в среду, 2 июня 2021"));
  }

  @ParameterizedTest
  @CsvSource({
    "news/2021-02-09-bridge.txt, 1",
    "news/20210209.txt, 1",
    "news/2021/02/09/bridge.txt, 1",
    "news/2024-12-30-bridge.txt, 1",
    "news/bridge-12345678.txt, 0",
  })
  void takesTheYearFromTheFileName(String name, int findings) {
    String text = "They met on Monday, 9 February, and agreed.";
    MappedText all = MappedText.slice(text, new Span(0, text.length()));
    RawDocument raw = new RawDocument(
        new Source(name, text),
        List.of(new RawBlock(BlockKind.PARAGRAPH, all, "en")),
        null,
        List.of());
    Document document = new Analyzer(MarkedText.LEXICONS, Optional.empty()).analyze(raw);
    assertThat(CHECK.check(document)).hasSize(findings);
  }

  @Test
  void takesTheYearFromAboveTheText() {
    String text = "date: 2021-02-11\nThey met on Monday, 9 February, and agreed.";
    MappedText body = MappedText.slice(text, new Span(text.indexOf('\n') + 1, text.length()));
    RawDocument raw = new RawDocument(
        new Source("bridge.md", text),
        List.of(new RawBlock(BlockKind.PARAGRAPH, body, "en")),
        null,
        List.of());
    Document document = new Analyzer(MarkedText.LEXICONS, Optional.empty()).analyze(raw);
    assertThat(CHECK.check(document))
        .extracting(Finding::message)
        .containsExactly("2021-02-09 is Tuesday, not Monday; the year is that of the document");
  }

  private static List<List<String>> suggestions(String text) {
    return CHECK.check(MarkedText.document(text)).stream()
        .map(Finding::suggestions)
        .toList();
  }
}
