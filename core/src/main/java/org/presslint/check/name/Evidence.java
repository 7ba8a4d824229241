package org.presslint.check.name;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much of each {@link Feature} speaks in one case. Filled once, then left alone. */
final class Evidence {
  private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

  Evidence() {
    add(Feature.BIAS);
  }

  /** Evidence that was kept. */
  Evidence(Map<Feature, Double> values) {
    this.values.putAll(values);
  }

  void add(Feature feature) {
    values.merge(feature, 1.0, Double::sum);
  }

  void addIf(boolean holds, Feature feature) {
    if (holds) {
      add(feature);
    }
  }

  void set(Feature feature, double value) {
    values.put(feature, value);
  }

  double get(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  boolean has(Feature feature) {
    return get(feature) > 0;
  }

  /** What speaks, by feature. */
  Map<Feature, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
