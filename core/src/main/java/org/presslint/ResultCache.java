package org.presslint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.presslint.cache.Codec;
import org.presslint.cache.Codecs;
import org.presslint.cache.KeptValue;
import org.presslint.cache.KeptValues;
import org.presslint.cache.Key;
import org.presslint.cache.ValueInput;
import org.presslint.cache.ValueOutput;
import org.presslint.check.CorpusCheck;
import org.presslint.config.Config;
import org.presslint.language.automaton.WordAutomaton;

/**
 * What the checks made of texts, kept from run to run. A result is used only for the same name and text, the same settings,
 * and the same build of the code and of the word lists. Observations are kept too, so that findings across texts are
 * right when one of them changes. Immutable and thread-safe.
 */
final class ResultCache {
  private final Path folder;
  private final Consumer<String> notes;
  private final Key context;
  private final Codec codec;
  private final Codec runs;

  /**
   * @param folder need not be there
   * @param notes told of what is damaged or cannot be written, in one line each
   */
  ResultCache(Path folder, Consumer<String> notes, Config config, Examiner examiner) {
    this.folder = folder;
    this.notes = notes;
    Codecs codecs = new Codecs();
    this.codec = new ExaminedCodec(codecs, examiner.corpusChecks());
    this.runs = codecs.of(KeptRun.class);
    this.context = context(config, codecs);
  }

  /** What is kept, opened for one run over inputs of these names. */
  Opened open(List<Input> inputs) {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (Input input : inputs) {
      names.writeBytes(input.name().getBytes(StandardCharsets.UTF_8));
      // The text of an editor or of a revision is not the file of its name.
      names.write(input instanceof Input.InFile ? 0 : 1);
    }
    Key name = Key.of(context.toBytes(), names.toByteArray());
    return new Opened(
        new KeptValue(folder, "run-", name, runs, notes),
        () -> new KeptValues(folder, context, codec, notes));
  }

  /** What an input of this name holds. */
  static Key key(String name, byte[] bytes) {
    return Key.of(name.getBytes(StandardCharsets.UTF_8), bytes);
  }

  /** What all inputs of a run hold. */
  static Key all(List<Checksum> contents) {
    ByteBuffer bytes = ByteBuffer.allocate(contents.size() * Long.BYTES);
    contents.forEach(content -> bytes.putLong(content.value()));
    return Key.of(bytes.array());
  }

  /**
   * The cache during one run; thread-safe but for {@link #save} and {@link #openTexts}. What is kept of single texts is many
   * times as large as what a run found, and opened only where it is needed.
   */
  static final class Opened {
    private final KeptValue run;
    private final Supplier<KeptValues> texts;
    private final Map<Key, Object> made = new ConcurrentHashMap<>();
    private @Nullable KeptValues kept;

    private Opened(KeptValue run, Supplier<KeptValues> texts) {
      this.run = run;
      this.texts = texts;
    }

    /** What the last run over inputs of these names found, whatever they held then. */
    Optional<KeptRun> run() {
      return run.read().map(KeptRun.class::cast);
    }

    /** To be called once before the first {@link #find}. */
    void openTexts() {
      kept = texts.get();
    }

    Optional<Examined> find(Key key) {
      return Objects.requireNonNull(kept, "opened").find(key).map(Examined.class::cast);
    }

    /** What was read in part, or made a check fail, is made anew each time. */
    void add(Key key, Examined examined) {
      if (examined.problems().isEmpty()) {
        made.put(key, examined);
      }
    }

    /** Keeps what was made of single texts. */
    void save() {
      if (kept != null) {
        kept.keep(made);
      }
    }

    void save(KeptRun found) {
      run.write(found);
    }
  }

  private static Key context(Config config, Codecs codecs) {
    ValueOutput settings = ValueOutput.canonical();
    codecs.of(Config.class).write(config, settings);
    return Key.of(settings.toBytes(), build(ResultCache.class), build(WordAutomaton.class));
  }

  /** The jar or the folder that a class comes from, with sizes and dates. */
  private static byte[] build(Class<?> type) {
    try {
      Path place =
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      StringBuilder stamp = new StringBuilder();
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          stamp.append(file).append(' ').append(Files.size(file)).append(' ');
          stamp.append(Files.getLastModifiedTime(file)).append('\n');
        }
      }
      return stamp.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Findings by their own types, observations by those of their checks. */
  private static final class ExaminedCodec implements Codec {
    private final Codec plain;
    private final List<Codec> observations = new ArrayList<>();

    private record Plain(List<org.presslint.finding.Finding> findings) {}

    ExaminedCodec(Codecs codecs, List<CorpusCheck<?>> checks) {
      plain = codecs.of(Plain.class);
      checks.forEach(c -> observations.add(codecs.of(observation(c))));
    }

    private static Type observation(CorpusCheck<?> check) {
      return Stream.of(check.getClass().getGenericInterfaces())
          .filter(t -> t instanceof ParameterizedType p && p.getRawType() == CorpusCheck.class)
          .map(t -> ((ParameterizedType) t).getActualTypeArguments()[0])
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("cannot be kept: " + check));
    }

    @Override
    public void write(@Nullable Object value, ValueOutput out) {
      Examined examined = (Examined) Objects.requireNonNull(value);
      plain.write(new Plain(examined.findings()), out);
      for (int i = 0; i < observations.size(); i++) {
        observations.get(i).write(examined.observations().get(i).orElse(null), out);
      }
    }

    @Override
    public Object read(ValueInput in) {
      Plain single = (Plain) Objects.requireNonNull(plain.read(in));
      List<Optional<Object>> all = new ArrayList<>();
      observations.forEach(codec -> all.add(Optional.ofNullable(codec.read(in))));
      return new Examined(true, true, single.findings(), List.of(), all);
    }
  }
}
