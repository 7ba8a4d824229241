package org.presslint.maven;

import java.io.File;
import java.nio.file.Path;

/** How Maven's files are written here. */
final class Paths {

  private Paths() {}

  /** An absolute path without dots. */
  static Path normal(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
