"""What gettext's own tools do not see in the translations: mnemonics and fields. For tools/translations --check."""

import ast
import re
import sys
import xml.etree.ElementTree as tree
from pathlib import Path


def entries(file):
    """(English with its context, its plural, translations) of a .po file."""
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        parts, into = {}, None
        for line in block.splitlines():
            if line.startswith("#"):
                continue
            keyword = re.match(r'(msg\w+(?:\[\d\])?) (?=")', line)
            if keyword:
                into = keyword[1]
                line = line[keyword.end():]
            if into:
                parts[into] = parts.get(into, "") + ast.literal_eval(line)
        if parts.get("msgid"):
            forms = [text for key, text in parts.items() if key.startswith("msgstr")]
            yield (parts.get("msgctxt", ""), parts["msgid"]), parts.get("msgid_plural", ""), forms


def fields(text):
    return sorted(set(re.findall(r"\{\w+\}", text)))


def menus(node):
    """The entries of each menu below a node: those of nodes beside each other."""
    for submenu in [node] if node.get("{http://openoffice.org/2001/registry}name") == "Submenu" else []:
        titles = [entry.find("prop[@{http://openoffice.org/2001/registry}name='Title']/value") for entry in submenu.findall("node")]
        yield [title.text for title in titles if title is not None and title.text]
    for child in node:
        yield from menus(child)


def main(root):
    wrong = []
    registry = list(menus(tree.parse(root / "registry/Addons.xcu").getroot()))
    for file in sorted((root / "po").glob("*.po")):
        said = {}
        for (context, english), plural, forms in entries(file):
            said[english] = forms[0]
            for form in filter(None, forms):
                if fields(form) not in (fields(plural or english), fields(english)):
                    wrong.append(f"{file.name}: other fields than “{english}”: {form}")
                if ("~" in english) != ("~" in form):
                    wrong.append(f"{file.name}: the letter that chooses it is missing or too much: {form}")
        for menu in registry:
            letters = {}
            for english in menu:
                form = said.get(english) or english
                letter = form[form.find("~") + 1].lower()
                if letter in letters:
                    wrong.append(f"{file.name}: “{form}” and “{letters[letter]}” share a letter")
                letters[letter] = form
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


sys.exit(main(Path(sys.argv[1])))
