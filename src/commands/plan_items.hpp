#pragma once
#include "book/result.hpp"
#include "book/workbook.hpp"
#include "follow_up/plans/motivation.hpp"
#include "follow_up/plans/plan_item.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// What is asked about somebody while the items are made, and the language they are said in; not set: no worth, and as
/// the contacts call them.
struct plan_asked {
    std::function<double(std::string_view who)> worth{};   ///< for the order of what is due on one day
    std::function<std::string(std::string_view who)> called{};
    std::optional<text::language> say{};                   ///< not set: the office's
    std::function<void(book::source_plan& of)> untold{};   ///< takes out of a plan what the reasons must not hold
};

/// What falls due of the workbook's source plans and given referrals, whenever it is due, the most urgent first.
std::vector<follow_up::plan_item> plan_items_of(
    book::workbook const& workbook, book::day today, plan_asked const& asked = {});

/// Which item of the source plans is meant: what it is, and its plan_item::about ("" = the only one of its kind).
struct plan_key {
    follow_up::plan_deed what;
    std::string about;
};

/// That item, said in a language (not set: the office's); the most urgent where a source has several plans. Refuses one
/// that is not there any more, and a kind alone of which there are several.
book::result<follow_up::plan_item> plan_item_of(book::workbook const& workbook, plan_key const& which, book::day today,
    std::optional<text::language> const& say = {});

/// The plan of a source in any spelling with the same name key; nullptr where there is none.
book::source_plan const* plan_of(book::workbook const& workbook, std::string_view source);

/// The potential of everybody who has a plan, by key of the names; 0 to 100. Where nobody typed a Motivation, it is the
/// one that the log says on that day, where it is clear (S4).
std::map<std::string, double> potentials_of(book::workbook const& workbook, book::day today);
/// The same where the log has been read already.
std::map<std::string, double> potentials_of(book::workbook const& workbook, follow_up::motivations const& by_the_log);

}
