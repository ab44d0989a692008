#include "follow_up/snooze.hpp"
#include "follow_up/steps.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

namespace {

constexpr year_month_day nov(unsigned number) { return November / static_cast<int>(number) / 2026; }

}

function_spec const nextstepdue{
    .method = "nextstepdue",
    .name = "REFERRAL.NEXTSTEPDUE",
    .help =
        "Gives the day on which the step of REFERRAL.NEXTSTEP is due, always a working day; nothing where no step is open "
        "or no day is known to count from.",
    .arguments = follow_up_arguments_and_snooze(),
    .examples =
        {
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, nov(2),
                "The source is thanked the day the referral comes."},
            {{nov(7), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(7)}, nov(9), "It came on a Saturday: Monday."},
            {{nov(2), "New", {}, {}, {}, {}, nov(2), {}, {}, {}, {}, {}, nov(2)}, nov(3),
                "The first call: one working day."},
            {{nov(6), "New", {}, {}, {}, {}, nov(6), {}, {}, {}, {}, {}, nov(6)}, nov(9), "From Friday to Monday."},
            {{nov(2), "Trying", {}, 1.0, nov(3), {}, nov(2), {}, {}, {}, {}, {}, nov(3)}, nov(5),
                "Two days between attempts."},
            {{nov(2), "Trying", {}, 1.0, nov(5), {}, nov(2), {}, {}, {}, {}, {}, nov(5)}, nov(9),
                "Two days end on a Saturday: Monday."},
            {{nov(2), "Trying", {}, 3.0, nov(9), {}, nov(2), {}, {}, nov(6), {}, {}, nov(9)}, nov(16),
                "Asking did not help: seven days after the last attempt."},
            {{nov(2), "Trying", {}, 3.0, nov(9), {}, nov(2), {}, {}, nov(6), {}, {}, nov(9), example_table::rules},
                nov(19), "Ten days where the Rules say so."},
            {{nov(2), "Meeting", nov(5), 1.0, nov(4), nov(4), nov(2), {}, {}, {}, {}, {}, nov(5)}, nov(9),
                "The source hears of a change within two working days."},
            {{nov(2), "Lost", nov(9), {}, {}, {}, nov(2), nov(10), "Lost", {}, {}, {}, nov(10)}, "",
                "No step, no date."},
            {{{}, "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, "",
                "Without the day it came nothing is due."},
            {{nov(2), "New", {}, {}, {}, {}, nov(2), {}, {}, {}, {}, {}, nov(2), "Nurture days=60", nov(12)}, nov(12),
                "Put off until the 12th; the rules may be the text of REFERRAL.RULES."},
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2), {}, nov(12)}, nov(3),
                "Thanking can be put off by one working day at most."},
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, "today"}, book::cell_error::value,
                "A text is no date."},
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2), "no rules"}, book::cell_error::value,
                "A text that REFERRAL.RULES did not make."},
        },
    .body = [](call const& arguments) -> answer {
        const auto [facts, today, rules] = follow_up_of(arguments);
        const auto until = arguments.date(snooze_argument);
        const auto next = follow_up::next_step(facts, today, rules);
        if (!next || !next->due) return std::string{};
        return arguments.serial(follow_up::snoozed(next->what->id, *next->due, until, rules.week).due);
    },
};

}
