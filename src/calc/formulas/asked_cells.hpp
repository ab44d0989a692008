#pragma once
#include "functions/engine/call.hpp"

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <rtl/ustring.hxx>

#include <array>
#include <mutex>
#include <optional>

namespace referralbook::calc {

/// The ledger cells last asked for, by place and text: a column of formulas asks for the same cell thousands of times.
/// The text holds the hash of the content, so what is found here is never stale, whatever happened to the sheet
/// meanwhile.
class asked_cells {
public:
    /// Whether a ledger of the cell at this place is held, whatever its text was.
    bool knows(com::sun::star::table::CellRangeAddress const& place);
    /// The ledger of the cell; nothing where it was never asked for with this text.
    std::optional<functions::argument_value> find(
        com::sun::star::table::CellRangeAddress const& place, rtl::OUString const& text);
    /// Only for a ledger whose hash is the text's.
    void put(com::sun::star::table::CellRangeAddress const& place, rtl::OUString const& text,
        functions::argument_value const& ledger);

private:
    struct entry {
        com::sun::star::table::CellRangeAddress place;
        rtl::OUString text;
        functions::argument_value ledger;
    };
    std::mutex mutex_;
    std::array<entry, 4> entries_;   // an office has two: referrals and touches
    std::size_t next_ = 0;
};

/// The one of this process, for all workbooks and threads.
asked_cells& the_asked_cells();

}
