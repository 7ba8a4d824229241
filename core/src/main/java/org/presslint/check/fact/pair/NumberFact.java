package org.presslint.check.fact.pair;

import org.presslint.text.Place;

/**
 * A number with what it counts, as far as both languages write it alike.
 *
 * @param place where the number, its scale and its unit stand
 * @param value the number
 * @param other what it may be as well where a mark may group digits or part decimals; else the same
 * @param precision the value of its last digit where a word scales it (1.2 million), else 0
 * @param unit {@code %}, the code of a currency, {@code tel}, {@code in} for feet and miles, or the empty string
 * @param isOptional whether a translation may leave it out
 */
record NumberFact(
    Place place, double value, double other, double precision, String unit, boolean isOptional)
    implements Fact {
  /** A measure that other countries convert. */
  static final String IMPERIAL = "in";

  static final String PERCENT = "%";
  private static final double EXACT = 1e-9;

  @Override
  public boolean agrees(Fact fact) {
    return fact instanceof NumberFact number
        && (unit.equals(number.unit) || unit.isEmpty() || number.unit.isEmpty())
        && (isNear(value, number) || isNear(other, number));
  }

  /** A number in full may be said in rounded millions; two scaled ones have to be equal. */
  private boolean isNear(double mine, NumberFact number) {
    boolean isOneScaled = (precision == 0) != (number.precision == 0);
    double tolerance = isOneScaled ? Math.max(precision, number.precision) / 2 : 0;
    double allowed = Math.max(tolerance, EXACT * Math.abs(mine));
    return Math.abs(mine - number.value) <= allowed || Math.abs(mine - number.other) <= allowed;
  }

  @Override
  public boolean isOfKind(Fact fact) {
    return fact instanceof NumberFact number
        && (unit.equals(number.unit) || mayBeConverted(fact) || (isMoney() && number.isMoney()));
  }

  @Override
  public boolean mayBeConverted(Fact fact) {
    return fact instanceof NumberFact number
        && (unit.equals(IMPERIAL)
            || number.unit.equals(IMPERIAL)
            || (isMoney()
                && number.isMoney()
                && !unit.equals(number.unit)
                && value != number.value));
  }

  boolean isMoney() {
    return unit.length() == 3 && Character.isUpperCase(unit.charAt(0));
  }

  /** The same number with the scale and unit of the one it makes a range with: 20–30%. */
  NumberFact inRangeWith(NumberFact end, double scale) {
    return new NumberFact(
        place, value * scale, other * scale, precision * scale, end.unit, isOptional);
  }

  NumberFact optional() {
    return new NumberFact(place, value, other, precision, unit, true);
  }
}
