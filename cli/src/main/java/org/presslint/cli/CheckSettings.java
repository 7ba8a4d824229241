package org.presslint.cli;

import org.presslint.config.ConfigException;
import picocli.CommandLine.Mixin;

/** The options about what texts are checked by: settings, and what is known of names. */
final class CheckSettings {
  @Mixin
  private SettingsOptions settings = new SettingsOptions();

  @Mixin
  private NamesOption names = new NamesOption();

  Settings settings(Session session) throws Complaint, ConfigException {
    return names.apply(settings.settings(session), session);
  }
}
