package org.presslint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.presslint.check.Rule;
import org.presslint.finding.RulePage;

/** The pages of docs/checks as they were when this library was built. Thread-safe. */
public final class RulePages {

  private RulePages() {}

  /** The page of every rule, in the order of {@link Presslint#rules()}; immutable. */
  public static List<RulePage> all() {
    Optional<URI> folder = folder();
    return Presslint.rules().stream().map(rule -> page(rule, folder)).toList();
  }

  /** The page of a rule; empty where there is no such rule. */
  public static Optional<RulePage> of(String id) {
    return Presslint.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule -> page(rule, folder()));
  }

  private static RulePage page(Rule rule, Optional<URI> folder) {
    return new RulePage(
        rule.id(),
        rule.worst(),
        rule.summary(),
        markdown(rule),
        folder.map(f -> f.resolve(rule.id() + ".md")));
  }

  /** Where the pages can be read: the build says it by the property presslint.pages. */
  private static Optional<URI> folder() {
    Properties build = new Properties();
    try (InputStream in = Presslint.class.getResourceAsStream("build.properties")) {
      build.load(Objects.requireNonNull(in, "build.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(build.getProperty("pages", "")).filter(f -> !f.isBlank()).map(URI::create);
  }

  /** The page; a rule that has none yet says what it finds. */
  private static String markdown(Rule rule) {
    try (InputStream in = Presslint.class.getResourceAsStream("pages/" + rule.id() + ".md")) {
      return in == null
          ? "# " + rule.id() + "\n\nFinds " + rule.summary() + ".\n"
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
