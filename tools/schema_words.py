"""Prints the words of the workbook's schema as a .pot file, for tools/translations: headings, titles, choices."""

import re
import sys
from pathlib import Path

COLUMNS = ["src/book/columns/kept_tables.hpp", "src/book/columns/pages.hpp"]
SCHEMA, STATUS = "src/book/schema.cpp", "src/book/status.hpp"
LISTS = "src/book/list_words.hpp"
RULES = "src/book/rules/rule_specs.cpp"
LITERAL = r'"((?:[^"\\]|\\.)*)"'


def found_in(schema, statuses, lists, rules):
    """Each word with its context, in the order of the files."""
    for heading in re.findall(r"(?:column_spec\{|RB_OPTIONAL\()" + LITERAL + r",\s*" + LITERAL, schema):
        yield "heading", heading[1]
    for heading in re.findall(r"list_spec\{" + LITERAL + r",\s*" + LITERAL, schema):
        yield "heading", heading[1]
    for title in re.findall(r"table_spec\{table_id::\w+,\s*" + LITERAL + r",\s*" + LITERAL, schema):
        yield "sheet", title[1]
    for status in re.findall(r"to_say\(" + LITERAL, statuses):
        yield "choice", status
    for word in re.findall(r"\w+\[\] = " + LITERAL, lists):
        yield "choice", word
    for array in re.findall(r"std::string_view, \d+> gifts\{(.*?)\};", schema, re.S):
        for word in re.findall(LITERAL, array):
            yield "gift", word
    for word in re.findall(r"\{~([^}]+)\}", schema):
        yield "cell", word
    for rule in re.findall(r'rule_spec\{((?:[^{}"]|\{\}|"(?:[^"\\]|\\.)*")*)\}', rules):
        what = re.search(r'(?:"(?:[^"\\]|\\.)*"\s*)+$', rule)
        yield "rule", "".join(re.findall(LITERAL, what[0]))
    for quoted in re.findall(r'"((?:\\"[A-Za-z][A-Za-z ,-]*\\";?)+)"', schema):
        for word in re.findall(r'\\"([^\\"]+)\\"', quoted):
            yield "choice", word


def main(root):
    schema = "\n".join((root / file).read_text(encoding="utf-8") for file in [*COLUMNS, SCHEMA])
    others = ((root / file).read_text(encoding="utf-8") for file in [STATUS, LISTS, RULES])
    words = dict.fromkeys(
        (context, word)
        for context, word in found_in(schema, *others)
        if re.search("[A-Za-z]", word)
    )
    print('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"')
    for context, word in words:
        print(f'\n#: {SCHEMA}\nmsgctxt "{context}"\nmsgid "{word}"\nmsgstr ""')


main(Path(sys.argv[1]))
