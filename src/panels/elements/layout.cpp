#include "panels/elements/layout.hpp"
#include "panels/elements/wrap.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace referralbook::panels {

namespace {

// Pixels at 96 dpi.
constexpr int margin = 10, lead_column = 26, check_size = 18, gap = 6, bar_height = 6, bar_gap = 2, button_padding = 10,
              button_rise = 4, edit_rise = 5, brief_padding = 6, badge_padding = 8, narrowest_text = 96,
              comfortable_text = 150, panel_end = 10;

class block_layout {
public:
    block_layout(std::span<element const> elements, std::span<placed> areas, int width, screen const& on)
        : elements_{elements}, areas_{areas}, width_{width}, on_{on}, left_{px(margin)},
          right_{std::max(width - px(margin), px(margin) + 1)} {}

    /// Lays the block out from `top`; gives the first pixel below it.
    int place_from(int top) {
        top_ = bottom_ = top;
        line_right_ = right_;
        if (has(place::lead)) place_lead();
        if (has(place::trail)) place_trail();
        place_flow();
        if (trail_waits_) place_trail_below();
        for (auto const index : of(place::below)) place_below(index);
        return bottom_;
    }

private:
    int px(double value) const { return static_cast<int>(std::lround(value * on_.scale)); }

    std::vector<std::size_t> of(place where) const {
        std::vector<std::size_t> result;
        for (std::size_t index = 0; index < elements_.size(); ++index)
            if (elements_[index].where == where) result.push_back(index);
        return result;
    }
    bool has(place where) const {
        return std::ranges::any_of(elements_, [=](auto const& one) { return one.where == where; });
    }

    text_measure measure(element const& one) const {
        return [this, &one](std::string_view text) { return on_.text_width(text, one.looks); };
    }
    int line(element const& one) const { return on_.line_height(one.looks); }
    int padding(element const& one) const {
        return one.kind == element_kind::button ? px(button_padding)
            : one.kind == element_kind::badge   ? px(badge_padding)
                                                : 0;
    }
    int height(element const& one) const {
        if (one.kind == element_kind::check) return px(check_size);
        if (one.kind == element_kind::bar) return px(bar_height);
        if (one.kind == element_kind::edit) return line(one) + 2 * px(edit_rise);
        return line(one) + (one.kind == element_kind::button ? 2 * px(button_rise) : 0);
    }
    int width(element const& one) const {
        if (one.kind == element_kind::check) return px(check_size);
        if (briefly_ && !one.brief.empty()) return on_.text_width(one.brief, one.looks) + 2 * px(brief_padding);
        return on_.text_width(one.text, one.looks) + 2 * padding(one);
    }
    /// How far the text of a button sinks below the top of its block, so that all texts of a line stand level.
    int first_line() const {
        int result = 0;
        for (auto const& one : elements_)
            if (one.where != place::below) result = std::max(result, height(one));
        return result;
    }

    void put(std::size_t index, rectangle area, std::string text) {
        area.width = std::max(0, std::min(area.width, width_ - area.x));
        bottom_ = std::max(bottom_, area.y + area.height);
        areas_[index] = {area, std::move(text)};
    }

    void place_lead() {
        for (auto const index : of(place::lead)) {
            const auto high = height(elements_[index]);
            put(index, {left_, top_ + (first_line() - high) / 2, px(check_size), high}, {});
        }
        left_ += px(lead_column);
    }

    int width_of(std::vector<std::size_t> const& trail) const {
        int sum = -px(gap);
        for (auto const index : trail) sum += width(elements_[index]) + px(gap);
        return sum;
    }

    void place_trail() {
        auto const trail = of(place::trail);
        // Decided by the width of the panel and not by the words of this line, so that all lines of a panel look alike.
        if (right_ - left_ - width_of(trail) - px(gap) < px(comfortable_text)) briefly_ = true;
        const auto wanted = width_of(trail);
        if (right_ - left_ - wanted - px(gap) < px(narrowest_text)) {
            briefly_ = false;   // it has a line of its own
            trail_waits_ = true;
            return;
        }
        int x = right_ - wanted;
        line_right_ = x - px(gap);
        for (auto const index : trail) {
            auto const& one = elements_[index];
            put(index, {x, top_ + (first_line() - height(one)) / 2, width(one), height(one)},
                briefly_ && !one.brief.empty() ? one.brief : one.text);
            x += width(one) + px(gap);
        }
    }

    void place_flow() {
        int x = left_, y = top_;
        bool first_of_line = true, first_line_of_block = true;
        for (auto const index : of(place::flow)) {
            auto const& one = elements_[index];
            const auto new_line = [&] {
                x = left_;
                y = std::max(bottom_, y + 1) + (one.kind == element_kind::button ? px(bar_gap) : 0);
                first_of_line = true;
                first_line_of_block = false;
                line_right_ = right_;
            };
            const auto sink = [&] { return first_line_of_block ? (first_line() - height(one)) / 2 : 0; };
            if (one.kind == element_kind::bar || one.kind == element_kind::edit) {
                // A field stands behind its label where there is room for some words.
                const auto behind = one.kind == element_kind::edit && !first_of_line ? px(gap) : 0;
                if (!first_of_line && (behind == 0 || line_right_ - x - behind < px(narrowest_text)))
                    new_line();
                else
                    x += behind;
                put(index, {x, y + sink(), line_right_ - x, height(one)},
                    one.kind == element_kind::edit ? one.text : "");
                new_line();
                continue;
            }
            const auto blank = first_of_line ? 0 : std::max(px(3), on_.text_width(" ", one.looks));
            const auto wide = width(one);
            if (!first_of_line && x + blank + wide > line_right_)
                new_line();
            else
                x += blank;
            if (x + wide <= line_right_) {
                put(index, {x, y + sink(), wide, height(one)}, one.text);
                x += wide;
                first_of_line = false;
            } else {
                put_wrapped(index, x, y + sink(), line_right_ - x);
                new_line();
            }
        }
    }

    void place_trail_below() {
        int x = left_, y = bottom_ + px(bar_gap);
        for (auto const index : of(place::trail)) {
            auto const& one = elements_[index];
            const auto wide = std::min(width(one), right_ - left_);
            if (x > left_ && x + wide > right_) {
                x = left_;
                y = bottom_ + px(bar_gap);
            }
            put(index, {x, y, wide, height(one)}, shortened(one.text, wide - 2 * padding(one), measure(one)));
            x += wide + px(gap);
        }
    }

    void place_below(std::size_t index) {
        auto const& one = elements_[index];
        const auto y = bottom_ + px(bar_gap);
        if (one.kind == element_kind::bar)
            put(index, {left_, y, right_ - left_, height(one)}, {});
        else if (one.kind == element_kind::edit)
            put(index, {left_, y, right_ - left_, height(one)}, one.text);
        else if (one.kind == element_kind::text || one.kind == element_kind::link)
            put_wrapped(index, left_, y, right_ - left_);
        else {
            const auto wide = std::min(width(one), right_ - left_);
            put(index, {left_, y, wide, height(one)}, shortened(one.text, wide - 2 * padding(one), measure(one)));
        }
    }

    /// A text, link or button that is wider than its column. Buttons and badges stay on one line.
    void put_wrapped(std::size_t index, int x, int y, int wide) {
        auto const& one = elements_[index];
        if (one.kind == element_kind::button || one.kind == element_kind::badge) {
            put(index, {x, y, wide, height(one)}, shortened(one.text, wide - 2 * padding(one), measure(one)));
            return;
        }
        auto const lines = wrapped(one.text, wide, measure(one));
        int widest = 1;
        for (auto const& text : lines) widest = std::max(widest, on_.text_width(text, one.looks));
        auto joined = std::accumulate(std::next(lines.begin()), lines.end(), lines.front(),
            [](std::string sum, std::string const& text) { return std::move(sum) + '\n' + text; });
        put(index, {x, y, std::min(widest, wide), line(one) * static_cast<int>(lines.size())}, std::move(joined));
    }

    std::span<element const> elements_;
    std::span<placed> areas_;
    int width_;
    screen const& on_;
    int left_, right_, line_right_ = 0, top_ = 0, bottom_ = 0;
    bool trail_waits_ = false, briefly_ = false;
};

}

layout lay_out(std::span<element const> elements, int width, screen const& on) {
    layout result;
    result.elements.resize(elements.size());
    int y = 0;
    std::size_t begin = 0;
    while (begin < elements.size()) {
        auto end = begin + 1;
        while (end < elements.size() && elements[end].space_above == 0) ++end;
        y += static_cast<int>(std::lround(elements[begin].space_above * on.scale));
        y = block_layout{elements.subspan(begin, end - begin), std::span{result.elements}.subspan(begin, end - begin),
            width, on}
                .place_from(y);
        begin = end;
    }
    result.height = y + end_of_panel(on);
    return result;
}

int block_height(std::span<element const> block, int width, screen const& on) {
    return lay_out(block, width, on).height - end_of_panel(on);
}

int end_of_panel(screen const& on) { return static_cast<int>(std::lround(panel_end * on.scale)); }

}
