package org.presslint.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.presslint.Presslint;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the commands and options as they are into a manual page, in the macros of man(7). */
final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page of a command and all below it. */
  static String of(CommandSpec root) {
    ManualPage page = new ManualPage();
    page.head(root);
    page.macro("SH", "OPTIONS");
    page.parameters(root);
    page.macro("SH", "COMMANDS");
    page.commands(root, root.name());
    page.tail();
    return page.page.toString();
  }

  private void head(CommandSpec root) {
    String name = root.name();
    page.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(" 1 \"\" ");
    page.append('"').append(name).append(' ').append(Presslint.version()).append("\"\n");
    macro("SH", "NAME");
    text(name + " - " + description(root.usageMessage().description()));
    macro("SH", "SYNOPSIS");
    page.append(".B ").append(name).append('\n');
    text("[OPTION...] COMMAND [OPTION...] [ARGUMENT...]");
  }

  private void commands(CommandSpec above, String path) {
    for (CommandLine line : above.subcommands().values()) {
      CommandSpec command = line.getCommandSpec();
      if (command.usageMessage().hidden()) {
        continue;
      }
      String name = path + " " + command.name();
      macro("SS", name);
      text(description(command.usageMessage().description()));
      parameters(command);
      List<String> footer = List.of(command.usageMessage().footer());
      if (!footer.isEmpty()) {
        page.append(".PP\n");
        footer.stream().filter(l -> !l.isBlank()).forEach(this::text);
      }
      commands(command, name);
    }
  }

  private void parameters(CommandSpec command) {
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item(parameter.paramLabel(), "", parameter.description());
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden() && !option.inherited()) {
        item(
            String.join(", ", option.names()),
            option.arity().max() > 0 ? option.paramLabel() : "",
            option.description());
      }
    }
  }

  private void tail() {
    macro("SH", "EXIT STATUS");
    item("0", "", "clean: no finding as heavy as --fail-on");
    item("1", "", "findings at or above --fail-on");
    item("2", "", "something could not be checked, or the command or the settings are wrong");
    macro("SH", "FILES");
    item("presslint.yml", "", "the settings");
    macro("SH", "ENVIRONMENT");
    item("NO_COLOR", "", "set to anything: no colours");
    item("PRESSLINT_DEBUG", "", "set to 1: the trace of an internal error is printed");
    item("PRESSLINT_JAVA_OPTS", "", "options for Java");
    item("JAVA_HOME", "", "the Java to run with");
  }

  private void item(String name, String label, String... description) {
    page.append(".TP\n.B ").append(escaped(name));
    page.append(label.isEmpty() ? "" : " \\fI" + escaped(label) + "\\fR").append('\n');
    text(description(description));
  }

  private static String description(String... lines) {
    return List.of(lines).stream()
        .map(line -> Ansi.OFF.string(line).replace("%%", "%"))
        .collect(Collectors.joining(" "));
  }

  private void macro(String macro, String title) {
    page.append('.').append(macro).append(' ').append(escaped(title)).append('\n');
  }

  private void text(String text) {
    page.append(escaped(text)).append('\n');
  }

  /** A hyphen is a minus sign, for options are copied; a line must not begin like a macro. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
