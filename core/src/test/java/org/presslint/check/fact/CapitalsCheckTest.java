package org.presslint.check.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presslint.check.MarkedText;

class CapitalsCheckTest {
  private static final CapitalsCheck CHECK = new CapitalsCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve states (the “Member States”) agreed.\n\nThe bridge will be paid for by the [[member states]]{info Member States}.",
        "Работу вёл совет (далее — Исполнительный комитет).\n\nДеньги выделит [[исполнительный комитет]]{info Исполнительный комитет}.",
        "В зале собрался Исполнительный комитет, решение Исполнительного комитета приняли.\n\nО нём сообщили члены [[исполнительного комитета]]{info Исполнительного комитета}.",
        "Договор подписали (именуемые далее «Договаривающиеся Стороны») оба города. Его исполнят [[договаривающиеся стороны]]{info Договаривающиеся Стороны}.",
        "In the hall the Member States agreed, and all Member States signed.\n\nThen the [[member states]]{info Member States} left the hall.",
      })
  void findsTermsWithoutTheirCapitals(String marked) {
    MarkedText.expect(CHECK, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the hall the Member States agreed, and all Member States signed.",
        "В зале собрался Исполнительный комитет, и решение исполнительного комитета приняли.",
        "Исполнительный комитет собрался. Исполнительный комитет решил, что исполнительный комитет прав.",
        "Там был Исполнительный комитет, тут Исполнительный комитет, и любой исполнительный комитет знает это.",
        // once is no rule, and of two ways the commoner is the rule
        "In the hall the Member States agreed, and the member states signed.",
        "The Member States and our Member States met: all member states, the member states and these member states.",
        // without an article it may be the name of an event
        "We hold Bridge Building in May and Bridge Building in June, and the bridge building goes on.",
        // things of the kind, and parts of names
        "In the hall the Member States agreed, all Member States signed, and any member states may join.",
        "The Joint Bridge Committee and the Old Bridge Committee met, and the bridge committee left.",
        "The member states agreed before the Member States, as all Member States do, had met.",
        "= Member States Agree\n\n# The Member States Sign\n\nIn the hall the member states agreed.",
      })
  void leavesAlone(String text) {
    MarkedText.expect(CHECK, text);
  }
}
