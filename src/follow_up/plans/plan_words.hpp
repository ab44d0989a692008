#pragma once
#include "book/given.hpp"
#include "book/source_plan.hpp"
#include "follow_up/plans/plan_item.hpp"

/// What the items of the source plans say, in one line each: what to bring and what to ask, in the plan's own words.
namespace referralbook::follow_up::plan_says {

/// What the drop-downs of the sheet offer under We ask for and Meets, in a language; another word as it is.
std::string offered(std::string_view word, text::language const& say);

/// "Show {1} how": the headline of a step of the ladder by its key, or of a stage; {1} is the person.
std::string_view rung(std::string_view key);
std::string_view stage(std::string_view stage);

// The line under the headline of each kind of item.
std::string why_rung(std::string_view key, book::source_plan const& plan, text::language const& say);
std::string why_coaching(book::source_plan const& plan, day today, text::language const& say);
std::string why_meeting(std::string_view meets, book::source_plan const& plan, text::language const& say);
std::string why_group(std::string_view meets, std::string_view people, text::language const& say);
std::string why_board(std::string_view people, text::language const& say);
std::string why_activity(book::source_plan const& plan, std::optional<day> last, day today, text::language const& say);
std::string why_promise(book::source_plan const& plan, text::language const& say);
std::string why_given(book::given_referral const& row, day today, text::language const& say);
std::string why_need(book::given_referral const& row, day today, text::language const& say);

}
