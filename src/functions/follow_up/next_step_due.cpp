#include "follow_up/snooze.hpp"
#include "follow_up/steps.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

function_spec const next_step_due{
    .method = "nextstepdue",
    .name = "REFERRAL.NEXTSTEPDUE",
    .help =
        "Gives the day on which the step of REFERRAL.NEXTSTEP is due, always a working day; nothing where no step is open "
        "or no day is known to count from.",
    .arguments = follow_up_arguments_and_snooze(),
    .examples =
        {
            {given({.received = nov(2), .status = "New", .today = nov(2)}), nov(2),
                "The source is thanked the day the referral comes."},
            {given({.received = nov(7), .status = "New", .today = nov(7)}), nov(9), "It came on a Saturday: Monday."},
            {given({.received = nov(2), .status = "New", .thanked = nov(2), .today = nov(2)}), nov(3),
                "The first call: one working day."},
            {given({.received = nov(6), .status = "New", .thanked = nov(6), .today = nov(6)}), nov(9),
                "From Friday to Monday."},
            {given({.received = nov(2),
                 .status = "Trying",
                 .attempts = 1,
                 .last_attempt = nov(3),
                 .thanked = nov(2),
                 .today = nov(3)}),
                nov(5), "Two days between attempts."},
            {given({.received = nov(2),
                 .status = "Trying",
                 .attempts = 1,
                 .last_attempt = nov(5),
                 .thanked = nov(2),
                 .today = nov(5)}),
                nov(9), "Two days end on a Saturday: Monday."},
            {given({.received = nov(2),
                 .status = "Trying",
                 .attempts = 3,
                 .last_attempt = nov(9),
                 .thanked = nov(2),
                 .asked = nov(6),
                 .today = nov(9)}),
                nov(16), "Asking did not help: seven days after the last attempt."},
            {given({.received = nov(2),
                 .status = "Trying",
                 .attempts = 3,
                 .last_attempt = nov(9),
                 .thanked = nov(2),
                 .asked = nov(6),
                 .today = nov(9),
                 .rules = example_table::rules}),
                nov(19), "Ten days where the Rules say so."},
            {given({.received = nov(2),
                 .status = "Meeting",
                 .changed = nov(5),
                 .attempts = 1,
                 .last_attempt = nov(4),
                 .reached = nov(4),
                 .thanked = nov(2),
                 .today = nov(5)}),
                nov(9), "The source hears of a change within two working days."},
            {given({.received = nov(2),
                 .status = "Lost",
                 .changed = nov(9),
                 .thanked = nov(2),
                 .told = nov(10),
                 .told_status = "Lost",
                 .today = nov(10)}),
                "", "No step, no date."},
            {given({.status = "New", .today = nov(2)}), "", "Without the day it came nothing is due."},
            {given({.received = nov(2),
                 .status = "New",
                 .thanked = nov(2),
                 .today = nov(2),
                 .rules = "Nurture days=60",
                 .snoozed = nov(12)}),
                nov(12), "Put off until the 12th; the rules may be the text of REFERRAL.RULES."},
            {given({.received = nov(2), .status = "New", .today = nov(2), .snoozed = nov(12)}), nov(3),
                "Thanking can be put off by one working day at most."},
            {given({.received = nov(2),
                 .status = "New",
                 .today = nov(2),
                 .rules = "Ways, not people=Website",
                 .source = "Website",
                 .with_snooze = true}),
                nov(3), "It came by the website, which is nobody to thank: the first call."},
            {given({.received = nov(2), .status = "New", .today = "today"}), book::cell_error::value,
                "A text is no date."},
            {given({.received = nov(2), .status = "New", .today = nov(2), .rules = "no rules"}),
                book::cell_error::value, "A text that REFERRAL.RULES did not make."},
        },
    .body = [](call const& arguments) -> answer {
        const auto [facts, today, rules] = follow_up_of(arguments, source_argument_behind);
        const auto until = arguments.date(snooze_argument);
        const auto next = follow_up::next_step(facts, today, rules);
        if (!next || !next->due) return std::string{};
        return arguments.serial(follow_up::snoozed(next->what->id, *next->due, until, rules.week).due);
    },
};

}
