package org.presslint.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms a report can leave in. */
public enum ReportForm {
  /** For a person at a terminal. */
  TEXT,
  /** For programs: docs/json.md. */
  JSON,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** Checkstyle XML. */
  CHECKSTYLE,
  /** JUnit XML. */
  JUNIT,
  /** Workflow commands, which GitHub shows beside the lines. */
  GITHUB,
  /** Code quality of GitLab. */
  GITLAB,
  /** A page for a person, in one file. */
  HTML,
  /** Markdown, for the summary of a job or a comment. */
  MARKDOWN;

  /** The word used in options and settings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all forms, in the order they are listed for users; immutable. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ReportForm::id).toList();
  }

  /** Whether it is read by a person as it comes, without a program in between. */
  public boolean isText() {
    return this == TEXT;
  }

  /** What writes this form. */
  public Reporter reporter(Tool tool) {
    return switch (this) {
      case TEXT -> new TextReporter(TextReporter.Options.PLAIN);
      case JSON -> new JsonReporter(tool.version());
      case SARIF -> new SarifReporter(tool);
      case CHECKSTYLE -> new CheckstyleReporter(tool);
      case JUNIT -> new JunitReporter();
      case GITHUB -> new GithubReporter();
      case GITLAB -> new GitlabReporter();
      case HTML -> new HtmlReporter(tool);
      case MARKDOWN -> new MarkdownReporter();
    };
  }
}
