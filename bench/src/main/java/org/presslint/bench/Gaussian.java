package org.presslint.bench;

/**
 * Maximum a posteriori by Newton's method, for log-likelihoods that are concave: each parameter has a normal prior. Not
 * thread-safe.
 */
final class Gaussian {
  private static final int MAX_STEPS = 60;
  private static final double LONGEST_STEP = 3;
  private static final double SMALL = 1e-6;

  private final double[] mean;
  private final double[] precision;

  /**
   * Priors of the parameters.
   *
   * @param mean where each parameter is expected
   * @param deviation how far from there it may well be
   */
  Gaussian(double[] mean, double[] deviation) {
    this.mean = mean.clone();
    precision = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      precision[i] = 1 / (deviation[i] * deviation[i]);
    }
  }

  /** Adds the gradient and the negated Hessian of a log-likelihood at some parameters. */
  interface Likelihood {
    void add(double[] parameters, double[] gradient, double[][] curvature);
  }

  /** The parameters that are likeliest after the data. */
  double[] fit(Likelihood likelihood) {
    int n = mean.length;
    double[] parameters = mean.clone();
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] gradient = new double[n];
      double[][] curvature = new double[n][n];
      likelihood.add(parameters, gradient, curvature);
      for (int i = 0; i < n; i++) {
        gradient[i] -= precision[i] * (parameters[i] - mean[i]);
        curvature[i][i] += precision[i];
      }
      double[] move = solve(curvature, gradient);
      double longest = 0;
      for (double m : move) {
        longest = Math.max(longest, Math.abs(m));
      }
      double scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
      for (int i = 0; i < n; i++) {
        parameters[i] += scale * move[i];
      }
      if (longest < SMALL) {
        break;
      }
    }
    return parameters;
  }

  /** Solves a symmetric positive definite system by Cholesky's decomposition, in place. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < j; k++) {
        a[j][j] -= a[j][k] * a[j][k];
      }
      a[j][j] = Math.sqrt(a[j][j]);
      for (int i = j + 1; i < n; i++) {
        for (int k = 0; k < j; k++) {
          a[i][j] -= a[i][k] * a[j][k];
        }
        a[i][j] /= a[j][j];
      }
    }
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[k][i] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
