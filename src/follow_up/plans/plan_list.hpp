#pragma once
#include "book/given.hpp"
#include "book/rules.hpp"
#include "book/source_plan.hpp"
#include "follow_up/plans/plan_item.hpp"

#include <functional>
#include <span>

namespace referralbook::follow_up {

/// What the list asks about somebody; a question that is not set has no answer.
struct plan_questions {
    std::function<std::optional<day>(std::string_view who)> last_touch{};     ///< that reached them
    std::function<std::optional<day>(std::string_view who)> last_meeting{};   ///< of the kind Meeting
    /// When two or more of them met at once; not set: the last meeting of any.
    std::function<std::optional<day>(std::span<std::string const> who)> last_together{};
    std::function<std::optional<day>(std::string_view who, day before)> meeting_before{};   ///< the last before a day
    std::function<double(std::string_view who)> worth{};
    std::function<std::string(std::string_view who)> called{};   ///< as the contacts call somebody
    std::function<bool(std::string_view who)> to_coach{};        ///< some whom they sent did not fit
    std::function<bool(std::string_view who)> left_alone{};      ///< not to be contacted, or not yet: nothing falls due
};

/// The five steps of the ladder, in their order: the column whose day says that it is done.
struct ladder_step {
    std::string_view key, to_do;   ///< "Show them how": as the sheet says it
    std::optional<day> book::source_plan::* done;
};
std::span<ladder_step const> ladder();
/// The first step that is not done; nullptr at the top.
ladder_step const* next_on_ladder(book::source_plan const& plan);

/// Everything that the plans and the given referrals hold a date for, whenever it is due, the most urgent first: by
/// their flag, clients we sent behind all else, then by day and worth. docs/rules.md, Source plans, says what is due
/// when. A day that is typed as the next one comes before what the rules would make of it.
std::vector<plan_item> plan_list_of(std::span<book::source_plan const> plans,
    std::span<book::given_referral const> given, day today, book::rules const& rules, plan_questions const& ask = {},
    text::language const& say = {});

/// The columns, "stage" and "meets", in which the plan holds a word that says nothing to us: nothing falls due of it.
std::vector<std::string_view> words_not_known(book::source_plan const& plan);

/// The rhythm of the words under "Meets"; nothing where there are none.
struct meeting_words {
    bool in_a_group = false;
    rhythm every;
};
std::optional<meeting_words> meeting_of(std::string_view meets);

}
