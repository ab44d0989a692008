// What import, set-up, reports and tidying answer, refuse and call their undo steps, in each language of the office.
#include "book/schema.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_log.hpp"
#include "commands/in_and_out/import_report.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "commands/reports/goals.hpp"
#include "commands/reports/handout.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "commands/set_up/settings.hpp"
#include "commands/set_up/ways.hpp"
#include "commands/tidy_up/add_alias.hpp"
#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/tidy_up/merge_contacts.hpp"
#include "commands/tidy_up/repair_dates.hpp"
#include "commands/typed_amount.hpp"
#include "commands/typed_day.hpp"
#include "support/said_in.hpp"

namespace {

using namespace referralbook;
using namespace referralbook::commands;
using book::table_id;
using tests::deed;
using tests::november;
using tests::office;
using tests::sentences;
using tests::told;

const moment now{tests::in_november};

contact_table table_of_contacts(book::workbook const& workbook) {
    contact_table table;
    for (auto const& column : book::table(table_id::contacts).columns) table.headers.emplace_back(column.header);
    for (auto const& one : workbook.contacts) {
        std::vector<book::cell> cells(table.headers.size());
        cells[book::column_index(table_id::contacts, "who")] = one.who;
        table.rows.push_back({one.row, cells, std::vector<bool>(cells.size()), {}});
    }
    return table;
}

sentences imported(text::language const& say, std::string_view csv) {
    sheet_table contacts;
    contacts.sheet = "Sheet1";
    contacts.first_row = 2;
    contacts.columns = {{0, "Name", "who", false}, {1, "Tel.", "phone", false}};
    contacts.cells = {{{"Ana Kern"}}, {{"1"}}};
    auto file = table_of(formats::read_csv(csv, ','), say);
    file.file = "people.csv";
    auto facts = import_facts_of(std::move(file), contacts, {});
    facts.say = facts.writes = say;
    const auto plan = plan_import(facts);
    if (!plan) return {plan.error().sentence};
    auto all = plan->remarks;
    const auto changes = changes_of(*plan, facts, now);
    all.push_back(changes.title);
    all.push_back(changes.done);
    for (auto const& line : plan->report) all.push_back(line.result), all.push_back(line.why);
    for (auto const& line : changes.pages.front().lines)
        if (line.cells.size() == 1) all.push_back(book::text_of(line.cells.front().content));
    return all;
}

/// Each way in which a row of a file can meet the contacts that are there.
sentences imported_in_all_ways(text::language const& say) {
    return imported(
        say, "Name,Tel.,Pet\nAl Roy,5,cat\nAna Kern,,\nAna Kern,7,\nBo Kern,1,\nName,Tel.,Pet\n,9,\nUwe Lind,2,\n");
}

sentences set_up(text::language const& say, recognition::sheet_kind kind) {
    set_up_facts facts;
    facts.say = say;
    facts.sheet = "People";
    facts.sheet_titles = {"People"};
    facts.today = now.today;
    facts.found.kind = facts.wanted.kind = kind;
    facts.found.header_row = 0;
    facts.found.first_data_row = 1;
    facts.found.last_data_row = 2;
    facts.found.columns = {{0, "Name", {}}, {1, "Sent by", {}}, {2, "Date", {}}};
    facts.wanted.columns = {
        {recognition::role::who, 0}, {recognition::role::referred_by, 1}, {recognition::role::received, 2}};
    facts.cells = {{0, {{"Jo Pratt"}, {"Al Roy"}}}, {1, {{"Ana Kern"}, {"Ana Kern"}}},
        {2, {{book::serial_of_day(november(2)), true}, {"soon"}}}};
    const auto plan = plan_set_up(facts);
    if (!plan) return {plan.error().sentence};
    auto all = plan->adds;
    all.insert(all.end(), plan->notes.begin(), plan->notes.end());
    all.push_back(plan->done);
    return all;
}

sentences repaired(text::language const& say, std::vector<std::string> const& texts) {
    date_cells cells{"Contacts", "Heard", 4, 1, {}, {}, {}};
    for (auto const& text : texts) cells.cells.push_back({text, false});
    const auto found = look_at_dates({&cells, 1}, {}, {}, say);
    auto all = told(repair_dates(found, false, say));
    all.insert(all.end(), found.lines.begin(), found.lines.end());
    all.insert(all.end(), found.notes.begin(), found.notes.end());
    for (auto const& one : found.kept) all.push_back(one.why);
    all.push_back(found.headline(say));
    return all;
}

const deed deeds[]{
    {"import", [](text::language const& say) { return imported(say, "Name,Tel.,Pet\nAl Roy,5,cat\nAna Kern,,\n"); }},
    {"import in all ways", imported_in_all_ways},
    {"import nothing", [](text::language const& say) { return imported(say, "Name,Phone\n"); }},
    {"import empty", [](text::language const& say) { return imported(say, ""); }},
    {"import log",
        [](text::language const& say) {
            foreign_table file;
            file.file = "log.csv";
            return told(import_log(file, {}, now, say));
        }},
    {"merge",
        [](text::language const& say) {
            const auto workbook = office(say);
            return told(merge_contacts(workbook, table_of_contacts(workbook), 2, {3}, now));
        }},
    {"merge strangers",
        [](text::language const& say) {
            const auto workbook = office(say);
            return told(merge_contacts(workbook, table_of_contacts(workbook), 2, {33}, now));
        }},
    {"not the same", [](text::language const& say) { return told(not_the_same(office(say), 2, 3, now)); }},
    {"alias", [](text::language const& say) { return told(add_alias(office(say), {"A. K.", "Ana Kern"}, now)); }},
    {"alias of nobody", [](text::language const& say) { return told(add_alias(office(say), {"A. K.", ""}, now)); }},
    {"no room for a way", [](text::language const& say) { return told(mark_as_way(office(say), "Website", now)); }},
    {"no way", [](text::language const& say) { return told(mark_as_person(office(say), "Website", now)); }},
    {"no rule",
        [](text::language const& say) {
            const setting one{"Weather", 1.0};
            return told(write_settings(office(say), {&one, 1}, now));
        }},
    {"closed", [](text::language const& say) { return sentences{closed_words({true, false, true}, say)}; }},
    {"goals", [](text::language const& say) { return told(set_goals(office(say), {-1, 0, 0}, now)); }},
    {"hand-out", [](text::language const& say) { return told(handout(office(say), "Ana Kern", now)); }},
    {"repair", [](text::language const& say) { return repaired(say, {"3.4.25", "17.4.25", "31.2.25"}); }},
    {"repair all", [](text::language const& say) { return repaired(say, {"13.4.25", "17.4.25"}); }},
    {"set up", [](text::language const& say) { return set_up(say, recognition::sheet_kind::contacts_and_referrals); }},
    {"set up nothing", [](text::language const& say) { return set_up(say, recognition::sheet_kind::neither); }},
    {"date typed",
        [](text::language const& say) {
            return sentences{typed_day("soon", "", {now.today, {}, {}}, say).error().sentence};
        }},
    {"amount typed",
        [](text::language const& say) { return sentences{typed_amount("much", "", {}, say).error().sentence}; }},
};

class an_answer : public testing::TestWithParam<char const*> {};

TEST_P(an_answer, is_said_whole_in_the_office_s_language) {
    const auto other = text::language_of(GetParam());
    ASSERT_EQ(other.tag(), GetParam());
    tests::expect_said_in(other, deeds);
}

INSTANTIATE_TEST_SUITE_P(
    languages, an_answer, testing::Values("de", "fr", "es"), [](auto const& one) { return std::string{one.param}; });

}
