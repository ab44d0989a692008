#include "follow_up/steps.hpp"
#include "follow_up/snooze.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

namespace {

constexpr year_month_day nov(unsigned number) { return November / static_cast<int>(number) / 2026; }

}

function_spec const open_steps{
    .method = "steps",
    .name = "REFERRAL.STEPS",
    .help =
        "Lists all open steps of a referral in one text, the most urgent first, each with the day it is due; nothing where "
        "none is open.",
    .arguments = follow_up_arguments_and_snooze(),
    .examples =
        {
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)},
                "Thank the source (Mon 2 Nov); First call (Tue 3 Nov)",
                "A referral that has just come: thanking and calling."},
            {{nov(2), "Won", nov(9), 1.0, nov(4), nov(4), nov(2), {}, {}, {}, {}, {}, nov(10)},
                "Tell the source where it stands (Wed 11 Nov); Reward the source (Thu 12 Nov); "
                "Ask the new client for referrals (Wed 9 Dec)",
                "Three things follow a win."},
            {{nov(2), "Won", nov(9), 1.0, nov(4), nov(4), nov(2), nov(10), "Won", {}, {}, {}, nov(10),
                 example_table::rules},
                "Ask the new client for referrals (Wed 9 Dec)",
                "Where the Rules say that gifts are regulated, nobody is rewarded."},
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2), {}, nov(12)},
                "Thank the source (Tue 3 Nov); First call (Thu 12 Nov)",
                "Put off until the 12th; thanking waits one working day at most."},
            {{nov(2), "New", {}, {}, {}, {}, nov(2), {}, {}, {}, {}, {}, November / 2 / 2028},
                "First call (Tue 3 Nov 2026); Tell the source where it stands (Mon 16 Nov 2026)",
                "A day more than a year away says its year."},
            {{{}, "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, "Thank the source; First call",
                "Without the day it came nothing is due."},
            {{nov(2), "Lost", nov(9), {}, {}, {}, nov(2), nov(10), "Lost", {}, {}, {}, nov(10)}, "",
                "Nothing is left to do."},
            {{nov(2), "New", {}, 1.5, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, book::cell_error::value,
                "There are no half attempts."},
            {{nov(2), "Perhaps", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, book::cell_error::value,
                "There is no such status."},
        },
    .body = [](call const& arguments) -> answer {
        const auto [facts, today, rules] = follow_up_of(arguments);
        const auto until = arguments.date(snooze_argument);
        std::string text;
        for (auto const& open : follow_up::open_steps(facts, today, rules)) {
            if (!text.empty()) text += "; ";
            text += open.what->name;
            if (!open.due) continue;
            const auto due = follow_up::snoozed(open.what->id, *open.due, until, rules.week).due;
            text += " (" + book::short_date(due, today) + ')';
        }
        return text;
    },
};

}
