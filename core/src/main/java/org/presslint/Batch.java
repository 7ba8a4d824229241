package org.presslint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  /**
   * Those of some texts that are of this batch, in their order.
   *
   * @param texts by the same names as those of the batches, as they are by now
   */
  public List<Input> own(List<Input> texts) {
    Set<String> names = new HashSet<>();
    inputs.forEach(input -> names.add(input.name()));
    return texts.stream().filter(text -> names.contains(text.name())).toList();
  }

  /** Finds the project of a text. */
  @FunctionalInterface
  public interface Finder {
    /**
     * The project of a text; the same object for all texts of a project.
     *
     * @throws ConfigException where its settings cannot be read or followed
     */
    Project of(Input input) throws ConfigException;
  }

  /** Puts texts of the same project together, in the order they come. */
  public static List<Batch> of(List<Input> inputs, Finder finder) throws ConfigException {
    // By identity: comparing the settings of each text with all others takes long where they hold a
    // lot.
    IdentityHashMap<Project, List<Input>> byProject = new IdentityHashMap<>();
    List<Project> projects = new ArrayList<>();
    for (Input input : inputs) {
      Project project = finder.of(input);
      if (!byProject.containsKey(project)) {
        projects.add(project);
        byProject.put(project, new ArrayList<>());
      }
      Objects.requireNonNull(byProject.get(project)).add(input);
    }
    return projects.stream()
        .map(project -> new Batch(project, byProject.getOrDefault(project, List.of())))
        .toList();
  }
}
