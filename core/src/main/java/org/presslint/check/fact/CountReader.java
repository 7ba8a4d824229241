package org.presslint.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.presslint.language.Lexicons;
import org.presslint.language.Reading;
import org.presslint.language.Stems;
import org.presslint.text.Block;
import org.presslint.text.Language;
import org.presslint.text.Token;

/** Reads what a block counts. Immutable and thread-safe. */
final class CountReader {
  /** Words between a number and its noun. */
  private static final int ATTRIBUTES = 2;
  /** Measures of time, money, size, and numbers of numbers: one text has many of each. */
  private static final Set<String> MEASURES = words("""
      years months weeks days nights hours minutes seconds percents points times kilometres
      kilometers metres meters miles feet inches tonnes tons kilograms grams litres liters hectares
      acres dollars euros roubles rubles pounds cents pence degrees millions billions thousands
      hundreds dozens pages decades centuries knots watts megawatts was is has as this its his plus
      across versus years' год лето месяц неделя день сутки час минута секунда процент пункт раз
      километр метр сантиметр миля тонна килограмм грамм литр гектар доллар евро рубль фунт копейка
      тенге сум градус тысяча миллион миллиард сотня десяток страница век ночь квартал половина вечер
      утро балл квадрат узел""");
  /** Words that make a number a part, an estimate, or another one. */
  private static final Set<String> NOT_EXACT = words("""
      of than over nearly almost about around approximately some least most under below above another
      other more additional further first last next every to or and only up extra new per no page
      article из более больше менее меньше свыше почти около примерно порядка до еще других другие
      остальные остальных первые первых последние последних каждые каждых или и лишь только новых
      новые по номер от с""");

  private static final Set<String> PLURALS_WITHOUT_S =
      Set.of("people", "men", "women", "children", "staff", "crew", "police");
  private static final Set<String> DEFINITE =
      Set.of("the", "all", "these", "those", "both", "все", "всех", "всеми", "эти", "этих");

  private final Lexicons lexicons;

  CountReader(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** What a block counts, from left to right. */
  List<Counted> read(Block block) {
    List<Counted> found = new ArrayList<>();
    if (block.language() == Language.OTHER) {
      return found;
    }
    List<Token> tokens = block.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      OptionalInt number = NumberWords.value(tokens.get(i), block.language());
      if (number.isPresent()) {
        counted(block, i, number.getAsInt()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Counted> counted(Block block, int at, int number) {
    List<Token> tokens = block.tokens();
    List<String> attributes = List.of();
    for (int i = at + 1; i < tokens.size() && i <= at + 1 + ATTRIBUTES; i++) {
      Token word = tokens.get(i);
      if (!word.isWord()
          || !isLowerCase(word)
          || !isGap(block.text(), tokens.get(i - 1).span().end(), word.span().start())
          || NOT_EXACT.contains(folded(word))) {
        return Optional.empty();
      }
      Optional<String> noun = noun(word, block.language());
      if (noun.isPresent()) {
        return MEASURES.contains(noun.get()) || MEASURES.contains(folded(word))
            ? Optional.empty()
            : Optional.of(new Counted(
                tokens.get(at).span(),
                number,
                noun.get(),
                attributes,
                tokens.get(at).span().union(word.span()).of(block.text()),
                !isPart(block, at) && !isShare(tokens, i),
                at > 0 && DEFINITE.contains(folded(tokens.get(at - 1)))));
      }
      attributes = attributes.isEmpty() ? new ArrayList<>() : attributes;
      attributes.add(Stems.of(word.text(), block.language()));
    }
    return Optional.empty();
  }

  /** Whether what stands before a number makes it a part of another one, or an estimate. */
  private static boolean isPart(Block block, int at) {
    if (at == 0) {
      return false;
    }
    Token before = block.tokens().get(at - 1);
    return NOT_EXACT.contains(folded(before))
        || (!before.isWord() && !isBreak(before))
        || NumberWords.value(before, block.language()).isPresent();
  }

  /** Whether only blanks stand in a part of a text. */
  private static boolean isGap(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0') {
        return false;
      }
    }
    return true;
  }

  /** "12 delegations of 13", "12 делегаций из 13". */
  private static boolean isShare(List<Token> tokens, int noun) {
    String next = noun + 1 < tokens.size() ? folded(tokens.get(noun + 1)) : "";
    String second = noun + 2 < tokens.size() ? tokens.get(noun + 2).text() : "";
    boolean countsOn = !second.isEmpty() && Character.isDigit(second.charAt(0));
    return (next.equals("of") || next.equals("из") || next.equals("out")) && countsOn;
  }

  /** The key of a word that is the counted noun itself, not an attribute of it. */
  private Optional<String> noun(Token word, Language language) {
    String folded = folded(word);
    if (language == Language.ENGLISH) {
      boolean isPlural = (folded.endsWith("s") && !folded.endsWith("ss") && folded.length() > 3)
          || PLURALS_WITHOUT_S.contains(folded);
      return isPlural ? Optional.of(Stems.of(folded, language)) : Optional.empty();
    }
    if (CalendarNames.of(language).month(folded).isPresent()) {
      return Optional.of("год");
    }
    List<Reading> readings = lexicons.russianMorphology().readings(folded);
    boolean isAttribute = readings.stream().map(Reading::tag).anyMatch(CountReader::isAttribute);
    return isAttribute
        ? Optional.empty()
        : readings.stream()
            .filter(r -> r.tag().startsWith("NN"))
            .map(Reading::lemma)
            .sorted()
            .findFirst();
  }

  /** Short adjectives stand before no noun: портов is a form of порт. */
  private static boolean isAttribute(String tag) {
    return (tag.startsWith("ADJ") && !tag.startsWith("ADJ:Short")) || tag.startsWith("PT");
  }

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+"));
  }

  private static boolean isBreak(Token token) {
    return ",:;.!?()«»“”„\"—–".contains(token.text());
  }

  private static boolean isLowerCase(Token token) {
    return token.text().equals(token.lower());
  }

  private static String folded(Token token) {
    return token.key();
  }
}
