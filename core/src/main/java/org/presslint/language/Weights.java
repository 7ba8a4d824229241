package org.presslint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A table of fitted weights: a row for each piece of evidence, a column for each model. Immutable.
 *
 * <p>The form is tab-separated: a first line of column names, then a name and a number for each column.
 */
public final class Weights {
  private final Map<String, Map<String, Double>> columns;

  private Weights(Map<String, Map<String, Double>> columns) {
    this.columns = columns;
  }

  /** Reads a table from the class path, beside a class. */
  public static Weights read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no weights " + name);
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Weights parse(BufferedReader in) throws IOException {
    Map<String, Map<String, Double>> columns = new HashMap<>();
    String[] header = {};
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      if (header.length == 0) {
        header = cells;
        continue;
      }
      for (int i = 1; i < header.length; i++) {
        columns
            .computeIfAbsent(header[i], k -> new HashMap<>())
            .put(cells[0], Double.valueOf(cells[i]));
      }
    }
    return new Weights(columns);
  }

  /** The weights of a column in the order of the constants of an enum; 0 for what the table does not hold. */
  public <E extends Enum<E>> double[] column(String column, E[] evidence) {
    double[] weights = new double[evidence.length];
    for (E piece : evidence) {
      weights[piece.ordinal()] = value(column, piece.name(), 0);
    }
    return weights;
  }

  /** One number of the table, or {@code otherwise} where it does not hold it. */
  public double value(String column, String row, double otherwise) {
    return columns.getOrDefault(column, Map.of()).getOrDefault(row, otherwise);
  }
}
