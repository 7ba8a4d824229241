package org.presslint.check.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons who are called by title and surname. */
final class ShortMentionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guests met Professor Grant Guilford. Later Professor [[Guildford]]{name-spelling warning: Guilford} spoke.",
        "The hall was opened by Ms Anna Guilford. Ms [[Guildford]]{name-spelling warning: Guilford} thanked the donors.",
        "The hall was opened by Mr Paul Johnston. Mr [[Johnson]]{name-spelling warning: Johnston} thanked the donors.",
      })
  void finds(String marked) {
    NameTester.check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // each is introduced
        "Ms Anna Herrmann met Ms Clara Hermann. Ms Hermann thanked Ms Herrmann.",
        "Mr Paul Johnston met Mr Ian Johnson. Mr Johnson thanked the donors.",
        // another title, no title, or none who could be meant
        "The hall was opened by Ms Anna Guilford. Mr Guildford thanked the donors.",
        "The hall was opened by Anna Guilford. Mr Guildford thanked the donors.",
        "Mr Johnson thanked Mr Johnston.",
        // surnames that differ as families do
        "The hall was opened by Mr Peter Brown. Mr Browne thanked the donors.",
        "The hall was opened by Mr Nils Hansen. Mr Hanson thanked nobody, and Mr Lars Hanson left.",
        // two who may be meant
        "Ms Anna Herrmann met Ms Clara Hartmann. Ms Herrmann left.",
      })
  void staysSilent(String text) {
    NameTester.check(text);
  }
}
