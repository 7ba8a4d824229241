package org.presslint.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecsTest {
  enum Kind {
    FIRST,
    SECOND
  }

  sealed interface Shape permits Circle, Line {}

  record Circle(int radius) implements Shape {
    Circle {
      if (radius < 0) {
        throw new IllegalArgumentException("no circle");
      }
    }
  }

  record Line(double from, double to) implements Shape {}

  record All(
      int number,
      long big,
      boolean yes,
      double real,
      String text,
      @Nullable String none,
      Kind kind,
      List<Shape> shapes,
      Set<String> words,
      Map<String, List<Integer>> lists,
      Optional<LocalDate> day) {}

  record Unkept(Thread thread) {}

  private static final All ALL = new All(
      -300,
      Long.MIN_VALUE,
      true,
      -0.1,
      "Ключ \uD83D\uDD11",
      null,
      Kind.SECOND,
      List.of(new Circle(3), new Line(0, Double.MAX_VALUE)),
      Set.of("a", "b", "c"),
      Map.of("x", List.of(1, -1), "y", List.of()),
      Optional.of(LocalDate.of(2026, 11, 22)));

  private final Codec codec = new Codecs().of(All.class);

  @Test
  void readsWhatItWrote() {
    StringTable table = new StringTable();
    ValueOutput out = ValueOutput.over(table);
    codec.write(ALL, out);
    assertThat(read(out.toBytes(), table)).isEqualTo(ALL);
  }

  @Test
  void equalValuesGiveEqualBytesWhateverTheirOrder() {
    assertThat(canonical(List.of("a", "b", "c"))).isEqualTo(canonical(List.of("c", "a", "b")));
    assertThat(canonical(List.of("a", "b"))).isNotEqualTo(canonical(List.of("a", "c")));
  }

  @Test
  void refusesBytesThatEndTooEarly() {
    StringTable table = new StringTable();
    ValueOutput out = ValueOutput.over(table);
    codec.write(ALL, out);
    byte[] whole = out.toBytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(part, table)).isInstanceOf(DamagedException.class);
    }
  }

  @Test
  void refusesWhatARecordRefuses() {
    StringTable table = new StringTable();
    ValueOutput out = ValueOutput.over(table);
    out.writeByte(1);
    out.writeByte(1);
    out.writeLong(-1);
    Codec circles = new Codecs().of(Circle.class);
    ValueInput in = new ValueInput(out.toBytes(), 0, 3, strings(table));
    assertThatThrownBy(() -> circles.read(in))
        .isInstanceOf(DamagedException.class)
        .hasMessageContaining("Circle");
  }

  @Test
  void saysWhatCannotBeKept() {
    assertThatThrownBy(() -> new Codecs().of(Unkept.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot be kept: class java.lang.Thread");
  }

  private byte[] canonical(List<String> order) {
    Map<String, List<Integer>> lists = new LinkedHashMap<>();
    order.forEach(w -> lists.put(w, List.of(w.length())));
    ValueOutput out = ValueOutput.canonical();
    codec.write(
        new All(
            ALL.number,
            ALL.big,
            ALL.yes,
            ALL.real,
            ALL.text,
            ALL.none,
            ALL.kind,
            ALL.shapes,
            new LinkedHashSet<>(order),
            lists,
            ALL.day),
        out);
    return out.toBytes();
  }

  private Object read(byte[] bytes, StringTable table) {
    return Objects.requireNonNull(
        codec.read(new ValueInput(bytes, 0, bytes.length, strings(table))));
  }

  private static String[] strings(StringTable table) {
    ValueOutput out = ValueOutput.over(table);
    table.write(out);
    byte[] bytes = out.toBytes();
    return StringTable.read(new ValueInput(bytes, 0, bytes.length, new String[0]));
  }
}
