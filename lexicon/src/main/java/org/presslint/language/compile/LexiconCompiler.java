package org.presslint.language.compile;

/** Compiles the word lists into the folder of the classes. */
public final class LexiconCompiler {

  private LexiconCompiler() {}

  public static void main(String[] args) {}
}
