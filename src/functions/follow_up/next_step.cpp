#include "follow_up/steps.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

namespace {

constexpr year_month_day nov(unsigned number) { return November / static_cast<int>(number) / 2026; }

}

function_spec const nextstep{
    .method = "nextstep",
    .name = "REFERRAL.NEXTSTEP",
    .help =
        "Names the next step for a referral: the most urgent open one of thanking, asking, calling, telling, rewarding, "
        "moving on, inviting and checking in; nothing where none is open.",
    .arguments = follow_up_arguments(),
    .examples =
        {
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, "Thank the source",
                "A referral that has just come: thanking comes before all else."},
            {{nov(2), {}, {}, {}, {}, {}, nov(2), {}, {}, {}, {}, {}, nov(2)}, "First call",
                "Thanked, not called yet; a blank status is New."},
            {{nov(2), "Trying", {}, 1.0, nov(3), {}, nov(2), {}, {}, {}, {}, {}, nov(4)}, "Try again",
                "After one attempt without an answer."},
            {{nov(2), "Trying", {}, 2.0, nov(5), {}, nov(2), {}, {}, {}, {}, {}, nov(6)}, "Ask the source to help",
                "From the second attempt the source is asked."},
            {{nov(2), "Trying", {}, 2.0, nov(5), {}, nov(2), {}, {}, nov(6), {}, {}, nov(6)}, "Try again",
                "The source was asked."},
            {{nov(2), "In talks", nov(4), 1.0, nov(4), nov(4), nov(2), {}, {}, {}, {}, {}, nov(4)},
                "Tell the source where it stands", "The status is news to the source."},
            {{nov(2), "In talks", nov(4), 1.0, nov(4), nov(4), nov(2), nov(5), "In talks", {}, {}, {}, nov(18)},
                "Move it on", "Thirteen days after the source was told."},
            {{nov(2), "In talks", nov(4), 1.0, nov(4), nov(4), nov(2), nov(5), "In talks", {}, {}, {}, nov(19)},
                "Tell the source where it stands", "Fourteen days after the source was told."},
            {{nov(2), "Won", nov(9), 1.0, nov(4), nov(4), nov(2), nov(10), "Won", {}, {}, {}, nov(10)},
                "Reward the source", "A referral that became a client."},
            {{nov(2), "Won", nov(9), 1.0, nov(4), nov(4), nov(2), nov(10), "Won", {}, {}, {}, nov(10),
                 example_table::rules},
                "Ask the new client for referrals",
                "Where the Rules say that gifts are regulated, nobody is rewarded."},
            {{nov(2), "Nurture", nov(9), 5.0, nov(9), {}, nov(2), nov(10), "Nurture", {}, {}, {}, nov(10)},
                "Check in again", "No answer is not lost interest."},
            {{nov(2), "Lost", nov(9), 1.0, nov(4), nov(4), nov(2), nov(10), "lost", {}, {}, {}, nov(10)}, "",
                "Lost, and the source knows: nothing is left to do."},
            {{nov(2), "Perhaps", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, book::cell_error::value,
                "There is no such status."},
            {{"Monday", "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, book::cell_error::value,
                "A text is no date."},
            {{nov(2), "Trying", {}, 1.5, nov(3), {}, nov(2), {}, {}, {}, {}, {}, nov(4)}, book::cell_error::value,
                "There are no half attempts."},
            {{-1.0, "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, nov(2)}, book::cell_error::value,
                "Nor is a negative number."},
            {{nov(2), "New", {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}, book::cell_error::value,
                "Without today and without a Rules table that has it."},
        },
    .body = [](call const& arguments) -> answer {
        const auto [facts, today, rules] = follow_up_of(arguments);
        const auto next = follow_up::next_step(facts, today, rules);
        return next ? std::string{next->what->name} : std::string{};
    },
};

}
