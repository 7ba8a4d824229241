package org.presslint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presslint.text.Source;

class TextsTest {
  @TempDir
  private Path temp;

  @Test
  void readsAgainWhatItDoesNotKeep() throws IOException {
    Texts texts = new Texts(100, 10);
    add(texts, "kept.txt", "12345");
    add(texts, "not.txt", "1234567");
    Files.delete(temp.resolve("kept.txt"));

    assertThat(texts.of("kept.txt").text()).isEqualTo("12345");
    assertThat(texts.of("not.txt").text()).isEqualTo("1234567");
  }

  @Test
  void keepsWhatItHasReadAgainWhereThereIsRoom() throws IOException {
    Texts texts = new Texts(100, 5);
    for (String name : List.of("a.txt", "bcdefg.txt")) {
      Files.writeString(temp.resolve(name), name);
      texts.add(new Input.InFile(name, temp.resolve(name)), bytes -> true);
      assertThat(texts.of(name).text()).isEqualTo(name);
      Files.delete(temp.resolve(name));
    }

    assertThat(texts.of("a.txt").text()).isEqualTo("a.txt");
    assertThatThrownBy(() -> texts.of("bcdefg.txt")).hasMessageContaining("does not exist");
  }

  @Test
  void saysThatATextHasChanged() throws IOException {
    Texts texts = new Texts(100, 0);
    add(texts, "a.txt", "before");
    Files.writeString(temp.resolve("a.txt"), "after");
    assertThatThrownBy(() -> texts.of("a.txt"))
        .isInstanceOf(IOException.class)
        .hasMessage("has changed while it was checked; check it again");
  }

  @Test
  void keepsWhatStandsInNoFile() throws IOException {
    Texts texts = new Texts(100, 0);
    Source source = new Source("a.txt", "some text");
    texts.add(new Input.InMemory(source), source);
    assertThat(texts.of("a.txt")).isEqualTo(source);
  }

  private void add(Texts texts, String name, String text) throws IOException {
    Input input = new Input.InFile(name, Files.writeString(temp.resolve(name), text));
    texts.add(input, texts.read(input));
  }
}
