#!/usr/bin/env python3
"""Documents of one source are one corpus: lists the files of each source of the names bench, and joins the reports again.

  merge_sources.py BENCH WORK              writes one list of files a source, prints: source TAB list
  merge_sources.py --reports OUT REPORT... joins reports into one
"""
import collections
import json
import os
import sys


def lists(bench, work):
    sources = collections.defaultdict(list)
    with open(os.path.join(bench, "docs.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            sources[document["source"]].append(os.path.join(bench, "docs", document["doc"]))
    for source, files in sorted(sources.items()):
        path = os.path.join(work, "names-" + source + ".list")
        with open(path, "w", encoding="utf-8") as out:
            out.write("".join(f + "\n" for f in sorted(files)))
        print(source, path, sep="\t")


def join(out, reports):
    joined = {"findings": []}
    for report in reports:
        with open(report, encoding="utf-8") as f:
            joined["findings"] += json.load(f)["findings"]
    with open(out, "w", encoding="utf-8") as f:
        json.dump(joined, f)


if __name__ == "__main__":
    if sys.argv[1] == "--reports":
        join(sys.argv[2], sys.argv[3:])
    else:
        lists(sys.argv[1], sys.argv[2])
