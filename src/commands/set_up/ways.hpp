#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// Adds a source, in every spelling of it that the referrals hold, to the rule Ways, not people: it is counted apart
/// and never thanked or written to. Refuses "", and who is a way already.
book::result<book::change_set> mark_as_way(book::workbook const& workbook, std::string_view name, moment now);

/// Takes a source out of that rule again. Refuses who is no way.
book::result<book::change_set> mark_as_person(book::workbook const& workbook, std::string_view name, moment now);

/// Notes on the sheet Not the same that two names are two people, so that they are not proposed again.
book::result<book::change_set> names_apart(
    book::workbook const& workbook, std::string_view first, std::string_view second, moment now);

}
