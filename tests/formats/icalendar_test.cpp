#include "formats/icalendar.hpp"
#include "support/paths.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace referralbook::formats {
namespace {

using namespace std::chrono;

day on(int y, unsigned m, unsigned d) { return sys_days{year{y} / month{m} / std::chrono::day{d}}; }

const calendar_head head{"b0c1", "Visits & calls, Büro Nord", sys_days{year{2026} / 11 / 22} + 7h + 5min + 9s, 4711};

calendar_entry task(std::string key, std::string summary, day due) {
    calendar_entry entry;
    entry.key = std::move(key);
    entry.summary = std::move(summary);
    entry.date = due;
    return entry;
}

calendar_entry visit(std::string key, std::string summary, day date, std::optional<int> minute = {}) {
    auto entry = task(std::move(key), std::move(summary), date);
    entry.kind = entry_kind::visit;
    entry.minute = minute;
    return entry;
}

/// What the two parsers print, one text for each.
std::array<std::string, 2> read_by_others(std::string const& text) {
    const auto path = std::filesystem::temp_directory_path() / ("referralbook-" + std::to_string(::getpid()) + ".ics");
    std::ofstream{path, std::ios::binary} << text;
    // The system's own python3 has the system's modules, whatever other stands first in the path.
    const auto command = std::string{"PATH=/usr/bin:$PATH python3 \""} + support::project_root +
        "/tests/formats/read_calendar.py\" \"" + path.string() + "\" 2>&1";
    std::array<std::string, 2> said;
    auto* const pipe = ::popen(command.c_str(), "r");
    std::string all;
    std::array<char, 4096> part{};
    while (const auto size = std::fread(part.data(), 1, part.size(), pipe)) all.append(part.data(), size);
    EXPECT_EQ(::pclose(pipe), 0)
        << "python3 with the modules icalendar and vobject is needed (tools/test installs them):\n"
        << all;
    std::filesystem::remove(path);
    const auto second = all.find("\nvobject\n");
    if (!all.starts_with("icalendar\n") || second == std::string::npos) return said;
    said[0] = all.substr(10, second - 9);
    said[1] = all.substr(second + 9);
    return said;
}

void is_read(std::string const& text, std::string const& expected) {
    const auto said = read_by_others(text);
    EXPECT_EQ(said[0], expected) << "icalendar reads otherwise:\n" << text;
    EXPECT_EQ(said[1], expected) << "vobject reads otherwise:\n" << text;
}

TEST(a_calendar, is_read_alike_by_two_other_parsers) {
    auto thanks = task("f-12-1", "Thank Dr. Ünal; then, \"call\" \\ wait", on(2026, 11, 23));
    thanks.description = "First line\nsecond: a,b;c\nÄÖÜß € 😀";
    auto seen = visit("v-acme", "Visit Acme & Söhne", on(2026, 11, 24), 9 * 60);
    seen.location = "Hauptstraße 1, Köln";
    is_read(calendar_text(head, std::array{thanks, visit("v-b", "Visit Bo", on(2026, 12, 31)), seen}),
        "VTODO|f-12-1@b0c1.referralbook|Thank Dr. Ünal; then, \"call\" \\ wait|First line\\nsecond: a,b;c\\nÄÖÜß € 😀||2026-11-23||NEEDS-ACTION|4711|2026-11-22T07:05:09\n"
        "VEVENT|v-b@b0c1.referralbook|Visit Bo|||2026-12-31|2027-01-01|CONFIRMED|4711|2026-11-22T07:05:09\n"
        "VEVENT|v-acme@b0c1.referralbook|Visit Acme & Söhne||Hauptstraße 1, Köln|2026-11-24 09:00|2026-11-24 09:30|CONFIRMED|4711|2026-11-22T07:05:09\n");
}

TEST(a_calendar, says_what_is_done_and_what_is_cancelled) {
    auto done = task("f-1-4", "Call", on(2026, 11, 20));
    done.state = entry_state::done;
    auto off = visit("v-x", "Visit X", on(2026, 11, 27));
    off.state = entry_state::cancelled;
    const auto text = calendar_text(head, std::array{done, off});
    is_read(text,
        "VTODO|f-1-4@b0c1.referralbook|Call|||2026-11-20||COMPLETED|4711|2026-11-22T07:05:09\n"
        "VEVENT|v-x@b0c1.referralbook|Visit X|||2026-11-27|2026-11-28|CANCELLED|4711|2026-11-22T07:05:09\n");
    EXPECT_NE(text.find("PERCENT-COMPLETE:100\r\n"), std::string::npos);
    EXPECT_NE(text.find("COMPLETED:20261122T070509Z\r\n"), std::string::npos);
}

// Summer time ends on 25 October 2026 in Europe and on 1 November in America: 9:00 is 9:00 on each day, of no zone.
TEST(a_visit_at_nine, is_at_nine_on_both_sides_of_a_change_of_the_clock) {
    const auto text = calendar_text(head,
        std::array{visit("a", "A", on(2026, 10, 23), 540), visit("b", "B", on(2026, 10, 25), 540),
            visit("c", "C", on(2026, 10, 26), 540), visit("d", "D", on(2026, 11, 2), 540)});
    for (auto const* start : {"DTSTART:20261023T090000\r\n", "DTSTART:20261025T090000\r\n",
             "DTSTART:20261026T090000\r\n", "DTSTART:20261102T090000\r\n"})
        EXPECT_NE(text.find(start), std::string::npos) << start;
    EXPECT_EQ(text.find("TZID"), std::string::npos);
    is_read(text,
        "VEVENT|a@b0c1.referralbook|A|||2026-10-23 09:00|2026-10-23 09:30|CONFIRMED|4711|2026-11-22T07:05:09\n"
        "VEVENT|b@b0c1.referralbook|B|||2026-10-25 09:00|2026-10-25 09:30|CONFIRMED|4711|2026-11-22T07:05:09\n"
        "VEVENT|c@b0c1.referralbook|C|||2026-10-26 09:00|2026-10-26 09:30|CONFIRMED|4711|2026-11-22T07:05:09\n"
        "VEVENT|d@b0c1.referralbook|D|||2026-11-02 09:00|2026-11-02 09:30|CONFIRMED|4711|2026-11-22T07:05:09\n");
}

TEST(a_visit_late_in_the_day, ends_on_the_next_one) {
    auto late = visit("a", "A", on(2026, 12, 31), 1425);
    late.minutes = 45;
    const auto text = calendar_text(head, std::array{late});
    EXPECT_NE(text.find("DTEND:20270101T003000\r\n"), std::string::npos) << text;
}

TEST(a_line, ends_with_both_characters_and_has_at_most_75_bytes_without_a_broken_letter) {
    std::string summary;
    for (int i = 0; i < 60; ++i) summary += "Größenänderung 😀 ";
    summary += "end";
    auto entry = task("long", summary, on(2026, 11, 23));
    entry.description = std::string(300, 'x') + '\n' + std::string(300, 'y');
    const auto text = calendar_text(head, std::array{entry});
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find("\r\n", at);
        ASSERT_NE(end, std::string::npos);
        EXPECT_LE(end - at, 75u);
        EXPECT_EQ(text.substr(at, end - at).find('\n'), std::string::npos);
        if (end > at + 1 && text[at] == ' ') {
            EXPECT_NE(static_cast<unsigned char>(text[at + 1]) & 0xC0, 0x80) << "a fold within a letter";
        }
        at = end + 2;
    }
    const auto back = entries_of(text, "b0c1");
    ASSERT_EQ(back.size(), 1u);
    EXPECT_EQ(back.front(), entry);
    const auto said = read_by_others(text);
    EXPECT_NE(said[0].find(summary), std::string::npos);
    EXPECT_NE(said[1].find(summary), std::string::npos);
}

TEST(a_text_with_control_characters, loses_them) {
    auto entry = task("c", "Ring\x07 twice\tnow\r\nthen\rrest\x7F", on(2026, 11, 23));
    const auto text = calendar_text(head, std::array{entry});
    EXPECT_NE(text.find("SUMMARY:Ring twice now\\nthen\\nrest\r\n"), std::string::npos) << text;
}

TEST(an_empty_calendar, is_a_calendar) { is_read(calendar_text(head, {}), ""); }

TEST(entries, come_back_as_they_were_written_and_only_those_of_the_workbook) {
    auto done = task("f-1-4", "Call, \"now\"; or\nnever", on(2026, 11, 20));
    done.state = entry_state::done;
    done.description = "Ünal";
    auto off = visit("v-x", "Visit", on(2026, 11, 27), 615);
    off.state = entry_state::cancelled;
    off.minutes = 75;
    off.location = "Köln";
    const std::vector written{done, off, visit("v-y", "All day", on(2026, 11, 28))};
    const auto text = calendar_text(head, written);
    EXPECT_EQ(entries_of(text, "b0c1"), written);
    EXPECT_TRUE(entries_of(text, "other").empty());
    for (auto const* nothing : {"", "hello", "BEGIN:VCALENDAR\r\n",
             "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:x@b0c1.referralbook\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"})
        EXPECT_TRUE(entries_of(nothing, "b0c1").empty()) << nothing;
}

TEST(a_second_export, moves_what_moved_and_ends_what_is_not_there_any_more) {
    const day today = on(2026, 11, 22);
    auto old_done = task("old", "Old", today - days{61});
    old_done.state = entry_state::done;
    const std::vector earlier{task("stays", "Before", today), task("later", "Snoozed", today),
        task("gone", "Gone", today - days{2}), visit("v1", "Coming", today + days{2}),
        visit("v2", "Past", today - days{2}), old_done};
    const std::vector open_later{task("later", "Snoozed", today + days{90})};
    const auto result = updated_entries(
        {task("stays", "After", today + days{1}), task("new", "New", today)}, open_later, earlier, today);
    ASSERT_EQ(result.size(), 5u);
    EXPECT_EQ(result[0].summary, "After");
    EXPECT_EQ(result[1].key, "new");
    EXPECT_EQ(result[2], open_later[0]);
    EXPECT_EQ(result[3].key, "gone");
    EXPECT_EQ(result[3].state, entry_state::done);
    EXPECT_EQ(result[4].key, "v1");
    EXPECT_EQ(result[4].state, entry_state::cancelled);
}

TEST(a_second_export, takes_the_notes_of_what_is_over_and_no_others) {
    const day today = on(2026, 11, 22);
    auto gone = task("plan-Promise-1", "Keep the promise to Dr Ünal", today - days{2}),
         stays = task("s", "Stays", today), later = task("l", "Later", today),
         coming = visit("v", "Coming", today + days{2}), series = visit("w", "Weekly", today - days{9});
    series.repeats = repetition{.days = 7};
    for (auto* one : {&gone, &stays, &later, &coming, &series}) one->description = "report on Nadia Brandt";
    const std::vector open_later{later};
    const auto result = updated_entries({stays}, open_later, std::vector{gone, stays, later, coming, series}, today);
    ASSERT_EQ(result.size(), 5u);
    for (auto const& one : result) {
        EXPECT_EQ(one.description.empty(), one.state != entry_state::open) << one.key;
        EXPECT_FALSE(one.summary.empty());
    }
}

TEST(a_series, is_a_rule_and_comes_back) {
    auto weekly = visit("w", "Meet Ann", on(2026, 11, 23)), last = visit("m", "Board", on(2027, 1, 31)),
         quarter = visit("q", "Quarter", on(2026, 11, 23), 600);
    weekly.repeats = repetition{.days = 7};
    last.repeats = repetition{.months = 1};
    quarter.repeats = repetition{.days = 90};
    const std::vector written{weekly, last, quarter};
    const auto text = calendar_text(head, written);
    EXPECT_NE(text.find("RRULE:FREQ=WEEKLY\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("RRULE:FREQ=DAILY;INTERVAL=90\r\n"), std::string::npos) << text;
    EXPECT_EQ(entries_of(text, "b0c1"), written);
}

TEST(a_series, from_the_end_of_a_short_month_may_want_a_later_day) {
    auto one = visit("m", "Board", on(2027, 2, 28));
    one.repeats = repetition{.months = 1, .month_day = 30};
    EXPECT_NE(calendar_text(head, std::vector{one}).find("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1\r\n"),
        std::string::npos);
    one.repeats->month_day = 28;
    EXPECT_NE(calendar_text(head, std::vector{one}).find("RRULE:FREQ=MONTHLY\r\n"), std::string::npos);
}

TEST(a_series, that_is_not_there_any_more_is_cancelled_however_long_ago_it_began) {
    const day today = on(2026, 11, 22);
    auto weekly = visit("w", "Meet Ann", today - days{400});
    weekly.repeats = repetition{.days = 7};
    const auto result = updated_entries({}, {}, std::vector{weekly}, today);
    ASSERT_EQ(result.size(), 1u);
    EXPECT_EQ(result[0].state, entry_state::cancelled);
    EXPECT_TRUE(updated_entries({}, {}, result, today).empty()) << "and said once";
}

TEST(a_key, is_plain_and_of_one_thing_alone) {
    EXPECT_EQ(calendar_key({"f", "12", "1"}), calendar_key({"f", "12", "1"}));
    EXPECT_NE(calendar_key({"f", "12", "1"}), calendar_key({"f", "1", "21"}));
    EXPECT_NE(calendar_key({"v", "ünal"}), calendar_key({"v", "änal"}));
    for (const char letter : calendar_key({"v", "Dr. Ünal & Söhne\r\n;:,"}))
        EXPECT_TRUE(std::isalnum(static_cast<unsigned char>(letter)) || letter == '-');
}

}
}
