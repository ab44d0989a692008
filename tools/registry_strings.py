"""Prints the sentences of the registry and of the description as a .pot file, for tools/translations."""

import sys
import xml.etree.ElementTree as tree
from pathlib import Path

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
NAME = "{http://openoffice.org/2001/registry}name"


def sentences(node, path, found):
    """The English values below a node, each with its context and where it stands."""
    here = path + [node.get(NAME, "")]
    for value in node.findall("value"):
        text = (value.text or "").strip()
        if value.get(LANGUAGE) != "en-US" or text.startswith(("REFERRAL.", "org.referralbook:")) or not text:
            continue
        context = "argument" if "Parameters" in here and here[-1] == "DisplayName" else ""
        found.setdefault((context, text), []).append("/".join(part for part in here if part))
    for child in node:
        sentences(child, here, found)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main(root):
    print('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"')
    seen = set()
    for file in sorted((root / "registry").glob("*.xcu")):
        found = {}
        sentences(tree.parse(file).getroot(), [], found)
        for context, text in found:
            if (context, text) in seen:
                continue
            seen.add((context, text))
            print()
            if context:
                print("#. The name of an argument in the function wizard: small letters, no blanks.")
            elif "~" in text:
                print("#. A menu: '~' stands before the letter that chooses the entry, another one for each of a menu.")
            print(f"#: registry/{file.name}")
            if context:
                print(f'msgctxt "{context}"')
            print(f"msgid {quoted(text)}\nmsgstr \"\"")
    description = (root / "extension/description_en.txt").read_text(encoding="utf-8").strip()
    print(f'\n#. What the Extension Manager says of the extension.\n#: extension/description_en.txt\nmsgid {quoted(description)}\nmsgstr ""')


main(Path(sys.argv[1]))
