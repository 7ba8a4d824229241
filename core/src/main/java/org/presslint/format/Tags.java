package org.presslint.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.presslint.text.BlockKind;

/** What the elements of HTML mean for a reader. */
final class Tags {
  /** Begin and end a block; a word never goes on across them. */
  private static final Set<String> BLOCKS = Set.of(
      "address",
      "article",
      "aside",
      "blockquote",
      "body",
      "caption",
      "center",
      "dd",
      "details",
      "dialog",
      "dir",
      "div",
      "dl",
      "dt",
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "form",
      "frameset",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "head",
      "header",
      "hgroup",
      "hr",
      "html",
      "legend",
      "li",
      "main",
      "menu",
      "nav",
      "noframes",
      "ol",
      "optgroup",
      "option",
      "p",
      "search",
      "section",
      "select",
      "summary",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "title",
      "tr",
      "ul");

  /** Never shown, or shown only as code or by a program. */
  private static final Set<String> HIDDEN = Set.of(
      "audio",
      "canvas",
      "datalist",
      "embed",
      "iframe",
      "listing",
      "map",
      "noembed",
      "noscript",
      "object",
      "plaintext",
      "pre",
      "script",
      "style",
      "template",
      "textarea",
      "video",
      "xmp");

  /** Stand among words and are no language. */
  private static final Set<String> OPAQUE =
      Set.of("code", "kbd", "math", "output", "samp", "svg", "tt", "var");

  private static final Set<String> PICTURES = Set.of("area", "img", "input", "picture");

  private static final Set<String> BOILERPLATE =
      Set.of("button", "dialog", "fieldset", "footer", "form", "menu", "nav", "search", "select");

  private static final Set<String> BOILERPLATE_ROLES =
      Set.of("banner", "contentinfo", "menu", "menubar", "navigation", "search", "toolbar");

  private Tags() {}

  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  static boolean isHidden(String tag) {
    return HIDDEN.contains(tag);
  }

  static boolean isOpaque(String tag) {
    return OPAQUE.contains(tag);
  }

  static boolean isPicture(String tag) {
    return PICTURES.contains(tag);
  }

  static boolean isRaised(String tag) {
    return tag.equals("sup") || tag.equals("sub");
  }

  static boolean isBoilerplate(String tag, String role) {
    return BOILERPLATE.contains(tag) || BOILERPLATE_ROLES.contains(role);
  }

  /**
   * The kind that an element gives its text, or null where it takes the kind of the element around it.
   *
   * @param around the kind of the element around it
   */
  static @Nullable BlockKind kind(String tag, BlockKind around) {
    return switch (tag) {
      case "title" -> BlockKind.TITLE;
      case "h1" -> BlockKind.HEADLINE;
      case "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
      case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
      case "td", "th" -> BlockKind.TABLE_CELL;
      case "blockquote" -> BlockKind.QUOTE;
      case "figcaption", "caption" -> BlockKind.CAPTION;
      // In a list, a cell or a quotation a paragraph is a part of it; in a heading someone forgot
      // an end tag.
      case "p" -> around.isHeading() ? BlockKind.PARAGRAPH : null;
      default -> null;
    };
  }
}
