package org.presslint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.presslint.config.ConfigException;
import org.presslint.config.Project;

/**
 * Texts that have the same settings and are checked together: a name is compared within a batch.
 *
 * @param project the settings
 * @param inputs the texts, at least one
 */
public record Batch(Project project, List<Input> inputs) {

  public Batch {
    Objects.requireNonNull(project, "project");
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a batch without texts");
    }
  }

  /** Finds the project of a text. */
  @FunctionalInterface
  public interface Finder {
    /**
     * The project of a text.
     *
     * @throws ConfigException where its settings cannot be read or followed
     */
    Project of(Input input) throws ConfigException;
  }

  /** Puts texts of the same project together, in the order they come. */
  public static List<Batch> of(List<Input> inputs, Finder finder) throws ConfigException {
    Map<Project, List<Input>> byProject = new LinkedHashMap<>();
    for (Input input : inputs) {
      byProject.computeIfAbsent(finder.of(input), project -> new ArrayList<>()).add(input);
    }
    List<Batch> batches = new ArrayList<>();
    byProject.forEach((project, all) -> batches.add(new Batch(project, all)));
    return batches;
  }
}
