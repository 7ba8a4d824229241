package org.presslint.cli;

import java.util.Locale;
import org.presslint.LeftOut;
import org.presslint.Repair;
import org.presslint.finding.Report;
import org.presslint.fix.Correction;
import org.presslint.fix.Offers;
import org.presslint.fix.Patch;
import org.presslint.output.Glyphs;
import org.presslint.output.Plural;
import org.presslint.output.TextReporter;
import org.presslint.text.Place;

/**
 * Tells what {@code fix} did.
 *
 * @param session where it is told
 * @param result what was put right
 * @param remaining what remains to be done, with all problems
 * @param leftOut what of the folders was not looked at
 */
record FixOutcome(Session session, Repair.Result result, Report remaining, LeftOut leftOut) {

  /** Writes the corrections, then what remains. */
  void tell(boolean wouldOnly, boolean reviewed) throws Complaint {
    new ReportTarget.ToStream(session.out()).write(out -> {
      for (Repair.Change change : result.changes().values()) {
        for (Correction correction : change.corrections()) {
          out.append(line(correction, wouldOnly)).append('\n');
        }
      }
      out.append(summary(wouldOnly)).append("\n\n");
      boolean coloured = session.terminal().coloured();
      new TextReporter(new TextReporter.Options(coloured, Integer.MAX_VALUE, false, true))
          .write(remaining, out);
      out.append(result.changes().isEmpty() ? "" : "after that: ")
          .append(TextReporter.summary(remaining))
          .append('\n');
      int offers = Offers.of(remaining).size();
      if (!reviewed && offers > 0) {
        out.append(String.format(
            Locale.ROOT,
            "%d of the findings %s a suggestion for you to judge: presslint fix --review\n",
            offers,
            offers == 1 ? "has" : "have"));
      }
      out.append(leftOut.line());
    });
  }

  /** Writes the patch, and on standard error what is not part of it. */
  void tellPatch() throws Complaint {
    new ReportTarget.ToStream(session.out()).write(out -> {
      for (Repair.Change change : result.changes().values()) {
        out.append(Patch.of(change.before(), change.after()));
      }
    });
    session.tell(remaining.problems());
    session.messages().println("presslint: " + summary(true));
    session.messages().print(leftOut.line());
  }

  private String summary(boolean wouldOnly) {
    int files = result.changes().size();
    int count = result.count();
    if (count == 0) {
      return "nothing was put right";
    }
    String would = wouldOnly ? " would be" : "";
    return Plural.of(count, "correction") + would + " put in, " + Plural.of(files, "file")
        + (wouldOnly ? " would change" : " changed");
  }

  private static String line(Correction correction, boolean wouldOnly) {
    Place place = correction.finding().place();
    return Glyphs.printable(place.path()) + ":" + place.line() + ":" + place.column() + ": "
        + (wouldOnly ? "would fix" : "fixed") + ": \u201C" + Glyphs.printable(place.text())
        + "\u201D → \u201C" + Glyphs.printable(correction.replacement()) + "\u201D ["
        + correction.finding().rule() + "]";
  }
}
