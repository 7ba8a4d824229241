package org.presslint.check.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** What each {@link Feature} weighs, in log-odds. Immutable. */
final class Weights {
  private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

  /**
   * Takes the weights from properties named as {@link Feature#key}.
   *
   * @throws IllegalArgumentException if one is missing, unknown or no number
   */
  Weights(Properties properties) {
    for (Feature feature : Feature.values()) {
      String value = properties.getProperty(feature.key());
      if (value == null) {
        throw new IllegalArgumentException("no weight for " + feature.key());
      }
      values.put(feature, Double.valueOf(value));
    }
    if (properties.size() != values.size()) {
      throw new IllegalArgumentException("a weight for no feature in " + properties.keySet());
    }
  }

  /** The weights that come with presslint. */
  static Weights read() {
    Properties properties = new Properties();
    try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
      if (in == null) {
        throw new IllegalStateException("weights.properties is missing from the jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(properties);
  }

  /** The log-odds that the case is one name written two ways. */
  double score(Evidence evidence) {
    double sum = 0;
    for (Feature feature : evidence.values().keySet()) {
      sum += contribution(feature, evidence);
    }
    return sum;
  }

  /** What a feature adds to the log-odds. */
  double contribution(Feature feature, Evidence evidence) {
    return values.getOrDefault(feature, 0.0) * evidence.get(feature);
  }
}
