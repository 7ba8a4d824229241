package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseLabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday, 3 March 2020",
        "September 28, 2012",
        "20th October, 2011",
        "01.02.2024",
        "25 ноября 2021 года",
        "Samarkand, 15 April 2025",
        "(Nairobi, Kenya, 5 May 2020)",
        "Гороховец, 15 августа 2025 года",
      })
  void isDateline(String line) {
    assertThat(ReleaseLabels.isDateline(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers agree on a new bridge",
        "Bridge Conference 2016 Day 1",
        "Victory Day is marked with a parade on 9 May 2020",
        "Samarkand, 15 April 2025. The parliament met today",
        "Budget 2024",
        "15 April",
      })
  void isNoDateline(String line) {
    assertThat(ReleaseLabels.isDateline(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRESS RELEASE", "For immediate release:", "ENDS", "Пресс-релиз"})
  void isLabel(String line) {
    assertThat(ReleaseLabels.isLabel(line)).isTrue();
    assertThat(ReleaseLabels.isLabel(line + " on the new bridge")).isFalse();
  }
}
