package org.presslint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String LONG =
      "The two sides met on Monday and agreed on a programme of work for the coming year, which covers trade, transport,"
          + " energy and the exchange of students between their universities.";

  @Test
  void headlineHeadingsAndParagraphs() {
    assertBlocks("""
        Ministers agree on a new bridge

        Строительство начнётся весной

        They met on Monday.

        Next steps

        Work begins in May. It ends in June.
        """, """
        HEADLINE Ministers agree on a new bridge
        HEADING Строительство начнётся весной
        PARAGRAPH They met on Monday.
        HEADING Next steps
        PARAGRAPH Work begins in May. It ends in June.""");
  }

  @Test
  void labelsAndDatesAreNoHeadline() {
    assertBlocks("""
        PRESS RELEASE

        Tuesday, 3 March 2020

        Port opens new quay

        The quay is 400 metres long.

        ENDS

        Notes to editors:

        The port was founded in 1880.
        """, """
        HEADING PRESS RELEASE
        PARAGRAPH Tuesday, 3 March 2020
        HEADLINE Port opens new quay
        PARAGRAPH The quay is 400 metres long.
        HEADING ENDS
        HEADING Notes to editors:
        PARAGRAPH The port was founded in 1880.""");
  }

  @Test
  void lineOfPlaceAndDateIsNoHeading() {
    assertBlocks("""
        Youth parliament meets

        Samarkand, 15 April 2025

        They met on Monday.
        """, """
        HEADLINE Youth parliament meets
        PARAGRAPH Samarkand, 15 April 2025
        PARAGRAPH They met on Monday.""");
  }

  @Test
  void headlineRightAboveTextIsNotWrapped() {
    String headline = "Ministers of five countries agree on a new bridge";
    assertBlocks(
        headline + "\n" + LONG + "\n\n" + LONG,
        "HEADLINE " + headline + "\nPARAGRAPH " + LONG + "\nPARAGRAPH " + LONG);
    String caption = "The Bridge seen from the northern bank in the winter";
    assertBlocks(
        headline + "\n" + caption + "\n" + LONG,
        "HEADLINE " + headline + "\nHEADING " + caption + "\nPARAGRAPH " + LONG);
  }

  @Test
  void headlineAndLineAboveTextAreNoEntriesOfList() {
    assertBlocks(
        "Ministers agree\n\nAnna Holm\n\nIvan Petrov\n\nMINISTERS AGREE\n\nJean Roux\n\n"
            + "Mary Hill\n\nNext steps\n\n" + LONG,
        """
        HEADLINE Ministers agree
        LIST_ITEM Anna Holm
        LIST_ITEM Ivan Petrov
        HEADING MINISTERS AGREE
        LIST_ITEM Jean Roux
        LIST_ITEM Mary Hill
        HEADING Next steps
        PARAGRAPH\s""" + LONG);
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    assertBlocks("""
        A headline so long that its author had to break it at the same width as
        the text below it

        The agency said on Wednesday that it would open four new offices in the
        north of the country. Director Anna Holm called it a step long overdue.
        Work starts at once.

        The first office will stand in the old railway station, which was re-
        built after the fire.
        """, """
        HEADLINE A headline so long that its author had to break it at the same width as the text below it
        PARAGRAPH The agency said on Wednesday that it would open four new offices in the north of the country. \
        Director Anna Holm called it a step long overdue. Work starts at once.
        PARAGRAPH The first office will stand in the old railway station, which was re-built after the fire.""");
  }

  @Test
  void longLinesAreParagraphsWithoutEmptyLinesBetween() {
    assertBlocks(
        "Ministers agree on a bridge\n" + LONG + "\n" + LONG + "\nMore will follow.",
        "HEADLINE Ministers agree on a bridge\nPARAGRAPH "
            + LONG
            + "\nPARAGRAPH "
            + LONG
            + "\nPARAGRAPH More will follow.");
  }

  @Test
  void anAddressStaysInLines() {
    assertBlocks(
        LONG + "\n\nContact:\nJohn Smith\nPress Office\npress@example.org\n",
        "PARAGRAPH " + LONG
            + "\nPARAGRAPH Contact:\nPARAGRAPH John Smith\nPARAGRAPH Press Office\nPARAGRAPH press@example.org");
  }

  @Test
  void listsLoseTheirMarkers() {
    assertBlocks("""
        The meeting agreed to:
        - build a bridge over
          the river;
        • open a school;
        1) hire teachers.
        2. (b) pay them
        — Это прямая речь.
        """, """
        PARAGRAPH The meeting agreed to:
        LIST_ITEM build a bridge over the river;
        LIST_ITEM open a school;
        LIST_ITEM hire teachers.
        LIST_ITEM (b) pay them
        PARAGRAPH — Это прямая речь.""");
  }

  @Test
  void quotations() {
    assertBlocks("""
        She wrote to the board.

        > We are glad
        > of the news.

        He read it out.

            It was a long letter.

        They voted.

        All went home.
        """, """
        PARAGRAPH She wrote to the board.
        QUOTE We are glad of the news.
        PARAGRAPH He read it out.
        QUOTE It was a long letter.
        PARAGRAPH They voted.
        PARAGRAPH All went home.""");
  }

  @Test
  void indentedParagraphsAreNoQuotations() {
    assertBlocks(
        "    Первый абзац.\n\n    Второй абзац.\n\n    Третий абзац.\n",
        "PARAGRAPH Первый абзац.\nPARAGRAPH Второй абзац.\nPARAGRAPH Третий абзац.");
  }

  @Test
  void linesDrawnWithSignsPartTheText() {
    assertBlocks(
        "New quay\n========\nThe port opened it.\n***\nIt is long.\n###\n",
        "HEADLINE New quay\nPARAGRAPH The port opened it.\nPARAGRAPH It is long.");
  }

  @Test
  void manyShortLinesAreAListAndNotHeadings() {
    assertBlocks(
        "The votes were counted.\n\nNorth\n\n45\n\nSouth\n\n12\n\nEast\n\nWest\n\nAll were counted.\n",
        """
        PARAGRAPH The votes were counted.
        LIST_ITEM North
        LIST_ITEM 45
        LIST_ITEM South
        LIST_ITEM 12
        LIST_ITEM East
        LIST_ITEM West
        PARAGRAPH All were counted.""");
  }

  @Test
  void aTextOfOneLineIsAParagraph() {
    assertBlocks("Just one line", "PARAGRAPH Just one line");
    assertBlocks("", "");
    assertBlocks("\uFEFF", "");
    assertBlocks("\n \n***\n", "");
  }

  @Test
  void tabsSpacesAndEmojiStayAsTheyAre() {
    assertBlocks("\tOne\ttwo  three 🎉 four.  \n", "PARAGRAPH One\ttwo  three 🎉 four.");
  }

  private static void assertBlocks(String text, String blocks) {
    assertThat(Shown.blocks("release.txt", text)).isEqualTo(blocks);
  }
}
