#include "follow_up/steps.hpp"
#include "follow_up/snooze.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"
#include "text/sentences.hpp"

namespace referralbook::functions {

using namespace std::chrono;

function_spec const open_steps{
    .method = "steps",
    .name = "REFERRAL.STEPS",
    .help =
        "Lists all open steps of a referral in one text, the most urgent first, each with the day it is due; nothing where "
        "none is open.",
    .arguments = follow_up_arguments_and_snooze(),
    .examples =
        {
            {given({.received = nov(2), .status = "New", .today = nov(2)}),
                "Thank the source (Mon 2 Nov); First call (Tue 3 Nov)",
                "A referral that has just come: thanking and calling."},
            {given({.received = nov(2),
                 .status = "Won",
                 .changed = nov(9),
                 .attempts = 1,
                 .last_attempt = nov(4),
                 .reached = nov(4),
                 .thanked = nov(2),
                 .today = nov(10)}),
                "Tell the source where it stands (Wed 11 Nov); Reward the source (Thu 12 Nov); "
                "Ask the new client for referrals (Wed 9 Dec)",
                "Three things follow a win."},
            {given({.received = nov(2),
                 .status = "Won",
                 .changed = nov(9),
                 .attempts = 1,
                 .last_attempt = nov(4),
                 .reached = nov(4),
                 .thanked = nov(2),
                 .told = nov(10),
                 .told_status = "Won",
                 .today = nov(10),
                 .rules = example_table::rules}),
                "Ask the new client for referrals (Wed 9 Dec)",
                "Where the Rules say that gifts are regulated, nobody is rewarded."},
            {given({.received = nov(2), .status = "New", .today = nov(2), .snoozed = nov(12)}),
                "Thank the source (Tue 3 Nov); First call (Thu 12 Nov)",
                "Put off until the 12th; thanking waits one working day at most."},
            {given({.received = nov(2), .status = "New", .thanked = nov(2), .today = November / 2 / 2028}),
                "First call (Tue 3 Nov 2026); Tell the source where it stands (Mon 16 Nov 2026)",
                "A day more than a year away says its year."},
            {given({.received = nov(2),
                 .status = "New",
                 .today = nov(2),
                 .rules = "Ways, not people=Website",
                 .source = "Website",
                 .with_snooze = true}),
                "First call (Tue 3 Nov)", "It came by the website, which is nobody to thank."},
            {given({.status = "New", .today = nov(2)}), "Thank the source; First call",
                "Without the day it came nothing is due."},
            {given({.received = nov(2),
                 .status = "Lost",
                 .changed = nov(9),
                 .thanked = nov(2),
                 .told = nov(10),
                 .told_status = "Lost",
                 .today = nov(10)}),
                "", "Nothing is left to do."},
            {given({.received = nov(2), .status = "New", .attempts = 1.5, .today = nov(2)}), book::cell_error::value,
                "There are no half attempts."},
            {given({.received = nov(2), .status = "Perhaps", .today = nov(2)}), book::cell_error::value,
                "There is no such status."},
        },
    .body = [](call const& arguments) -> answer {
        const auto [facts, today, rules] = follow_up_of(arguments, source_argument_behind);
        const auto until = arguments.date(snooze_argument);
        std::string text;
        for (auto const& open : follow_up::open_steps(facts, today, rules)) {
            text::append_part(text, arguments.say().between_parts(), arguments.say().tr(open.what->name));
            if (!open.due) continue;
            const auto due = follow_up::snoozed(open.what->id, *open.due, until, rules.week).due;
            text += " (" + book::short_date(due, today, arguments.say()) + ')';
        }
        return text;
    },
    .words = true,
};

}
