#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"
#include "support/file_content.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

std::size_t count_of(std::string const& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

fs::path file_named(std::string const& name) {
    const auto path = the_office().folder() / name;
    fs::remove_all(path);
    return path;
}

std::string exported(workbook const& workbook, fs::path const& path,
    std::vector<std::pair<std::string, com::sun::star::uno::Any>> more = {}) {
    more.emplace_back("File", any(path.string()));
    return command(workbook, "ExportCalendar", more);
}

}

TEST(export_calendar, writes_what_is_due_and_changes_nothing_in_the_workbook) {
    const auto workbook = small_book();
    const auto path = file_named("due.ics");
    const auto before = snapshot_of(workbook);
    const auto said = exported(workbook, path, {{"What", any("follow-ups")}});
    EXPECT_THAT(said, HasSubstr(" to due.ics."));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_THAT(workbook.undo_titles(), IsEmpty());
    const auto text = content_of(path);
    EXPECT_THAT(text, HasSubstr("SUMMARY:Thank Dr Ünal\r\n"));
    EXPECT_THAT(text, HasSubstr("DUE;VALUE=DATE:20261116\r\n"));
    EXPECT_THAT(text, HasSubstr("Nadia Brandt from Dr Ünal"));
    EXPECT_EQ(count_of(text, "BEGIN:VEVENT"), 0u);
    EXPECT_FALSE(fs::exists(path.string() + ".part"));
}

TEST(export_calendar, again_keeps_the_same_entries_and_marks_what_is_done) {
    auto workbook = small_book();
    const auto path = file_named("again.ics");
    exported(workbook, path);
    const auto first = content_of(path);
    command(workbook, "Thanked", {{"Number", any(1.0)}});
    EXPECT_THAT(exported(workbook, path), HasSubstr("brought up to date"));
    const auto second = content_of(path);
    EXPECT_EQ(count_of(first, "STATUS:COMPLETED"), 0u);
    EXPECT_EQ(count_of(second, "STATUS:COMPLETED"), 1u);
    EXPECT_EQ(count_of(first, "BEGIN:VTODO"), count_of(second, "BEGIN:VTODO"));
    for (auto at = first.find("UID:"); at != std::string::npos; at = first.find("UID:", at + 4))
        EXPECT_THAT(second, HasSubstr(first.substr(at, first.find('\r', at) - at)));
    const auto copy = the_office().folder() / "again.ods";
    const auto third = file_named("third.ics");
    workbook.store(copy);
    const auto loaded = the_office().load(copy);
    exported(loaded, third);
    const auto uid = first.substr(first.find('@'), first.find('\r', first.find('@')) - first.find('@'));
    EXPECT_THAT(content_of(third), HasSubstr(uid)) << "a saved workbook is still the same one";
}

TEST(export_calendar, writes_visits_as_days_or_at_a_time_within_the_hours) {
    auto workbook = small_book();
    workbook.put("Sheet1.H4", 46349);   // Next visit: Mon 23 November 2026
    workbook.put("Sheet1.H5", 46349);
    workbook.put("Sheet1.H6", "");
    const auto path = file_named("visits.ics");
    EXPECT_THAT(exported(workbook, path, {{"What", any("visits")}}), HasSubstr("0 follow-ups and 2 visits"));
    EXPECT_EQ(count_of(content_of(path), "DTSTART;VALUE=DATE:20261123\r\n"), 2u);
    exported(workbook, path, {{"What", any("visits")}, {"Timed", any(true)}});
    const auto text = content_of(path);
    EXPECT_EQ(count_of(text, "BEGIN:VEVENT"), 2u);
    EXPECT_THAT(text, HasSubstr("DTSTART:20261123T090000\r\n"));
    EXPECT_THAT(text, HasSubstr("DTSTART:20261123T093000\r\n"));
    workbook.put("Sheet1.H5", "");
    exported(workbook, path, {{"What", any("visits")}});
    EXPECT_EQ(count_of(content_of(path), "STATUS:CANCELLED"), 1u);
}

TEST(export_calendar, leaves_the_old_file_where_it_cannot_write_and_another_calendar_alone) {
    const auto workbook = small_book();
    const auto path = file_named("kept.ics");
    exported(workbook, path);
    EXPECT_THAT(
        exported(workbook, the_office().folder() / "no such folder" / "x.ics"), HasSubstr("could not be written"));
    const auto folder = file_named("folder.ics");
    fs::create_directory(folder);
    EXPECT_THAT(exported(workbook, folder), HasSubstr("Choose another name"));
    const auto others = file_named("others.ics");
    std::ofstream{others} << "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n";
    EXPECT_THAT(exported(workbook, others), HasSubstr("another calendar"));
    EXPECT_THAT(content_of(others), HasSubstr("Somebody"));
    EXPECT_THAT(exported(workbook, path, {{"What", any("everything")}}), HasSubstr("follow-ups, visits or both"));
    EXPECT_THAT(command(workbook, "ExportCalendar"), HasSubstr("which file"));
}

TEST(the_export_dialog, asks_what_and_writes_it) {
    const auto source = the_office().folder() / "export_dialog.ods";
    small_book().store(source);
    const auto path = file_named("asked.ics");
    auto workbook = shown_office().load(source);
    {
        const asking command{
            workbook, "ExportCalendar", {{"Today", any(small_book_today)}, {"File", any(path.string())}}};
        const auto dialog = dialog_titled("Export to calendar");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Export");
    }
    EXPECT_GT(count_of(content_of(path), "BEGIN:VTODO"), 0u);
}

TEST(the_holidays_dialog, proposes_this_year_and_the_next) {
    const auto source = the_office().folder() / "holidays_dialog.ods";
    small_book().store(source);
    auto workbook = shown_office().load(source);
    const asking command{workbook, "FillHolidays", {{"Today", any(small_book_today)}}};
    const auto dialog = dialog_titled("Fill in holidays");
    ASSERT_TRUE(dialog.is());
    press(dialog, "Fill in");
    // This small table has one free row behind its rules; the document speaks American English.
    EXPECT_THAT(all_words(dialog), HasSubstr("has room for 1 more holidays and 27 are missing"));
    press(dialog, "Cancel");
}
