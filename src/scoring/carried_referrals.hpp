#pragma once
#include "scoring/history.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::scoring {

/// Referrals of a shared book that do not stand in this workbook and count in the worth of its sources all the same:
/// closed ones, from before a day. They are carried along from the server (docs/sharing.md).
class carried_referrals {
public:
    explicit carried_referrals(history rows);

    history const& rows() const { return rows_; }
    /// What the cell RB_CARRIEDBOOK shows: "980000 older referrals [1|<count>|<32 hex digits over the content>]". The
    /// same rows give the same text.
    std::string const& text() const { return text_; }

private:
    history rows_;
    std::string text_;
};

/// What counts along in a workbook.
struct carried_along {
    std::shared_ptr<carried_referrals const> referrals{};   ///< nullptr where there are none, or they are not in memory
    bool any = false;                                       ///< the workbook does not hold all referrals of its book
};

/// Such a text of referrals that are not known yet but for their number.
std::string missing_carried_text(std::uint64_t count);

/// How many referrals such a text speaks of; nothing where it is none or of a later version.
std::optional<std::uint64_t> carried_count_of(std::string_view text);

}
