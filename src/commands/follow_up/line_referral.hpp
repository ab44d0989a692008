#pragma once
#include "book/workbook.hpp"
#include "follow_up/steps.hpp"
#include "recognition/names/aliases.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Which referral a line of the sheet Today is about. A line holds a step, a name and a reason; where several referrals
/// have that name, the line says behind the reason which it is.
class line_referrals {
public:
    /// The workbook must outlive it.
    explicit line_referrals(book::workbook const& workbook);

    /// "No. 12", or "row 8" of a referral without number, in the book's language, where another referral has the name
    /// that the step is done with; else "".
    std::string mark(book::referral const& row, follow_up::person whom) const;

    /// The referral; nothing where none has that name, or where it cannot be told which of several is meant.
    struct meant {
        book::referral const* row = nullptr;
        bool unclear = false;   ///< several may be meant
    };
    meant of(follow_up::step_id step, std::string_view who, std::string_view why) const;

private:
    using rows = std::vector<book::referral const*>;

    rows const& named(std::string_view who, follow_up::person whom) const;
    bool has_mark(book::referral const& row, follow_up::person whom, std::string_view why) const;

    book::workbook const& workbook_;
    recognition::aliases names_;
    std::map<std::string, rows, std::less<>> by_source_, by_prospect_;   ///< by key of the name
};

/// Why a step is on the list, in the book's language, as the list says it in its cells.
std::string reason_in_cells(
    book::workbook const& workbook, book::referral const& row, follow_up::step const& what, book::day today);

}
