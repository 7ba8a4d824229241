package org.presslint.check.name;

/**
 * Hashes of a word and of what is left of it when one or two letters are taken out. Two words one edit apart
 * share at least one of these, so words meet without comparing each with each. Equal hashes of different words are
 * harmless: who meets is compared letter by letter.
 */
final class DeletionKeys {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private DeletionKeys() {}

  /**
   * The hashes cut to what is enough for the words of one document, half as large: they are kept for each word.
   *
   * @param word a folded word
   * @param depth how many letters are taken out at most, 1 or 2
   */
  static int[] cut(String word, int depth) {
    long[] keys = of(word, 0, depth);
    int[] cut = new int[keys.length];
    for (int i = 0; i < cut.length; i++) {
      cut[i] = (int) (keys[i] >>> Integer.SIZE);
    }
    return cut;
  }

  /**
   * The hashes.
   *
   * @param word a folded word
   * @param seed told apart from hashes with another seed
   * @param depth how many letters are taken out at most, 1 or 2
   */
  static long[] of(String word, long seed, int depth) {
    int n = word.length();
    long[] power = new long[n + 1];
    long[] prefix = new long[n + 1];
    power[0] = 1;
    for (int i = 0; i < n; i++) {
      power[i + 1] = power[i] * BASE;
      prefix[i + 1] = prefix[i] * BASE + word.charAt(i) + 1;
    }
    long[] keys = new long[depth == 1 ? n + 1 : n + 1 + n * (n - 1) / 2];
    int count = 0;
    keys[count++] = mixed(prefix[n], seed);
    for (int i = 0; i < n; i++) {
      long left = prefix[i];
      long one = left * power[n - i - 1] + part(prefix, power, i + 1, n);
      keys[count++] = mixed(one, seed);
      for (int j = i + 1; depth > 1 && j < n; j++) {
        long two = left * power[j - i - 1] + part(prefix, power, i + 1, j);
        keys[count++] = mixed(two * power[n - j - 1] + part(prefix, power, j + 1, n), seed);
      }
    }
    return keys;
  }

  private static long part(long[] prefix, long[] power, int start, int end) {
    return prefix[end] - prefix[start] * power[end - start];
  }

  /** Spreads a hash over all bits: the finalizer of SplitMix64. */
  static long mixed(long hash, long seed) {
    long z = hash ^ seed;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
