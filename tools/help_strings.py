"""Prints the sentences of the pages of help (help/) as a .pot file, for tools/translations.

    python3 tools/help_strings.py . PROGRAM.pot

What the program says already, PROGRAM.pot, is translated there. A label of a field is always one of a dialog: one that
no dialog says is refused, for the reader would look for it in vain."""

import ast
import re
import sys
from pathlib import Path

HEADS = {"field: ", "argument: ", "head: ", "code: "}


def bare(label):
    return label.replace("~", "").replace("…", "")


def program_says(pot):
    """The sentences of the program, and its labels without their marks."""
    found = set()
    for block in pot.read_text(encoding="utf-8").split("\n\n"):
        text = re.search(r'^msgid ((?:".*"\n?)+)', block, re.M)
        if text:
            found.add("".join(ast.literal_eval(line) for line in text[1].splitlines()))
    return found, {bare(one) for one in found}


def sentences(file, labels):
    """(sentence, where, whether it is a title) of a file of help; the arguments of functions are the program's."""
    said, open_block = [], False
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith("#"):
            continue
        if not line or line.startswith(("== ", "see:")):
            open_block = False
            continue
        head = next((one for one in HEADS if line.startswith(one)), None)
        if head:
            if head == "field: " and line[len(head):] not in labels:
                sys.exit(f"{file}:{number}: no dialog has a field called '{line[len(head):]}'")
            open_block = True
            said.append(None)   # what follows begins anew
            continue
        title = re.match("(chapter|title): (.*)", line)
        if title:
            said += [(title[2], True), None]
        elif line.startswith("+ "):
            said.append((line[2:], False))
        elif open_block and said and said[-1]:
            said[-1] = (said[-1][0] + " " + line, False)
        else:
            said.append((line, False))
        open_block = open_block or not title
    return [one for one in said if one]


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main(root, pot):
    exact, labels = program_says(pot)
    print('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"')
    seen = set()
    for file in sorted((root / "help").glob("*.txt")):
        for text, title in sentences(file, labels):
            if text in exact or (title and text in labels) or text in seen:
                continue
            seen.add(text)
            if title:
                print("\n#. The title of a page of help.")
            else:
                print()
            print(f"#: help/{file.name}\nmsgid {quoted(text)}\nmsgstr \"\"")


main(Path(sys.argv[1]), Path(sys.argv[2]))
