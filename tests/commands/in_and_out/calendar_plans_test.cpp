#include "commands/in_and_out/export_calendar.hpp"
#include "commands/plan_items.hpp"
#include "follow_up/plans/plan_list.hpp"
#include "formats/icalendar.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using tests::date;
using tests::november;
using tests::paper_book;

const auto today = november(18);   // a Wednesday

std::vector<formats::calendar_entry> entries_of(paper_book const& workbook) {
    return calendar_content_of(workbook.read(), {}, {.days = 400}, today).wanted;
}

/// All that the calendar file of a workbook says, its long lines in one piece.
std::string file_of(paper_book const& workbook) {
    auto file = formats::calendar_text({"b", "", {}}, entries_of(workbook));
    for (auto at = file.find("\r\n "); at != std::string::npos; at = file.find("\r\n ", at)) file.erase(at, 3);
    return file;
}

TEST(a_calendar, tells_no_note_of_a_plan_and_no_need_that_may_name_a_client) {
    paper_book workbook;
    for (auto const* stage : {"Attract", "Educate", "Motivate"})
        for (auto const* who : {"Dr C", "Dr D"})
            workbook.add(table_id::plans,
                {{"source", std::string{who} + stage}, {"stage", stage}, {"activity_on", november(20)},
                    {"note", "ask about Nadia Brandt's wedding"}});
    for (auto const* need : {"Lawyer for Eve Dietz", "Eve's flat", "lawyer for Otto, dietz's son"})
        workbook.add(table_id::given, {{"client", "Eve Dietz"}, {"need", need}, {"date", november(3)}});
    workbook.add(table_id::given, {{"client", "Tom"}, {"need", "Who took Eve Dietz"}, {"date", november(3)}});
    workbook.add(table_id::given, {{"client", "Eve Dietz"}, {"need", "Braces"}, {"date", november(3)}});
    const auto file = file_of(workbook);
    EXPECT_THAT(file, Not(testing::ContainsRegex("[Nn][Aa][Dd][Ii][Aa]|[Bb][Rr][Aa][Nn][Dd][Tt]")));
    EXPECT_THAT(file, Not(testing::ContainsRegex("[Ee][Vv][Ee]|[Dd][Ii][Ee][Tt][Zz]")));
    EXPECT_THAT(file, HasSubstr("SUMMARY:Educate Dr CEducate\r\n"));
    EXPECT_THAT(file, HasSubstr("Tell of somebody whom you helped"));
    for (auto const* row : {"2", "3", "4", "5"})
        EXPECT_THAT(file, HasSubstr(std::string{"SUMMARY:Find somebody (row "} + row + ")\r\n"));
    EXPECT_THAT(file, HasSubstr("SUMMARY:Find somebody for Braces\r\n"));
    workbook.values.names_in_subjects = true;
    EXPECT_THAT(file_of(workbook), HasSubstr("Nadia Brandt's wedding"));
    EXPECT_THAT(file_of(workbook), HasSubstr("SUMMARY:Find somebody for Lawyer for Eve Dietz\r\n"));
    bool said = false;
    for (auto const& item : plan_items_of(workbook.read(), today)) said |= item.reason.contains("Nadia Brandt");
    EXPECT_TRUE(said) << "the deck is the office's own";
}

/// A plan of which everything falls due, with these words under Gain, Ask and Script, and who was sent.
paper_book plan_saying(std::string const& text) {
    paper_book workbook;
    workbook.add(table_id::referrals, {{"source", "Ann"}, {"prospect", "Nadia Brandt"}});
    workbook.add(table_id::referrals, {{"source", "Ben"}, {"prospect", "Otto Kern"}});
    workbook.add(table_id::given, {{"partner", "Ann"}, {"client", "Eve Dietz"}, {"date", november(3)}});
    for (auto const* stage : {"Attract", "Educate", "Motivate"})
        for (std::size_t done = 0; done < 6; ++done) {
            std::vector<std::pair<std::string, paper_book::value>> cells{{"source", "Ann"}, {"stage", stage},
                {"gain", text}, {"ask", text}, {"script", text}, {"note", text}, {"coach_on", november(20)},
                {"rung_on", november(20)}, {"activity_on", november(20)}, {"meets", "Alone, weekly"},
                {"meet_on", november(20)}, {"board", "yes"}, {"promised", text}};
            std::size_t at = 0;
            for (auto const& step : follow_up::ladder())
                if (at++ < done) cells.emplace_back(std::string{step.key}, november(1));
            workbook.add(table_id::plans, cells);
        }
    return workbook;
}

TEST(a_calendar, names_nobody_in_what_they_gain_we_ask_and_say) {
    for (std::string const text : {"Ask how Nadia Brandt is", "nadia is well", "Frau Brandt", "BRANDT",
             "Brandts' house", "Otto Kern came", "Herr Kern", "How is Eve?", "Dietz, Eve", "Like Kern's x-rays"}) {
        const auto file = file_of(plan_saying(text));
        EXPECT_FALSE(file.contains(text)) << text;
        for (auto const* says : {"Say what they gain: see the plan.", "Ask for: see the plan.", "Say: see the plan."})
            EXPECT_TRUE(file.contains(says)) << text;
        auto named = plan_saying(text);
        named.values.names_in_subjects = true;
        EXPECT_TRUE(file_of(named).contains("Say what they gain: " + text.substr(0, 4))) << text;
    }
    for (std::string const text : {"Time", "A report within a day", "Otto is well", "A mention", "brand new"}) {
        EXPECT_TRUE(file_of(plan_saying(text)).contains("Say what they gain: " + text)) << text;
        EXPECT_FALSE(file_of(plan_saying(text)).contains("see the plan")) << text;
    }
}

TEST(a_calendar, holds_coaching_and_the_board_once_on_the_day_that_the_deck_says) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"board", "yes"}, {"board_on", date(2027, 2, 13)}});
    workbook.add(table_id::plans, {{"source", "Ben"}, {"coach_on", date(2027, 2, 14)}});
    workbook.add(table_id::plans, {{"source", "Cy"}, {"coach_on", november(25)}});
    const auto content = calendar_content_of(workbook.read(), {}, {.days = 7}, today);
    std::vector<std::pair<std::string, book::day>> found;
    for (auto const& entry : content.wanted) {
        EXPECT_FALSE(entry.repeats) << entry.summary;
        found.emplace_back(entry.summary, entry.date);
    }
    EXPECT_THAT(found,
        testing::UnorderedElementsAre(testing::Pair("Meet the advisory board", date(2027, 2, 15)),
            testing::Pair("Coach Ben", date(2027, 2, 15)), testing::Pair("Coach Cy", november(25))));
    EXPECT_EQ(counted(content), "0 follow-ups and 3 visits");
    EXPECT_THAT(file_of(workbook), Not(HasSubstr("RRULE")));
}

TEST(a_calendar, begins_a_series_on_a_day_that_is_open) {
    const auto series = [](std::string meets, book::day next) {
        paper_book workbook;
        workbook.add(table_id::plans, {{"source", "Ann"}, {"meets", meets}, {"meet_on", next}});
        const auto entries = entries_of(workbook);
        EXPECT_EQ(entries.size(), 1u);
        EXPECT_TRUE(entries.at(0).repeats);
        return std::pair{entries.at(0).date, entries.at(0).repeats->month_day};
    };
    using start = std::pair<book::day, unsigned>;
    EXPECT_EQ(series("Alone, weekly", november(22)), (start{november(23), 0})) << "a Sunday";
    EXPECT_EQ(series("Alone, weekly", november(21)), (start{november(23), 0}));
    EXPECT_EQ(series("Alone, weekly", november(24)), (start{november(24), 0}));
    EXPECT_EQ(series("Alone, monthly", november(28)), (start{november(30), 0})) << "the 28th, and not the last";
    EXPECT_EQ(series("Alone, monthly", november(30)), (start{november(30), 31}));
    EXPECT_EQ(series("Alone, monthly", date(2027, 1, 31)), (start{date(2027, 2, 1), 0}));
    EXPECT_EQ(series("Group, monthly", date(2026, 12, 12)), (start{date(2026, 12, 14), 0}));
}

TEST(a_calendar, holds_meetings_as_series_and_steps_of_plans_as_tasks_without_the_client_we_sent) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"meets", "Alone, monthly"}, {"shown", november(4)}});
    workbook.add(table_id::given, {{"partner", "Ben"}, {"client", "Tom"}, {"date", november(2)}});
    const auto content = calendar_content_of(workbook.read(), {}, {.days = 30}, today);
    EXPECT_EQ(counted(content), "2 follow-ups, 0 visits and 1 series of meetings");
    ASSERT_EQ(content.wanted.size(), 3u);
    for (auto const& entry : content.wanted) {
        EXPECT_EQ(entry.repeats.has_value(), entry.summary == "Meet Ann") << entry.summary;
        EXPECT_EQ((entry.summary + entry.description).find("Tom"), std::string::npos);
    }
    const auto soon = calendar_content_of(workbook.read(), {}, {.days = 7}, today);
    EXPECT_EQ(counted(soon), "1 follow-up, 0 visits and 1 series of meetings");
    EXPECT_EQ(soon.open_later.size(), 1u);
}

}
}
