package org.presslint.check.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;

class QuotationCheckTest {
  private static final QuotationCheck CHECK = new QuotationCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said: [[“]]{warning}We agreed on the bridge and on its colour.\n\nThen they left the hall.",
        "[[\"]]{warning}We agreed on the bridge, she said, and left.",
        "[[“]]{warning}We agreed, said the mayor. “Then we left,” he added.",
        "[[\"]]{warning}We agreed, said the mayor. \"Then we left,\" he added.",
        "Мэр сказал: [[«]]{warning}Мы договорились о мосте и его цвете.\n\nПотом все ушли из зала.",
        "[[«]]{warning}Мы договорились, — сказал мэр. — Пора строить. «Потом мы ушли», — добавил он.",
        "= Mayor: [[“]]{warning}We agreed on the bridge\n\nThe town will have a bridge.",
      })
  void findsWhatIsNeverClosed(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We agreed,” said the mayor. “Then we left,” he added.",
        "\"We agreed,\" said the mayor. (\"Then we left,\" he added.)",
        // each paragraph opens anew, the last one closes
        "“We agreed on the bridge.\n\n“We agreed on its colour too.\n\n“Then we left.”\n\nThat was all.",
        // opened once, closed once, some paragraphs on
        "«Мы договорились о мосте.\n\nДоговорились и о цвете.\n\nПотом мы ушли», — сказал мэр.",
        // one mark closes a name within a name
        "Договор подписала компания «ООО «Ромашка» в среду.",
        "Договор подписали «ООО «Ромашка» и «ЗАО «Василёк», а также «Мост».",
        "«Мы видели „Ромашку“ и „Василёк“», — сказал мэр города.",
        "Мэр считает, что \"сложность не может быть причиной отказа от \"моста\".",
        "The change takes back \"partly take back \"a bridge\"\" (of the mayor).",
        "“The ‘bridge’ is a bridge,” he said, “and no ‘dam’.”",
        // apostrophes, feet and inches, a word without its beginning
        "The 'tis and 'twas of rock ’n’ roll, the mayors’ hall and the ’90s are all in it.",
        "He is 5'10\" tall, the screen is 27\" wide, and the pipe 1½\" thick.",
        "\"He is 5'10\" tall,\" said the mayor of the town.",
        "She likes the \"high road\"-and-\"low road\" story, and the \"bridge\".",
        "Read “Mr. \"Bridge\" Smith” in the hall of the town.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town has [[«bridges»]]{info “bridges”}, and “rivers”, and «roads», and all of them are old.",
        "The town has “bridges”, and “rivers”, and [[\"roads\"]]{info “roads”}, and they are old.",
        "The town has \"bridges\", and \"rivers\", and [[“roads”]]{info \"roads\"}, and they are old.",
        "The town has [[“bridges\"]]{info “bridges”} and all of them are very old.",
        "В городе есть «мосты», «реки» и [[\"дороги\"]]{info «дороги»}, и все они очень старые.",
        "В городе есть [[“мосты”]]{info «мосты»}, реки и дороги, и все они очень старые.",
        "В городе есть \"мосты\", \"реки\" и \"дороги\", и все они очень старые.",
      })
  void tellsOnceOfAnotherStyle(String marked) {
    MarkedText.expect(CHECK, marked);
  }
}
