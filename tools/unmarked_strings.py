"""Fails where a string of two English words or more stands in the code and is not marked for translators.

    python3 tools/unmarked_strings.py .

A literal counts as marked inside a call of tr, trn, trc, plural, count_text or to_say. What nobody sees, or what is kept
in people's files as it is, stands in EXCEPTIONS with the reason; a line there that fits nothing any more fails as well."""

import re
import sys
from pathlib import Path

# What functions say of themselves is collected from the registry (tools/registry_strings.py).
FOLDERS = ["calendar", "commands", "follow_up", "network", "panels", "scoring", "calc"]
MARKS = {"tr", "trn", "trc", "plural", "count_text", "to_say"}
TWO_WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}")
RAW_STRING = re.compile(r'(?:u8|u|U|L)?R"([^(\s]{0,16})\((.*?)\)\1"', re.DOTALL)
CALLS_THAT_SHOW_NOTHING = {"runtime_error", "NoSuchElementException"}   # for whoever reads a log

# What it must see in code, tried at every start.
SELF_TEST = [
    ('f(say.tr("Two words"), g("Two more words"));', ["Two more words"]),
    ('a = R"x(Two "raw words)x"; b = 1\'000; c = L\'"\'; d = "Two others";', ['Two "raw words', "Two others"]),
    ('// "Not this one"\n/* "nor this" */ e = "But this \\" one";', ['But this \\" one']),
    ('say.tr(f(one), "Two words"), h["Two more"]', ["Two more"]),
]

# file: (pattern of the whole literal, reason)
EXCEPTIONS = {
    "": [
        (r"First name|Last name|Full name|Job title", "headings of files that other programs read"),
        (r"Office phone|First call days|Client days|Tell every days|Gifts regulated|Gift cap a year|Visit min days|Ladder days|"
         r"May tell clients|Forget after months|Points interest|Keep coming.*|Value growth largest",
         "keys of the sheet Rules, permanent"),
        (r"RB (shared|language|made on).*", "names of properties of the document, permanent"),
        (r"Referral Book (today|morning)| pages wide", "names of page styles, permanent"),
        (r"This week|Never visited", "flags, said where they are compared"),
    ],
    "src/calendar/public_holidays.cpp": [(r"[A-Z].* (holiday|Christmas|Reconciliation)|united kingdom",
                                          "names of days, as the country has them; the word of a macro's argument")],
    "src/calendar/office_hours/": [(r"dates of one month|date with slashes|(german|portuguese) day|"
                                    r"((de|desde|hasta|entre) las|(desde|hasta) el|a partir d(e|as|e las)|"
                                    r"a partire dalle|up to|tot en met|fino alle|(alle|dalle) ore|ate (as|ao)|"
                                    r"(tra|fra) le|entre as|meio dia)| no (festivos|feriados)| excepto festivos|"
                                    r"(nel mese di|no mes de|en el mes de|au mois de|im monat|in the month of)",
                                    "names in a grammar; words that are read"),
                                   (r"despues de las|depois d?as|dopo le|closes at|closing at|(an|one) hour for|"
                                    r"schliesst um|cierra a las|chiude alle|sluit om|fecha as|"
                                    r"de la (manana|tarde|noche)|d[ui] (matin|soir|mattina|sera)|"
                                    r"del (mattino|pomeriggio)|da (manha|tarde|noite)",
                                    "words of hours, to be read"),
                                   (r" ?by appointment|Mon-Sun closed|closed on public holidays",
                                    "the form that hours are stored in")],
    "src/follow_up/letters/": [(r"Thank the source.*|Ask the (source|new client).*|Tell the source .*|Reward the source|"
                                r"Check in again( without a source)?|(Hand-out|Letter): .*|Introduce a client to a partner|"
                                r"Monthly digest| without particulars|, not by their choice",
                                "keys of the sheet Texts, permanent"),
                               (r"guter zweck|good cause|bonne cause", "words that are read, in all languages")],
    "src/scoring/": [(r"no (referrals|touches) yet| left out \(| by ways that are not people| dated after today|"
                      r"unknown status(es)?|unreadable value|older referral", "what hidden ledger cells say, English still")],
    "src/calc/menu/in_and_out/": [(r"follow-ups and ?|contact cards|leave out|(day|month) first", "words of macros' arguments")],
    "src/calc/sharing/": [(r"Share this book|show standard_conforming_strings", "for the server")],
    "src/calc/sheets/": [(r"Row key|Referral Book works here", "a hidden heading, a sheet that is there for a moment")],
    "src/commands/in_and_out/": [(r"PO box|[Hh]ome phone|Referred by", "headings that are read; heading_said() says them")],
    "src/commands/reports/network_page.cpp": [(r"refers now|want to know", "words of a list, folded")],
}


def literals(text):
    """(line, literal, names of the calls that it stands in)."""
    at, line, stack, name = 0, 1, [], ""
    while at < len(text):
        letter = text[at]
        raw = RAW_STRING.match(text, at)
        if raw:
            yield line, raw[2], tuple(stack)
            line += text.count("\n", at, raw.end())
            at, name = raw.end(), ""
            continue
        if text.startswith("//", at):
            at = text.find("\n", at)
            if at < 0:
                return
            continue
        if text.startswith("/*", at):
            end = text.find("*/", at) + 2
            line += text.count("\n", at, end)
            at = end
            continue
        if letter == '"':
            end = at + 1
            while text[end] != '"':
                end += 2 if text[end] == "\\" else 1
            yield line, text[at + 1 : end], tuple(stack)
            at, name = end + 1, ""
            continue
        if letter == "'" and not name[:1].isdigit():   # within a number it divides the digits
            end = at + 1
            while text[end] != "'":
                end += 2 if text[end] == "\\" else 1
            at = end + 1
            continue
        if letter.isalnum() or letter == "_":
            end = at
            while end < len(text) and (text[end].isalnum() or text[end] == "_"):
                end += 1
            name, at = text[at:end], end
            continue
        if letter == "\n":
            line += 1
        elif letter in "([{":
            stack.append(name)
            name = ""
        elif letter in ")]}":
            if stack:
                stack.pop()
            name = ""
        elif not letter.isspace():
            name = ""
        at += 1


def unmarked(text):
    for line, literal, calls in literals(text):
        if TWO_WORDS.search(literal) and not (MARKS | CALLS_THAT_SHOW_NOTHING) & set(calls):
            yield line, literal


def main(root):
    for code, seen in SELF_TEST:
        if [literal for _, literal in unmarked(code)] != seen:
            print(f"tools/unmarked_strings.py does not see what it looks for in: {code}")
            return 1
    used, wrong = set(), 0
    for folder in FOLDERS:
        for file in sorted((root / "src" / folder).rglob("*.[ch]pp")):
            path = file.relative_to(root).as_posix()
            for line, literal in unmarked(file.read_text(encoding="utf-8")):
                known = [
                    (place, pattern)
                    for place, all_of_it in EXCEPTIONS.items()
                    if path.startswith(place)
                    for pattern, _ in all_of_it
                    if re.fullmatch(pattern, literal)
                ]
                used.update(known)
                if not known:
                    print(f'{path}:{line}: "{literal}" is not marked for translators (docs/translations.md)')
                    wrong = 1
    for place, all_of_it in EXCEPTIONS.items():
        for pattern, _ in all_of_it:
            if (place, pattern) not in used:
                print(f'tools/unmarked_strings.py: the exception "{pattern}" of "{place}" fits nothing any more')
                wrong = 1
    return wrong


sys.exit(main(Path(sys.argv[1])))
