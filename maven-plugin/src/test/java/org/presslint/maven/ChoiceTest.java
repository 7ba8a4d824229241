package org.presslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.presslint.finding.FailOn;

class ChoiceTest {

  @Test
  void isReadWhateverItsCapitals() throws MojoExecutionException {
    assertThat(level("warning")).isEqualTo("warning");
    assertThat(level(" Never ")).isEqualTo("never");
  }

  @Test
  void anythingElseIsAClearError() {
    assertThatThrownBy(() -> level("warnings"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("failOn cannot be 'warnings'; did you mean warning?");
    assertThatThrownBy(() -> level("yes"))
        .hasMessage("failOn cannot be 'yes'; give one of: error, warning, info, never");
  }

  private static String level(String value) throws MojoExecutionException {
    return Choice.of(value, FailOn.ids(), "failOn cannot be '" + value + "'");
  }
}
