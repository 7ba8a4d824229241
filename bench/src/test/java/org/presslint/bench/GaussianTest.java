package org.presslint.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussianTest {

  @Test
  void priorAndObservationMeetAtTheirWeightedMean() {
    Gaussian prior = new Gaussian(new double[] {1, 0}, new double[] {0.5, 1});
    double[] fitted = prior.fit((parameters, gradient, curvature) -> {
      // one observation of each parameter: 3 and 2, both with deviation 1
      gradient[0] += 3 - parameters[0];
      gradient[1] += 2 - parameters[1];
      curvature[0][0] += 1;
      curvature[1][1] += 1;
    });
    assertThat(fitted[0]).isCloseTo((1 * 4 + 3) / 5.0, within(1e-6));
    assertThat(fitted[1]).isCloseTo(1, within(1e-6));
  }

  @Test
  void solvesWhereParametersDependOnEachOther() {
    Gaussian vague = new Gaussian(new double[] {0, 0}, new double[] {1e6, 1e6});
    double[] fitted = vague.fit((p, gradient, curvature) -> {
      // least squares of p0 + p1 x at the points (0, 1), (1, 3), (2, 5)
      for (int x = 0; x <= 2; x++) {
        double error = 1 + 2 * x - (p[0] + p[1] * x);
        gradient[0] += error;
        gradient[1] += error * x;
        curvature[0][0] += 1;
        curvature[0][1] += x;
        curvature[1][0] += x;
        curvature[1][1] += x * x;
      }
    });
    assertThat(fitted[0]).isCloseTo(1, within(1e-4));
    assertThat(fitted[1]).isCloseTo(2, within(1e-4));
  }
}
