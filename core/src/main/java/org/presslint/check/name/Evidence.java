package org.presslint.check.name;

import java.util.Arrays;

/** How much of each {@link Feature} speaks in one case. Filled once, then left alone. */
final class Evidence {
  private final double[] values = new double[Feature.values().length];

  Evidence() {
    add(Feature.BIAS);
  }

  private Evidence(double[] values) {
    System.arraycopy(values, 0, this.values, 0, values.length);
  }

  void add(Feature feature) {
    values[feature.ordinal()] += 1;
  }

  void addIf(boolean holds, Feature feature) {
    if (holds) {
      add(feature);
    }
  }

  void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  double get(Feature feature) {
    return values[feature.ordinal()];
  }

  boolean has(Feature feature) {
    return get(feature) > 0;
  }

  Evidence copy() {
    return new Evidence(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
