package org.presslint.git;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.presslint.BaselineFile;
import org.presslint.Batch;
import org.presslint.Input;
import org.presslint.baseline.Baseline;
import org.presslint.baseline.Comparison;
import org.presslint.baseline.Known;
import org.presslint.finding.Report;

/**
 * What is known of the texts of a project: what its baseline file says, and what was found in them in an earlier revision.
 * Immutable.
 *
 * @param file the baseline file
 * @param known what it says, or as much of it as is wanted
 * @param earlier empty where no revision was asked for, or it cannot be looked into
 */
public record KnownFindings(BaselineFile file, Baseline known, Optional<EarlierFindings> earlier) {

  public KnownFindings {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(earlier, "earlier");
  }

  /**
   * A report without what is known.
   *
   * @param report what is new
   * @param known how many findings the file knows
   * @param before how many others the earlier revision had
   * @param gone what the file knows and stands in the texts no more; how often
   */
  public record Fresh(Report report, int known, int before, SortedMap<Known, Integer> gone) {
    public Fresh {
      Objects.requireNonNull(report, "report");
      gone = Collections.unmodifiableSortedMap(new TreeMap<>(gone));
    }
  }

  /**
   * What is known of a batch.
   *
   * @param since the revision that was asked for
   * @param path where a text is, absolute
   * @param check checks a batch
   * @param note takes the line that is said where the revision cannot be looked into
   */
  public static KnownFindings of(
      Batch batch,
      BaselineFile file,
      Baseline known,
      Optional<Since> since,
      Function<Input, Path> path,
      Function<Batch, Report> check,
      Consumer<String> note) {
    try {
      return new KnownFindings(
          file,
          known,
          since.isEmpty()
              ? Optional.empty()
              : Optional.of(EarlierFindings.of(since.get(), batch, path, file, known, check)));
    } catch (GitRevision.Unreachable e) {
      note.accept(e.getMessage() + "; all findings are reported");
      return new KnownFindings(file, known, Optional.empty());
    }
  }

  /**
   * Leaves out of a report what is known.
   *
   * @param inputs the texts it is about
   */
  public Fresh of(Report report, List<Input> inputs) {
    Comparison compared = file.compare(known, report, inputs);
    if (earlier.isEmpty()) {
      return new Fresh(compared.fresh(), compared.known(), 0, compared.stale());
    }
    Comparison changed = earlier.get().compare(compared.fresh(), file.project());
    return new Fresh(changed.fresh(), compared.known(), changed.known(), compared.stale());
  }
}
