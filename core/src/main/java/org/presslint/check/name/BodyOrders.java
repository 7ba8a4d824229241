package org.presslint.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presslint.check.Rule;
import org.presslint.finding.Finding;

/**
 * A body whose fields stand in two orders: Minister of Immigration, Refugees and Citizenship, and then of Citizenship, Immigration
 * and Refugees. Two fields are not enough: the ministry of another country may have them the other way round.
 */
final class BodyOrders implements NameFamily {

  @Override
  public Rule rule() {
    return NameRole.RULE;
  }

  /** It compares bodies. */
  @Override
  public boolean judgesByHeldNames() {
    return false;
  }

  @Override
  public List<Finding> find(List<NameObservation> observations) {
    Writings writings = new Writings();
    for (NameObservation observation : observations) {
      Map<String, List<NamedBody>> byOrder = new LinkedHashMap<>();
      for (NamedBody body : observation.bodies()) {
        byOrder
            .computeIfAbsent(body.fields() + order(body), k -> new ArrayList<>())
            .add(body);
      }
      byOrder.values().forEach(same -> add(observation.path(), same, writings));
    }
    return writings.findings(
        NameRole.RULE.id(), "the same words in another order", Writings.Written::shown);
  }

  /** The fields in their order, whatever stands between them. */
  private static String order(NamedBody body) {
    return Letters.fold(body.text()).replaceAll("(?:,|&| and(?= )| of(?= )| the(?= ))+", "");
  }

  private static void add(String path, List<NamedBody> same, Writings writings) {
    NamedBody first = same.get(0);
    writings.add(
        first.fields(),
        new Writings.Written(
            path,
            order(first),
            "",
            first.text(),
            same.size(),
            same.stream().map(NamedBody::place).toList()));
  }
}
