#pragma once
#include "functions/engine/catalogue.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace referralbook::functions {

/// The arguments that NEXTSTEP, NEXTSTEPDUE and STEPS share: what is known of one referral, today and the rules.
std::vector<argument_spec> follow_up_arguments();

/// The same and, as the last one, the source.
std::vector<argument_spec> follow_up_arguments_and_source();
inline constexpr std::size_t source_argument_alone = 14;

/// The same with the day until which the step is put off (index snooze_argument) before the source.
std::vector<argument_spec> follow_up_arguments_and_snooze();
inline constexpr std::size_t snooze_argument = 14, source_argument_behind = 15;

/// The arguments of an example of NEXTSTEP, NEXTSTEPDUE or STEPS by their names; what is not named is blank.
struct referral_example {
    example_value received{};
    std::string_view status{};
    example_value changed{};
    std::optional<double> attempts{};
    example_value last_attempt{}, reached{}, thanked{}, told{};
    std::string_view told_status{};
    example_value asked{}, rewarded{}, invited{}, today{}, rules{}, snoozed{};
    std::string_view source{};
    bool with_snooze = false;   ///< the function has the argument snoozed before the source
};
std::vector<example_value> given(referral_example const& named);

/// The arguments as values.
struct follow_up_call {
    book::follow_up_facts facts;
    book::day today;
    book::rules rules;
};

/// Reads the arguments of follow_up_arguments(). Throws function_error as the accessors of `call` do, and for a number
/// of attempts that is negative or not whole. `source`: the index of that argument.
follow_up_call follow_up_of(call const& arguments, std::size_t source);

/// Today where it is given, else the rule Today of the Rules table; throws where there is neither.
book::day today_of(call const& arguments, std::size_t index, book::rules const& rules);

/// The cadence argument of the visit functions: days or the band's letter, kept within the shortest and the longest
/// gap; not given counts as band C; longer for who is loyal to a competitor. In days. Throws function_error for any
/// other text and for a number below 0.
int cadence_of(call const& arguments, std::size_t index, std::size_t competitor, book::rules const& rules);

/// The argument "competitor" of the visit functions: blank or no, else yes or the competitor's name.
argument_spec competitor_argument();

}
