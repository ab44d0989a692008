#include "functions/engine/table_source.hpp"

namespace referralbook::functions {

namespace {

cell_view view_of(book::cell const& value) {
    return std::visit([](auto const& content) -> cell_view { return content; }, value);
}

}

std::vector<book::cell> table_in_memory::header() const {
    return rows_.empty() ? std::vector<book::cell>{} : rows_.front();
}

void table_in_memory::read(
    std::span<int const> columns, std::function<void(std::span<cell_view const>)> const& visit) const {
    std::vector<cell_view> views(columns.size());
    for (std::size_t row = 1; row < rows_.size(); ++row) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto column = static_cast<std::size_t>(columns[i]);
            views[i] = column < rows_[row].size() ? view_of(rows_[row][column]) : cell_view{};
        }
        visit(views);
    }
}

}
