#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "commands/tidy_up/contact_table.hpp"

namespace referralbook::commands {

/// Two rows of the contact table that are probably one person or office.
struct contact_pair {
    int one = 0, other = 0;   ///< sheet rows
    double likeness = 0;
    std::string why;         ///< in the office's language
    std::string written{};   ///< and in the book's
    bool operator==(contact_pair const&) const = default;
};

/// Contacts that may be one person.
struct contact_duplicates {
    std::vector<contact_pair> pairs;        ///< the likeliest first
    std::vector<std::vector<int>> groups;   ///< sheet rows
};

/// What tells two contacts of one name apart on the sheet Not the same, where it stands behind the name: e-mail, phone,
/// company, area, as far as the contact has them.
std::vector<std::string> details_of(book::contact const& one);

/// The duplicates of the contact table, but for the pairs of the sheet Not the same. `told`: see
/// recognition::find_duplicates.
contact_duplicates duplicates_of(book::workbook const& workbook, contact_table const& table,
    std::optional<double> least = {}, std::function<void(int percent)> const& told = {});

/// What is left to ask after the rows `gone` became one with the row `kept` and the rows below moved up. `book` as it
/// stands afterwards: pairs of the sheet Not the same are left out.
std::vector<contact_pair> pairs_after_merge(
    book::workbook const& workbook, std::vector<contact_pair> const& pairs, int kept, std::vector<int> const& gone);

/// The groups by the rows as they stand then; without those of which one row is left.
std::vector<std::vector<int>> groups_after_merge(
    std::vector<std::vector<int>> const& groups, int kept, std::vector<int> const& gone);

/// Notes on the sheet Not the same that two contacts are two people. Where both have one name, a detail is put behind
/// it that tells them apart ("John Smith, john@x.example"). Refuses rows that are no contacts.
book::result<book::change_set> not_the_same(book::workbook const& workbook, int one, int other, moment now);

/// The sheet Duplicates: the groups with likeness and reason.
book::result<book::change_set> duplicates_page(
    book::workbook const& workbook, contact_duplicates const& found, moment now);

}
