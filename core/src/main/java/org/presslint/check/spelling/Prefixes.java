package org.presslint.check.spelling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Productive first parts of words, which dictionaries cannot list with all they stand before. */
final class Prefixes {
  private static final List<String> ENGLISH = List.of(
      ("non pre post anti co counter cross cyber eco ex extra geo hyper inter intra macro mega meta micro mid mini"
              + " multi neo neuro nano over pan para photo poly pro pseudo psycho re semi socio sub super tele thermo"
              + " trans ultra un under uni up vice video bio auto de dis mis out down off on bi tri hydro electro agri e"
              + " astro aero afro sino euro")
          .split(" "));
  private static final List<String> RUSSIAN = List.of(
      ("авиа авто агро аэро био веб видео внутри высоко вице гео гидро интернет кибер кино контр лже макро медиа"
              + " мега мета микро мини много моно мото мульти нано не нео онлайн пере по пост пра пре противо псевдо"
              + " радио ре само сверх со спец супер теле транс ультра фото экс экстра электро энерго этно между меж"
              + " кросс полу пол бизнес топ арт пресс нефте тепло водо газо метео крипто эко")
          .split(" "));

  private static final Set<String> ALL =
      Stream.concat(ENGLISH.stream(), RUSSIAN.stream()).collect(Collectors.toUnmodifiableSet());

  private Prefixes() {}

  /** Whether a folded hyphen part is one. */
  static boolean isPrefix(String key) {
    return ALL.contains(key);
  }

  /** The longest prefix of a folded word that leaves at least {@code rest} letters. */
  static Optional<String> english(String key, int rest) {
    return longest(ENGLISH, key, rest);
  }

  /** The longest prefix of a folded word that leaves at least {@code rest} letters. */
  static Optional<String> russian(String key, int rest) {
    return longest(RUSSIAN, key, rest);
  }

  private static Optional<String> longest(List<String> prefixes, String key, int rest) {
    String longest = "";
    for (String prefix : prefixes) {
      if (prefix.length() > longest.length()
          && prefix.length() + rest <= key.length()
          && key.startsWith(prefix)) {
        longest = prefix;
      }
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }
}
