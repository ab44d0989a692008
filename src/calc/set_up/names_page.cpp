#include "calc/set_up/names_page.hpp"
#include "calc/office/office_language.hpp"
#include "recognition/names/name_key.hpp"

namespace referralbook::calc {

namespace {

using namespace set_up_page;

constexpr std::size_t columns = 2;
constexpr auto most = columns * static_cast<std::size_t>(rows - 1);   // without the line above the ways
constexpr auto most_ways = 2 * columns;

std::string tick_name(std::size_t i) { return "joined" + std::to_string(i); }
std::string way_name(std::size_t i) { return "way" + std::to_string(i); }

/// Of the i-th tick of a block that begins at `top`.
control_place place_of(std::size_t i, int top) {
    return {margin + static_cast<int>(i % columns) * (inner / 2), top + static_cast<int>(i / columns) * row_step,
        inner / 2 - 4, line + 2};
}

}

void names_page::build(int top) {
    top_ = top;
    form_.text(
        "joined_head", tr("These seem to be one source each. Untick those that are not."), {margin, top, inner, line});
    for (std::size_t i = 0; i < most; ++i) form_.tick(tick_name(i), "", tick_state::on, place_of(i, top + line + 3));
    form_.text("ways_head",
        tr("These seem to be ways, not people, and are never thanked. Untick who is a person or an office."),
        {margin, top, inner, line});
    for (std::size_t i = 0; i < most_ways; ++i) form_.tick(way_name(i), "", tick_state::on, place_of(i, top));
}

void names_page::look(commands::set_up_plan const& plan) {
    if (plan.named == named_) return;
    named_ = plan.named;
    auto ways = commands::ways_to_take(facts_, plan.named);
    if (ways.size() > most_ways) ways.resize(most_ways);
    auto now = commands::alike_among(plan.named);
    if (const auto room = ways.empty() ? most : most - most_ways; now.size() > room) now.resize(room);
    if (now == found_ && ways == ways_) return;
    found_ = std::move(now);
    ways_ = std::move(ways);
    for (std::size_t i = 0; i < found_.size(); ++i) {
        form_.set_label(tick_name(i), tr("{1} is {2}", found_[i].spelling, found_[i].source));
        form_.set_ticked(tick_name(i), ticked_if(!facts_.apart.contains(found_[i])));
    }
    for (std::size_t i = 0; i < ways_.size(); ++i) {
        form_.set_label(way_name(i), ways_[i]);
        form_.set_ticked(way_name(i), ticked_if(!facts_.people.contains(recognition::name_key(ways_[i]))));
    }
}

void names_page::show_if(bool shown) {
    form_.show("joined_head", shown && !found_.empty());
    for (std::size_t i = 0; i < most; ++i) form_.show(tick_name(i), shown && i < found_.size());
    const int below = found_.empty()
        ? top_
        : top_ + line + 3 + row_step * static_cast<int>((found_.size() + columns - 1) / columns) + gap;
    form_.show("ways_head", shown && !ways_.empty());
    form_.move("ways_head", {margin, below, inner, line});
    for (std::size_t i = 0; i < most_ways; ++i) {
        form_.show(way_name(i), shown && i < ways_.size());
        form_.move(way_name(i), place_of(i, below + line + 3));
    }
}

void names_page::take() {
    facts_.joined.clear();
    for (std::size_t i = 0; i < found_.size(); ++i)
        if (form_.ticked(tick_name(i))) {
            facts_.joined.push_back(found_[i]);
            facts_.apart.erase(found_[i]);
        } else {
            facts_.apart.insert(found_[i]);
        }
    for (std::size_t i = 0; i < ways_.size(); ++i)
        if (auto key = recognition::name_key(ways_[i]); form_.ticked(way_name(i)))
            facts_.people.erase(key);
        else
            facts_.people.insert(std::move(key));
}

}
