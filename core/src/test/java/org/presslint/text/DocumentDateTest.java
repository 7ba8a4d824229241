package org.presslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md | ---\\ntitle: A visit\\ndate: 2024-05-03\\n---\\nOn 4 May 2025 it opened. | 2024-05-03",
        "a.html | <time datetime=\"2024-05-03T10:00\">May</time> | 2024-05-03",
        "news/2019-02-11-visit.md | It opened on 4 May 2025. | 2019-02-11",
        "2018/11/30/visit.txt | No day here. | 2018-11-30",
        "20181130_visit.txt | No day here. | 2018-11-30",
        "a.txt | A visit\\n\\nTashkent, 12 May 2024 – The forum opened. | 2024-05-12",
        "a.txt | WASHINGTON, March 3rd, 2021 (News) | 2021-03-03",
        "a.txt | Ташкент, 4 марта 2023 года | 2023-03-04",
        "a.txt | Астана, 9 мая 2023 г. | 2023-05-09",
        "a.txt | 2020-01-31 | 2020-01-31",
        "a.txt | The law of 31 February 2020 | ''",
        "a.txt | In 2020 nothing happened, in May 2021 either. | ''",
        "1234-56-78.txt | Rates of 3.5 May 2020s | ''",
      })
  void readsTheDayOfPublication(String name, String text, String date) {
    assertThat(DocumentDate.of(new Source(name, text.replace("\\n", "\n"))))
        .isEqualTo(
            date.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(LocalDate.parse(date)));
  }
}
