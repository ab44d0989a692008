#pragma once
#include "book/workbook.hpp"
#include "commands/month_of_sources.hpp"
#include "commands/old_clients.hpp"
#include "commands/privacy/retention.hpp"
#include "follow_up/checklist.hpp"
#include "follow_up/plans/plan_item.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "network/partners.hpp"
#include "panels/known/memory.hpp"
#include "panels/known/people.hpp"
#include "scoring/carried_referrals.hpp"
#include "scoring/ledger.hpp"

#include <map>
#include <memory>
#include <string>

namespace referralbook::panels {

/// What the panels know of a set-up workbook: worked out once for each change of it, read by every panel of every
/// window.
struct digest {
    book::workbook workbook;
    book::day today;
    follow_up::checklist list;
    scoring::ledger ranking;
    follow_up::visit_list visits;
    std::vector<std::size_t>
        done;   ///< touches of today that were on the list: of a referral, or a visit; the latest first
    std::vector<std::size_t> undated;                 ///< referrals whose status was typed and has no date of its own
    std::vector<commands::joined_spelling> alike{};   ///< sources that seem to be one
    std::vector<network::partner> owed{};             ///< who sent more than we sent them, the most first
    std::vector<commands::due_to_forget> forgettable{};   ///< by the rule Forget after months, the longest silent first
    std::shared_ptr<called_contacts const> contacts{};
    std::vector<follow_up::plan_item> plan_items{};   ///< of source plans and Given, due until the week's end
    std::vector<std::string> never_asked{};   ///< clients whom nobody asked for referrals, the last contacted first
    mutable std::unique_ptr<people const> index{};
    std::vector<commands::silent_client> silent_clients{};   ///< clients of before, the longest silent first
    text::language say = workbook.say;                       ///< the language that the panels speak
    std::optional<commands::due_digests> monthly{};   ///< last month's digests, where they are still to be written

    /// Somebody as their contact row calls them; as they are spelled where they have none.
    std::string called(std::string_view who) const;

    /// Who is who, worked out when first asked for.
    people const& everybody() const {
        if (!index) index = std::make_unique<people const>(workbook);
        return *index;
    }
};

/// Works out the digest for the rule Today where the workbook holds one, else for `today`. If given, `remembered`
/// learns which statuses stand in the workbook now, and says which were typed without a date. `carried` count in the
/// worth of the sources, though they do not stand in the workbook; where there are any, who is due to be forgotten and
/// who was never asked is not known.
std::shared_ptr<digest const> digest_of(
    book::workbook workbook, book::day today, memory* remembered = nullptr, scoring::carried_along const& carried = {});

struct cell_place {
    std::string sheet;
    int row = 0, column = 0;
};
/// A cell of a row by the key of its column, of the table's first column where that one is missing; nothing where the
/// workbook has no such table.
std::optional<cell_place> cell_of(
    book::workbook const& workbook, book::table_id table, int row, std::string_view column);
/// Where a click on somebody's name leads: their row among the contacts, else their latest referral, else nowhere.
std::optional<cell_place> place_of_person(book::workbook const& workbook, std::string_view who);

/// What the user has chosen to see, and the answer to the last command; not part of the workbook.
struct view {
    std::map<std::string, int, std::less<>> shown;          ///< list -> how many of it; others as the panel thinks best
    std::map<std::string, std::string, std::less<>> only;   ///< "owner", "area" or "kind" -> what is shown alone
    std::string search;                                     ///< what is typed into the search field
    std::string said;                                       ///< the sentence of the last command, "" = none
    std::vector<std::string> lists;   ///< sheets that seem to list referrals, while the book has none yet
    std::string shared;               ///< how it stands with the other desks, "" where the workbook is not shared
    std::size_t conflicts = 0;        ///< with other desks, to be settled
    bool shut_out = false;            ///< the server of the shared book refused what is known of user and password
    bool can_undo = false;            ///< that command was the last change, so a button offers to take it back

    /// What a list is narrowed to; "" = nothing.
    std::string_view only_of(std::string_view list) const {
        const auto found = only.find(list);
        return found == only.end() ? std::string_view{} : found->second;
    }
    bool narrowed() const { return !only.empty() || !search.empty(); }

    /// How many of a list are wanted.
    std::size_t count(std::string_view list, std::size_t usual) const {
        const auto found = shown.find(list);
        return found == shown.end() ? usual : static_cast<std::size_t>(std::max(0, found->second));
    }
};

}
