#pragma once
#include "book/result.hpp"
#include "recognition/tables/survey.hpp"
#include "text/language.hpp"

#include <utility>
#include <vector>

namespace referralbook::recognition {

/// What the user decided, from a survey or after correcting it.
struct mapping {
    sheet_kind kind = sheet_kind::neither;
    std::vector<std::pair<role, int>> columns;   ///< role and sheet column

    /// The column of a role; -1 where it has none.
    int column_of(role what) const;
    bool operator==(mapping const&) const = default;
};

/// What a survey proposes.
mapping proposed(survey const& found);

/// The same of a sheet of contacts whose headings we wrote, in the language of the book: a column that bears the
/// heading of one of ours holds that alone, though it could serve for another where nothing stands below ("City" for
/// the area).
mapping proposed_as_headed(survey const& found, text::language const& writes);

/// The mapping, if it can be used on that sheet; else the sentence that says what to choose. Contacts need a full name,
/// a first or last name, or a company; a referral log needs its date and its source; no column and no role
/// twice, but one column may be the date received and that of the last contact.
book::result<mapping> check(mapping wanted, survey const& found, text::language const& say = {});

}
