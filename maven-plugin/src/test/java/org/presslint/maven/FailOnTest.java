package org.presslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FailOnTest {

  @Test
  void isReadWhateverItsCapitals() throws MojoExecutionException {
    assertThat(FailOn.of("warning")).isEqualTo(FailOn.WARNING);
    assertThat(FailOn.of(" Never ")).isEqualTo(FailOn.NEVER);
  }

  @Test
  void anythingElseIsAClearError() {
    assertThatThrownBy(() -> FailOn.of("warnings"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("failOn (presslint.failOn) cannot be 'warnings'; did you mean warning?");
    assertThatThrownBy(() -> FailOn.of("yes"))
        .hasMessage("failOn (presslint.failOn) cannot be 'yes'; "
            + "give one of: error, warning, info, never");
  }
}
