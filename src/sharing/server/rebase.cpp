#include "sharing/server/rebase.hpp"

#include <ranges>

namespace referralbook::sharing {

rows base_as_of(stored_rows const& now, std::span<change const> since) {
    rows base;
    std::map<row_name, std::int64_t> holds;   // every change of the row up to this number is in it
    for (auto const& [name, row] : now) {
        base.emplace(name, row.content);
        holds.emplace(name, row.revision);
    }
    for (auto const& one : since | std::views::reverse) {
        auto& up_to = holds[one.what.row];
        if (one.what.kind == edit_kind::deleted) up_to = one.number;   // its "before" is the whole row
        if (one.number <= up_to || one.what.kind == edit_kind::added) take_back(base, one.what);
    }
    return base;
}

}
