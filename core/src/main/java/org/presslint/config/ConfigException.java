package org.presslint.config;

/** Settings that cannot be followed. The message is one line: file:line:column, what is wrong, what to do. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Trouble with this message. */
  public ConfigException(String message) {
    super(message);
  }
}
