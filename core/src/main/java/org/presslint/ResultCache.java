package org.presslint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.presslint.cache.Codec;
import org.presslint.cache.Codecs;
import org.presslint.cache.Key;
import org.presslint.cache.KeptValues;
import org.presslint.cache.ValueInput;
import org.presslint.cache.ValueOutput;
import org.presslint.check.CorpusCheck;
import org.presslint.config.Config;
import org.presslint.language.automaton.WordAutomaton;
import org.presslint.text.Source;

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

  /**
   * @param folder need not be there
   * @param notes told of what is damaged or cannot be written, in one line each
   */
  ResultCache(Path folder, Consumer<String> notes, Config config, Examiner examiner) {
    this.folder = folder;
    this.notes = notes;
    Codecs codecs = new Codecs();
    this.codec = new ExaminedCodec(codecs, examiner.corpusChecks());
    this.context = context(config, codecs);
  }

  /** What is kept, opened for one run. */
  Opened open() {
    return new Opened(new KeptValues(folder, context, codec, notes));
  }

  /** The cache during one run; thread-safe but for {@link #save}. */
  static final class Opened {
    private final KeptValues kept;
    private final Map<Key, Object> made = new ConcurrentHashMap<>();

    private Opened(KeptValues kept) {
      this.kept = kept;
    }

    static Key key(Source source) {
      return Key.of(
          source.name().getBytes(StandardCharsets.UTF_8),
          source.text().getBytes(StandardCharsets.UTF_8));
    }

    Optional<Examined> find(Key key) {
      return kept.find(key).map(Examined.class::cast);
    }

    /** What was read in part, or made a check fail, is made anew each time. */
    void add(Key key, Examined examined) {
      if (examined.problems().isEmpty()) {
        made.put(key, examined);
      }
    }

    void save() {
      kept.keep(made);
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
      return new Examined(true, single.findings(), List.of(), all);
    }
  }
}
