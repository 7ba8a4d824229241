package org.presslint.check.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.presslint.text.Block;
import org.presslint.text.BlockKind;
import org.presslint.text.Characters;
import org.presslint.text.Span;
import org.presslint.text.Token;

/** Reads which posts a document says persons have today: Foreign Minister Anna Berg; Anna Berg, Minister of Finance. Thread-safe. */
final class PostReader {
  /** Words between an office and a name: of Foreign Affairs and Trade. */
  private static final Set<String> LINKS =
      Set.of("of", "for", "the", "and", "affairs", "relations", "и", "дел", "по", "хозяйства");

  private static final Set<String> JOINTS = Set.of("and", "и", "&");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”»\"’)]?\\s*$");
  private static final Pattern PATRONYMIC =
      Pattern.compile(".+(?:ович|евич|овн|евн)(?:а|у|е|ы|ой|ем|ом)?");
  private static final int MOST_CAPITALS = 5;
  private static final int NAME_WORDS = 2;
  private static final int LOOK_BACK = 2;

  private final PostWords words;
  private final Vocabulary vocabulary;
  private final RussianForms russian;

  PostReader(PostWords words, Vocabulary vocabulary, RussianForms russian) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.russian = russian;
  }

  /**
   * A post of a person in a block.
   *
   * @param span where the post stands
   * @param post the post
   * @param text the post as written
   * @param name the last two words of the name
   * @param before whether the post stands before the name
   * @param joint whether it stands beside another post of the same person
   * @param year the earliest year that its sentence names, 0 where it names none
   */
  record Found(
      Span span,
      Post post,
      String text,
      List<String> name,
      boolean before,
      boolean joint,
      int year) {
    /** Whether its sentence tells of no year before this one. */
    private boolean isOf(int latest) {
      return year == 0 || year >= latest;
    }

    private String person(Lexemes lexemes) {
      StringBuilder person = new StringBuilder();
      for (String word : name) {
        person.append(person.isEmpty() ? "" : " ").append(lexemes.of(word));
      }
      return person.toString();
    }
  }

  /** The posts of a block in the order of the text, of whatever year. */
  List<Found> read(NameTokens block, HeadingShape shape) {
    if (!block.has(NameWord.OFFICE) || !isSentence(block.block(), shape)) {
      return List.of();
    }
    return new BlockPosts(block).read();
  }

  /** The posts of a document in the order of the text, without those of a year before its latest. */
  List<HeldPost> gather(List<ReadBlock> blocks) {
    int latest = 0;
    List<ReadBlock> withPosts = new ArrayList<>();
    for (ReadBlock block : blocks) {
      latest = Math.max(latest, block.names().latestYear());
      if (!block.names().posts().isEmpty()) {
        withPosts.add(block);
      }
    }
    return withPosts.isEmpty() ? List.of() : gather(withPosts, latest);
  }

  private List<HeldPost> gather(List<ReadBlock> blocks, int latest) {
    Set<String> forms = new HashSet<>();
    for (ReadBlock block : blocks) {
      for (Found found : block.names().posts()) {
        if (found.isOf(latest)) {
          forms.addAll(found.name());
        }
      }
    }
    Lexemes lexemes = Lexemes.of(forms, russian);
    Set<String> joint = new HashSet<>();
    for (ReadBlock block : blocks) {
      for (Found found : block.names().posts()) {
        if (found.joint() && found.isOf(latest)) {
          joint.add(found.person(lexemes));
        }
      }
    }
    List<HeldPost> posts = new ArrayList<>();
    for (ReadBlock block : blocks) {
      for (Found found : block.names().posts()) {
        String person = found.person(lexemes);
        if (found.isOf(latest) && !joint.contains(person)) {
          String name = String.join(" ", found.name());
          posts.add(new HeldPost(
              person, name, found.post(), found.text(), found.before(), block.place(found.span())));
        }
      }
    }
    return posts;
  }

  /** Whether capitals mean something: a short sentence may hold little but names. */
  private static boolean isSentence(Block block, HeadingShape shape) {
    return block.kind().isBody()
        && block.kind() != BlockKind.QUOTE
        && (shape == HeadingShape.SENTENCE || SENTENCE_END.matcher(block.text()).find());
  }

  /** The latest year a block names, 0 where it names none. */
  static int latestYear(Block block) {
    int latest = 0;
    if (!block.characters().has(Characters.Kind.DIGIT)) {
      return latest;
    }
    for (Token token : block.tokens()) {
      latest = Math.max(latest, year(token));
    }
    return latest;
  }

  /** The year a token is, from 1900 to 2099; 0 for any other token. */
  private static int year(Token token) {
    if (token.kind() != Token.Kind.NUMBER) {
      return 0;
    }
    String text = token.text();
    boolean isYear = text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && isDigit(text.charAt(2))
        && isDigit(text.charAt(3));
    return isYear ? Integer.parseInt(text) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Reads one block. */
  private final class BlockPosts {
    private final NameTokens block;
    private final List<Token> tokens;
    private final List<Found> found = new ArrayList<>();

    BlockPosts(NameTokens block) {
      this.block = block;
      this.tokens = block.block().tokens();
    }

    List<Found> read() {
      for (int i = 0; i < tokens.size(); i++) {
        NameWord word = block.at(i);
        if (word != null && word.office().isPresent()) {
          post(i, word.office().get());
        }
      }
      return found;
    }

    private void post(int head, String office) {
      String named = office;
      boolean deputy = words.isDeputy(tokens.get(head).text());
      Set<String> fields = new LinkedHashSet<>();
      int first = head;
      while (first > 0
          && !tokens.get(first).startsSentence()
          && tokens.get(first - 1).isWord()) {
        String before = tokens.get(first - 1).text();
        Optional<String> field = words.field(before);
        if (before.equalsIgnoreCase("prime")) {
          named = "prime minister";
        } else if (words.isDeputy(before)) {
          deputy = true;
        } else if (field.isPresent()) {
          fields.add(field.get());
        } else {
          break;
        }
        first--;
      }
      int last = fields(head, fields);
      boolean minister = named.equals("minister");
      if (isPast(first, last) || (!minister && isOfBody(first, last))) {
        return;
      }
      Post post = new Post(named, deputy, minister ? fields : Set.of());
      Span span = block.span(first, last);
      List<String> name = nameAfter(last + 1);
      boolean before = !name.isEmpty();
      if (!before && !block.isCapitalized(last + 1)) {
        name = nameBefore(first);
      }
      if (!name.isEmpty()) {
        String text = span.of(block.block().text());
        boolean isJoint = isJoint(first, last);
        found.add(new Found(span, post, text, name, before, isJoint, earliestYear(first)));
      }
    }

    /** Adds the fields behind the office; the last token of the post. */
    private int fields(int head, Set<String> fields) {
      int last = head;
      for (int i = head + 1; i < tokens.size() && tokens.get(i).isWord(); i++) {
        String word = tokens.get(i).text();
        Optional<String> field = words.field(word);
        boolean link = LINKS.contains(word.toLowerCase(Locale.ROOT));
        if (field.isPresent()) {
          fields.add(field.get());
          last = i;
        } else if (link && last > head && !JOINTS.contains(word) && isAffairs(word)) {
          last = i;
        } else if (!link) {
          break;
        }
      }
      return last;
    }

    private boolean isAffairs(String word) {
      return Set.of("affairs", "relations", "дел", "хозяйства")
          .contains(word.toLowerCase(Locale.ROOT));
    }

    /** The last two capitalised words that follow directly, without titles, patronymics and what goes before. */
    private List<String> nameAfter(int from) {
      List<String> run = new ArrayList<>();
      int at = from;
      while (block.isCapitalized(at) && run.size() <= MOST_CAPITALS) {
        String word = Letters.plain(tokens.get(at).text());
        run.add(word.substring(0, Letters.withoutPossessive(word)));
        boolean ends = Letters.withoutPossessive(word) < word.length();
        at++;
        if (ends) {
          break;
        }
      }
      return name(run);
    }

    /** The name before a comma: Anna Berg, the Minister of Finance. */
    private List<String> nameBefore(int first) {
      int at = first - 1;
      if (at > 0 && tokens.get(at).text().equalsIgnoreCase("the")) {
        at--;
      }
      if (at < NAME_WORDS || !tokens.get(at).text().equals(",")) {
        return List.of();
      }
      List<String> run = new ArrayList<>();
      for (int i = at - 1; i >= 0 && block.isCapitalized(i); i--) {
        run.add(0, Letters.plain(tokens.get(i).text()));
      }
      return name(run);
    }

    private List<String> name(List<String> run) {
      List<String> bare = run.stream()
          .filter(w ->
              !vocabulary.isTitle(w) && !PATRONYMIC.matcher(Letters.fold(w)).matches())
          .toList();
      boolean person = bare.size() >= NAME_WORDS
          && bare.size() <= MOST_CAPITALS
          && bare.stream().noneMatch(Letters::isAllCapitals);
      return person ? bare.subList(bare.size() - NAME_WORDS, bare.size()) : List.of();
    }

    /** Whether the post is that of another time or of a candidate. */
    private boolean isPast(int first, int last) {
      for (int i = Math.max(0, first - LOOK_BACK);
          i <= Math.min(tokens.size() - 1, last + 1);
          i++) {
        // Then, as the first word of a sentence, is the next thing that happened.
        boolean opens = tokens.get(i).startsSentence() && tokens.get(i).text().equals("Then");
        if (!opens && words.isNotNow(tokens.get(i).text())) {
          return true;
        }
      }
      return false;
    }

    /** The earliest year that the sentence of a token names, 0 where it names none. */
    private int earliestYear(int at) {
      int from = at;
      while (from > 0 && !tokens.get(from).startsSentence()) {
        from--;
      }
      int earliest = 0;
      for (int i = from; i < tokens.size() && (i <= at || !tokens.get(i).startsSentence()); i++) {
        int year = year(tokens.get(i));
        earliest = year > 0 && (earliest == 0 || year < earliest) ? year : earliest;
      }
      return earliest;
    }

    /** Whether the post is one of a body: President of the Chamber, Chamber President. */
    private boolean isOfBody(int first, int last) {
      boolean after = last + 1 < tokens.size()
          && !JOINTS.contains(tokens.get(last + 1).text())
          && vocabulary.connectors().contains(tokens.get(last + 1).text());
      boolean before = !tokens.get(first).startsSentence()
          && first > 0
          && block.isCapitalized(first - 1)
          && !tokens.get(first - 1).startsSentence();
      return after || before;
    }

    /** Whether another office stands beside it: Prime Minister and Minister of Finance. */
    private boolean isJoint(int first, int last) {
      return (first > 1
              && isJoint(tokens.get(first - 1))
              && hasOffice(first - 2 - LOOK_BACK, first - 2))
          || (last + 2 < tokens.size()
              && isJoint(tokens.get(last + 1))
              && hasOffice(last + 2, last + 2 + LOOK_BACK));
    }

    private boolean isJoint(Token token) {
      return JOINTS.contains(token.text())
          || token.text().equals(",")
          || token.text().equals("/");
    }

    private boolean hasOffice(int from, int to) {
      for (int i = Math.max(0, from); i <= Math.min(to, tokens.size() - 1); i++) {
        NameWord word = block.at(i);
        if (word != null && word.office().isPresent()) {
          return true;
        }
      }
      return false;
    }
  }
}
