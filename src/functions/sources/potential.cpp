#include "scoring/potential.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/list.hpp"
#include "text/fold.hpp"

namespace referralbook::functions {

namespace {

bool yes(call const& arguments, std::size_t index) {
    if (!arguments.given(index)) return false;
    const auto word = text::folded(arguments.text(index));
    if (word == "yes" || word == "1") return true;
    if (word == "no") return false;
    throw function_error{};
}

/// 0 to 3; yes is 3 and no is 0.
double grade(call const& arguments, std::size_t index) {
    if (!arguments.given(index)) return 0;
    const auto word = text::folded(arguments.text(index));
    if (word == "yes") return 3;
    if (word == "no") return 0;
    const auto number = arguments.number(index);
    if (!number || *number < 0 || *number > 3) throw function_error{};
    return *number;
}

/// The arguments of an example by their names; what is not named is blank.
struct potential_example {
    example_value interest{}, relationship{}, motivation{}, same_market{}, nearby{}, access{}, satisfaction{},
        competitor{}, rules{};
};

std::vector<example_value> given_potential(potential_example const& named) {
    return typed({named.interest, named.relationship, named.motivation, named.same_market, named.nearby, named.access,
                     named.satisfaction, named.competitor, named.rules},
        0);
}

}

function_spec const potential{
    .method = "potential",
    .name = "REFERRAL.POTENTIAL",
    .help =
        "The potential, from 0 to 100, of somebody who has not referred yet. Grades go from 0 to 3, yes counts as 3; the "
        "points stand in the Rules.",
    .arguments =
        {
            {.name = "interest", .help = "Has shown interest in referring, 0 to 3.", .optional = true},
            {.name = "relationship", .help = "Knows and trusts you, 0 to 3.", .optional = true},
            {.name = "motivation", .help = "Has something to gain, 0 to 3.", .optional = true},
            {.name = "same_market",
                .help = "Serves the same clients and does not compete: yes or no.",
                .optional = true},
            {.name = "nearby", .help = "Is close by: yes or no.", .optional = true},
            {.name = "access", .help = "Meets your ideal clients, 0 to 3.", .optional = true},
            {.name = "satisfaction", .help = "Is satisfied with you, 0 to 3.", .optional = true},
            {.name = "competitor", .help = "Is loyal to a competitor: yes or no.", .optional = true},
            {.name = "rules",
                .help = "The Rules table or the cell RB_RULEBOOK; the usual numbers where omitted.",
                .kind = argument_kind::values,
                .optional = true},
        },
    .examples =
        {
            {given_potential({.interest = 3.0,
                 .relationship = 3.0,
                 .motivation = 3.0,
                 .same_market = "yes",
                 .nearby = "yes",
                 .access = 3.0,
                 .satisfaction = 3.0}),
                100.0, "Everything speaks for it."},
            {given_potential({.interest = 3.0, .relationship = 0.0, .motivation = 1.5, .same_market = "yes"}), 40.0,
                "20 points for interest, 10 for half a motivation, 10 for the same market."},
            {given_potential({.interest = 3.0,
                 .relationship = 0.0,
                 .motivation = 1.5,
                 .same_market = "yes",
                 .nearby = "no",
                 .access = 0.0,
                 .satisfaction = 0.0,
                 .competitor = "yes"}),
                20.0, "Loyal to a competitor: 20 points less."},
            {given_potential({}), 0.0, "Nothing is known yet."},
            {given_potential({.interest = 4.0}), book::cell_error::value, "A grade goes from 0 to 3."},
        },
    .body = [](call const& arguments) -> answer {
        return scoring::potential({.interest = grade(arguments, 0),
                                      .relationship = grade(arguments, 1),
                                      .motivation = grade(arguments, 2),
                                      .access = grade(arguments, 5),
                                      .satisfaction = grade(arguments, 6),
                                      .same_market = yes(arguments, 3),
                                      .nearby = yes(arguments, 4),
                                      .competitor = yes(arguments, 7)},
            arguments.rules(8));
    },
};

}
