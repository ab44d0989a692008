"""Prints lines run by folder of src: coverage_table.py UNITS.json ALL.json, both of gcovr --json-summary."""
import json
import sys
from collections import defaultdict
from pathlib import PurePath

ENOUGH = 85


def folder_of(name: str) -> str:
    """src/text of src/text/fold.cpp; within calc, the largest folder, one deeper: src/calc/deck."""
    parts = PurePath(name).parts[:-1]
    return "/".join(parts[: 3 if parts[:2] == ("src", "calc") else 2])


def lines_by_folder(summary: str) -> dict[str, tuple[int, int]]:
    with open(summary, encoding="utf-8") as file:
        files = json.load(file)["files"]
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in files:
        for folder in (folder_of(one["filename"]), "all"):
            found[folder][0] += one["line_covered"]
            found[folder][1] += one["line_total"]
    return {folder: (run, total) for folder, (run, total) in found.items()}


units, both = (lines_by_folder(name) for name in sys.argv[1:3])
print("| folder | lines | run by unit tests | and in the office |")
print("|---|---|---|---|")
for folder, (run, total) in sorted(both.items(), key=lambda item: (item[0] == "all", item[0])):
    share = 100 * run / total
    alone = 100 * units.get(folder, (0, 0))[0] / total
    print(f"| {folder} | {total} | {alone:.1f} % | {share:.1f} %{' (low)' if share < ENOUGH else ''} |")
