#include "panels/known/memory.hpp"

namespace referralbook::panels {

void memory::keep(book::change_set const& done, book::null_date origin) {
    for (auto const& cell : done.cells)
        if (cell.column == "status" || cell.column == "status_since")
            for (auto const& check : done.checks)
                if (auto const* number = std::get_if<double>(&check.expected);
                    number && check.column == "number" && check.row == cell.row)
                    statuses.forget(static_cast<std::int64_t>(*number));
    for (auto& one : commands::written_touches_of(done, origin)) {
        std::erase_if(written, [&](auto const& other) { return other.on != one.on; });
        written.push_back(std::move(one));
    }
}

}
