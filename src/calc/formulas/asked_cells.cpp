#include "calc/formulas/asked_cells.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

// Calc stores equal texts once, so comparing the addresses in memory nearly always suffices.
bool same(rtl::OUString const& left, rtl::OUString const& right) { return left.pData == right.pData || left == right; }

bool same(com::sun::star::table::CellRangeAddress const& left, com::sun::star::table::CellRangeAddress const& right) {
    return left.Sheet == right.Sheet && left.StartRow == right.StartRow && left.StartColumn == right.StartColumn;
}

}

bool asked_cells::knows(com::sun::star::table::CellRangeAddress const& place) {
    const std::scoped_lock lock{mutex_};
    return std::ranges::any_of(
        entries_, [&](entry const& one) { return !one.text.isEmpty() && same(one.place, place); });
}

std::optional<functions::argument_value> asked_cells::find(
    com::sun::star::table::CellRangeAddress const& place, rtl::OUString const& text) {
    const std::scoped_lock lock{mutex_};
    for (auto const& one : entries_)
        if (!one.text.isEmpty() && same(one.place, place) && same(one.text, text)) return one.ledger;
    return std::nullopt;
}

void asked_cells::put(com::sun::star::table::CellRangeAddress const& place, rtl::OUString const& text,
    functions::argument_value const& ledger) {
    const std::scoped_lock lock{mutex_};
    entries_[next_] = {place, text, ledger};
    next_ = (next_ + 1) % entries_.size();
}

asked_cells& the_asked_cells() {
    static asked_cells cells;
    return cells;
}

}
