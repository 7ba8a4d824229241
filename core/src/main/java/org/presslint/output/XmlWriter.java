package org.presslint.output;

import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML 1.0 by the JDK's StAX. What XML cannot hold is replaced by U+FFFD. Not thread-safe. */
final class XmlWriter {
  private final XMLStreamWriter xml;
  private int depth;
  private boolean inline;

  private XmlWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(XmlWriter xml) throws XMLStreamException;
  }

  /** Writes a whole document in UTF-8, with a line end after it. */
  static void write(Content content, Appendable out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(out));
      xml.writeStartDocument("UTF-8", "1.0");
      content.writeTo(new XmlWriter(xml));
      xml.writeEndDocument();
      xml.flush();
      out.append('\n');
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  XmlWriter open(String element, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(element);
    writeAttributes(attributes);
    depth++;
    return this;
  }

  /** Writes an element without content. */
  XmlWriter empty(String element, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeEmptyElement(element);
    writeAttributes(attributes);
    return this;
  }

  /** Writes text; the element's end then follows on its line. */
  XmlWriter text(String text) throws XMLStreamException {
    xml.writeCharacters(valid(text));
    inline = true;
    return this;
  }

  XmlWriter close() throws XMLStreamException {
    depth--;
    if (!inline) {
      newLine();
    }
    inline = false;
    xml.writeEndElement();
    return this;
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], valid(attributes[i + 1]));
    }
  }

  private static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints().forEach(c -> valid.appendCodePoint(isValid(c) ? c : 0xFFFD));
    return valid.toString();
  }

  private static boolean isValid(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
