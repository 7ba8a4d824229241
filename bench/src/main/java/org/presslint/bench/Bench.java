package org.presslint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.presslint.text.Source;
import org.presslint.text.SourceReader;
import org.presslint.text.Span;

/**
 * A folder of texts with labels.
 *
 * @param sources the texts by file name
 * @param labels the labels of each text, by file name
 */
record Bench(Map<String, Source> sources, Map<String, List<Label>> labels) {

  /**
   * A judgement on a place.
   *
   * @param span the place, in UTF-16 code units
   * @param verdict what it is: the label's class or verdict
   * @param right what should stand there, or the empty string
   * @param random whether it belongs to the random sample of the releases bench
   */
  record Label(Span span, String verdict, String right, boolean random) {}

  static Bench read(Path folder) throws IOException {
    Map<String, Source> sources = new TreeMap<>();
    try (var files = Files.list(folder.resolve("docs"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        Source source = SourceReader.read(file, Integer.MAX_VALUE);
        sources.put(name, new Source(name, source.text()));
      }
    }
    Map<String, List<Label>> labels = new TreeMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(folder.resolve("labels.jsonl"), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        JsonNode node = mapper.readTree(line);
        String doc = node.get("doc").asText();
        Source source = sources.get(doc);
        if (source != null) {
          labels.computeIfAbsent(doc, d -> new ArrayList<>()).addAll(labels(node, source.text()));
        }
      }
    }
    return new Bench(sources, labels);
  }

  /** All places of a label; offsets are code points there and UTF-16 here. */
  private static List<Label> labels(JsonNode node, String text) {
    boolean judged = node.has("verdict");
    String verdict = judged
        ? node.get("verdict").asText()
        : node.get(node.has("class") ? "class" : "cls").asText();
    String right = node.path("right").isTextual() ? node.get("right").asText() : "";
    boolean random = node.path("sample").asText("random").equals("random");
    List<Integer> offsets = new ArrayList<>();
    if (node.has("occ")) {
      node.get("occ").forEach(o -> offsets.add(o.asInt()));
    } else {
      offsets.add(node.get("offset").asInt());
    }
    int length = judged
        ? node.get("length").asInt()
        : node.get("wrong")
            .asText()
            .codePointCount(0, node.get("wrong").asText().length());
    List<Label> labels = new ArrayList<>();
    for (int offset : offsets) {
      int start = text.offsetByCodePoints(0, offset);
      int end = text.offsetByCodePoints(start, length);
      labels.add(new Label(new Span(start, end), verdict, right, random));
    }
    return labels;
  }

  /** The source of a text: its name without number or hash; whole sources are kept out of a fold together. */
  static String source(String name) {
    return name.replaceFirst("(?:-enr)?-(?:[0-9a-f]{10}|\\d+)\\.\\w+$", "");
  }
}
