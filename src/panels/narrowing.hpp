#pragma once
#include "panels/parts.hpp"

#include <map>
#include <string>
#include <vector>

namespace referralbook::panels {

/// What of the lists is shown: all of it, or what belongs to one owner, area and kind and holds the words searched for.
struct narrowed_lists {
    std::vector<follow_up::checklist_item const*> overdue, today, this_week;
    std::vector<follow_up::visit_item const*> visits, never_visited;
    std::map<void const*, std::string> found;   ///< item -> "Note: ...", where its line does not show what was searched

    /// What is said under an item of a search; "" where its line shows why it was found.
    std::string found_in(void const* item) const {
        const auto one = found.find(item);
        return one == found.end() ? std::string{} : one->second;
    }
    std::size_t due() const { return overdue.size() + today.size(); }
    std::size_t count() const { return due() + this_week.size() + visits.size() + never_visited.size(); }
};

/// Compares names and words without case and accents. A step belongs to the area of the person it is done with; a visit
/// to the owners of the referrals that the person sent.
narrowed_lists narrowed(digest const& known, view const& chosen);

/// The link that shows or hides the search field and the menus, at the end of a line, where there is enough to narrow.
void add_find(page& to, digest const& known, view const& chosen);

/// The search field and the menus by which the lists are narrowed, when they were asked for; then how much is left.
void add_narrowing(page& to, digest const& known, view const& chosen, narrowed_lists const& left);

}
