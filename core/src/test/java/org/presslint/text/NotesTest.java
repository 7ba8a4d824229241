package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotesTest {
  private final Notes notes = new Notes();

  private record Read(Object reader, int value) implements Notes.Note {}

  @Test
  void keepsTheLastNoteOfEachReader() {
    notes.add(new Read("dates", 1));
    notes.add(new Read("names", 2));
    notes.add(new Read("dates", 3));
    assertThat(notes.of("dates")).isEqualTo(new Read("dates", 3));
    assertThat(notes.of("names")).isEqualTo(new Read("names", 2));
    assertThat(notes.of("numbers")).isNull();
  }

  @Test
  void hasRoomForAnyNumberOfReaders() {
    List<Read> many =
        IntStream.range(0, 1000).mapToObj(i -> new Read(new Object(), i)).toList();
    many.forEach(notes::add);
    assertThat(many).allSatisfy(note -> assertThat(notes.of(note.reader())).isEqualTo(note));
  }

  @Test
  void doNotTellBlocksApart() {
    notes.add(new Read("dates", 1));
    assertThat(notes).isEqualTo(new Notes()).hasSameHashCodeAs(new Notes());
  }
}
