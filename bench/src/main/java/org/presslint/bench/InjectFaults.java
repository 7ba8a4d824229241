package org.presslint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.presslint.Presslint;
import org.presslint.config.Config;
import org.presslint.finding.Finding;
import org.presslint.finding.Severity;
import org.presslint.text.Source;
import org.presslint.text.SourceReader;

/**
 * Puts one mistake at a time into each text of a folder and counts which are found: a look-alike letter, a whole word of
 * look-alikes, a heading in another language, a repeated headline, an acronym with swapped letters, a wrong day of the week. Then counts what is
 * found in the texts as they are.
 *
 * <p>Arguments: the folder, whose plain texts ({@code .txt}) are read, and optionally a seed and how many rounds of
 * mistakes to make. The mistakes are the same for the same seed. Every mistake that is missed is listed.
 */
public final class InjectFaults {
  private static final int CONTEXT = 40;
  private static final Set<String> OTHERS =
      Set.of("spelling", "name-spelling", "name-role", "name-hyphen");

  private final Presslint presslint = presslint();
  private final PrintStream out;

  private InjectFaults(PrintStream out) {
    this.out = out;
  }

  /** Makes the mistakes, checks the texts and prints the counts. */
  public static void main(String[] args) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Source source = SourceReader.read(file, Integer.MAX_VALUE);
        sources.add(new Source(String.valueOf(file.getFileName()), source.text()));
      }
    }
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    InjectFaults run = new InjectFaults(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    run.untouched(sources);
    for (Fault.Kind kind : Fault.Kind.values()) {
      run.inject(kind, sources, seed, rounds);
    }
  }

  /** The other checks take most of the time and look for other mistakes. */
  private static Presslint presslint() {
    Map<String, Config.Level> off =
        OTHERS.stream().collect(Collectors.toMap(r -> r, r -> Config.Level.OFF));
    return Presslint.builder().config(Config.builder().rules(off).build()).build();
  }

  private List<Finding> findings(Source source) {
    return presslint.check(source).findings();
  }

  private void untouched(List<Source> sources) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Source source : sources) {
      for (Finding finding : findings(source)) {
        counts.merge(finding.rule() + " " + finding.severity().id(), 1, Integer::sum);
      }
    }
    out.printf(Locale.ROOT, "untouched: %d texts%n", sources.size());
    counts.forEach((rule, count) -> out.printf(Locale.ROOT, "  %-28s %5d%n", rule, count));
  }

  private void inject(Fault.Kind kind, List<Source> sources, long seed, int rounds) {
    int made = 0;
    int found = 0;
    int errors = 0;
    int right = 0;
    List<String> missed = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      FaultMaker maker = new FaultMaker(seed + 1_000_003L * round);
      for (Source source : sources) {
        Optional<Fault> fault = maker.make(kind, source);
        if (fault.isEmpty()) {
          continue;
        }
        made++;
        List<Finding> about = findings(fault.get().source()).stream()
            .filter(fault.get()::isFoundBy)
            .toList();
        found += about.isEmpty() ? 0 : 1;
        errors += about.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? 1 : 0;
        boolean repaired = about.stream().anyMatch(fault.get()::isRepairedBy);
        right += repaired ? 1 : 0;
        if (!repaired) {
          missed.add((about.isEmpty() ? "missed  " : "repaired otherwise ") + shown(fault.get()));
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%s: %d made, %d found (%d as errors), %d with the right first suggestion%n",
        kind.name().toLowerCase(Locale.ROOT),
        made,
        found,
        errors,
        right);
    missed.forEach(m -> out.println("  " + m));
  }

  private static String shown(Fault fault) {
    String text = fault.source().text();
    int from = Math.max(0, fault.span().start() - CONTEXT);
    int to = Math.min(text.length(), fault.span().end() + CONTEXT);
    return fault.source().name()
        + ": "
        + (text.substring(from, fault.span().start())
                + "[["
                + fault.span().of(text)
                + "]]"
                + text.substring(fault.span().end(), to))
            .replaceAll("\\R+", " | ");
  }
}
