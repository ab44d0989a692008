#pragma once
#include "book/workbook.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace referralbook::panels {

/// Notices a status that was typed into the sheet and left with the date of the one before. Two things tell: the cells
/// themselves (follow_up::status_is_younger_than_its_date), and a status that differs from the one that stood beside
/// the same date when the workbook was last looked at. Nothing of it is stored: it lasts as long as the document is
/// open. New and Trying are never asked about: no step counts from their day.
class status_watch {
public:
    /// The referrals to ask about, by their place in the book, in its order. Rows without a number are passed over.
    std::vector<std::size_t> look(book::workbook const& workbook);

    /// To be called after a command wrote the status and its date of the referral with this number: both are right, so
    /// nothing is asked about them.
    void forget(std::int64_t number);

    /// To be called after a set-up: what it wrote stood so on the user's own sheet.
    void start_anew();

    /// The user says that the date is right as it stands.
    void settle(book::referral const& row);

private:
    struct pair {
        book::status state;
        std::optional<book::day> since;
        bool operator==(pair const&) const = default;
    };
    struct seen {
        std::optional<pair> stood;     ///< a status and its date that belong together
        std::optional<pair> asked;     ///< what was asked about: so it is again when the answer is undone
        std::optional<pair> settled;   ///< what the user has said to be right
        std::uint32_t look = 0;        ///< when the number was last met
    };
    std::unordered_map<std::int64_t, seen> by_number_;
    std::uint32_t looks_ = 0;
};

}
