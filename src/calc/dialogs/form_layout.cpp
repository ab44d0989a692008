#include "calc/dialogs/form_layout.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

constexpr int gap = 5;   // in AppFont units

}

void form_layout::begin_row(std::string_view name, int height) { rows_.push_back({std::string{name}, height}); }

void form_layout::put(std::string_view name, control_place in_row) {
    rows_.back().controls.push_back({std::string{name}, in_row});
}

void form_layout::inset(int by) {
    auto& place = rows_.back().controls.back().in_row;
    place = {place.x + by, place.y + by, place.width - 2 * by, place.height - 2 * by};
}

void form_layout::grow(int by) { rows_.back().height += by; }

form_layout::row* form_layout::found(std::string_view name) {
    const auto found = std::ranges::find(rows_, name, &row::name);
    return found == rows_.end() ? nullptr : &*found;
}

void form_layout::show(std::string_view name, bool shown) {
    if (auto* one = found(name)) one->shown = shown;
}

bool form_layout::shows(std::string_view name) const {
    const auto found = std::ranges::find(rows_, name, &row::name);
    return found != rows_.end() && found->shown;
}

void form_layout::resize(std::string_view name, int height) {
    if (auto* one = found(name)) one->height = height;
}

int form_layout::place(std::function<void(std::string const&, control_place, bool)> const& use) const {
    int top = form_margin;
    for (auto const& line : rows_) {
        for (auto const& one : line.controls) {
            auto where = one.in_row;
            where.y += top;
            use(one.name, where, line.shown);
        }
        if (line.shown && line.height > 0) top += line.height + gap;
    }
    return top;
}

}
