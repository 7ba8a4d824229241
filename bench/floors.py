#!/usr/bin/env python3
"""Compares the tables of bench/accuracy with the floors recorded in the repository.

  floors.py FLOORS WORK   FLOORS: table TAB figure TAB floor, tables are WORK/table.txt

A figure is named by the first words of its line and the number of its column among the line's numbers, such as
"en nonword#2"; a figure that must not rise has a floor that starts with "<=".
"""
import re
import sys


def figure(table, name):
    start, column = name.rsplit("#", 1)
    for line in table.splitlines():
        if line.strip().startswith(start):
            numbers = re.findall(r"(?<![\w.-])\d+(?:\.\d+)?(?![\w])", line.strip()[len(start):])
            return float(numbers[int(column) - 1])
    raise SystemExit("no line '%s' in the table" % start)


def main(floors, work):
    below = []
    with open(floors, encoding="utf-8") as lines:
        for line in lines:
            if not line.strip() or line.startswith("#"):
                continue
            table, name, floor = line.rstrip("\n").split("\t")
            with open("%s/%s.txt" % (work, table), encoding="utf-8") as f:
                got = figure(f.read(), name)
            most = floor.startswith("<=")
            limit = float(floor.removeprefix("<="))
            if got > limit if most else got < limit:
                below.append("%s: %s is %s, the floor is %s" % (table, name, got, floor))
    print("\n".join(below) or "no figure is below its floor")
    sys.exit(1 if below else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
