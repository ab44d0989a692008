"""Prints what two calendar programs' parsers read in an iCalendar file: the parser, then one line an entry."""
import sys

import icalendar
import vobject

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()


def shown(value):
    if value is None:
        return ""
    if hasattr(value, "hour"):
        assert value.tzinfo is None, "a time with a zone: " + repr(value)
        return value.strftime("%Y-%m-%d %H:%M")
    return value.strftime("%Y-%m-%d")


def line(*parts):
    print("|".join(str(part).replace("\n", "\\n") for part in parts))


print("icalendar")
calendar = icalendar.Calendar.from_ical(text)
assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0"
for entry in calendar.walk():
    if entry.name in ("VTODO", "VEVENT"):
        assert not entry.errors, entry.errors
        when = entry.get("DUE") or entry.get("DTSTART")
        end = entry.get("DTEND")
        stamp = entry["DTSTAMP"].dt
        assert stamp.utcoffset().total_seconds() == 0 and entry["LAST-MODIFIED"].dt == stamp
        line(entry.name, entry["UID"], entry["SUMMARY"], entry.get("DESCRIPTION", ""), entry.get("LOCATION", ""), shown(when.dt),
             shown(end.dt) if end else "", entry["STATUS"], entry["SEQUENCE"], stamp.strftime("%Y-%m-%dT%H:%M:%S"))

print("vobject")
calendar = vobject.readOne(text)
assert calendar.method.value == "PUBLISH" and calendar.version.value == "2.0"
for entry in calendar.components():
    if entry.name in ("VTODO", "VEVENT"):
        entry.validate(raiseException=True)
        when = entry.due if hasattr(entry, "due") else entry.dtstart
        line(entry.name, entry.uid.value, entry.summary.value, getattr(entry, "description", None) and entry.description.value or "",
             getattr(entry, "location", None) and entry.location.value or "", shown(when.value),
             shown(entry.dtend.value) if hasattr(entry, "dtend") else "", entry.status.value, entry.sequence.value,
             entry.dtstamp.value.strftime("%Y-%m-%dT%H:%M:%S"))
