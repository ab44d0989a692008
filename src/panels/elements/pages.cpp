#include "panels/elements/pages.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace referralbook::panels {

namespace {

using blocks = std::vector<std::span<element const>>;

/// The blocks of a panel: those above and below every page, and those between, which come page by page.
struct parted {
    blocks head, body, foot;
};

parted parts_of(std::span<element const> all) {
    parted result;
    for (std::size_t begin = 0; begin < all.size();) {
        auto end = begin + 1;
        while (end < all.size() && all[end].space_above == 0) ++end;
        const auto kind = all[begin].pages;
        auto& list = kind == paging::head ? result.head : kind == paging::foot ? result.foot : result.body;
        list.push_back(all.subspan(begin, end - begin));
        begin = end;
    }
    return result;
}

bool is_title(std::span<element const> block) { return block.front().pages == paging::title; }

/// Whether there is a page before and behind the one that is shown.
struct other_pages {
    bool before, behind;
};

/// What turns the pages. `text` says which one is shown.
std::vector<element> turning(std::string const& text, panel_size const& size, other_pages there_are) {
    const auto of_panel = [&](std::string const& what) {
        return size.title.empty() ? what : what + ", " + size.say.tr(size.title);
    };
    constexpr style small{.small = true};
    return {{.id = "pages/where",
                .text = text,
                .name = of_panel(size.say.tr("Shown: {1}", text)),
                .looks = {.small = true, .colour = tone::quiet},
                .space_above = 4,
                .pages = paging::foot},
        {.id = std::string{page_back},
            .kind = element_kind::button,
            .where = place::trail,
            .text = "◂",
            .name = of_panel(size.say.tr("Page up")),
            .looks = small,
            .usable = there_are.before},
        {.id = std::string{page_next},
            .kind = element_kind::button,
            .where = place::trail,
            .text = "▸",
            .name = of_panel(size.say.tr("Page down")),
            .looks = small,
            .usable = there_are.behind}};
}

class pager {
public:
    pager(std::span<element const> all, panel_size const& size, screen const& on)
        : parts_{parts_of(all)}, size_{size}, on_{on} {
        room_ = size.height - heights(parts_.head) - foot_height() - end_of_panel(on);
        if (!fits()) {
            paged_ = true;
            room_ -= turning_height();
        }
    }

    bool paged() const { return paged_; }
    std::size_t blocks_in_all() const { return parts_.body.size(); }

    /// The block that a place means, moved back where the rest would leave the page half empty.
    std::size_t first_of(page_place const& place) const {
        if (!paged_ || parts_.body.empty() || place.block == 0) return 0;   // what comes above the first page is seen
        const auto found = std::ranges::find_if(
            parts_.body, [&](auto const& block) { return block.front().id == place.id; });
        auto first = found != parts_.body.end() ? static_cast<std::size_t>(found - parts_.body.begin())
                                                : std::min(place.block, parts_.body.size() - 1);
        if (end_from(first) == parts_.body.size()) first = std::min(first, begin_before(parts_.body.size()));
        return first;
    }

    /// The block behind the page that begins with this one.
    std::size_t end_from(std::size_t first) const {
        if (!paged_) return parts_.body.size();
        int left = frame_at(first).room - height_again(first);
        auto end = first;
        while (end < parts_.body.size() && (left -= height(end)) >= 0) ++end;
        if (end == parts_.body.size()) return end;
        while (end > first + 1 && parts_.body[end].front().pages == paging::part) --end;
        while (end > first + 1 && is_title(parts_.body[end - 1])) --end;
        return std::max(end, least_end(first));
    }

    /// Where a page begins that ends in front of this block.
    std::size_t begin_before(std::size_t end) const {
        auto first = end;
        while (first > 0 && end_from(first - 1) >= end) --first;
        return std::min(first, end > 0 ? end - 1 : 0);
    }

    page_place place_of(std::size_t first) const {
        if (first >= parts_.body.size()) return {};
        return {parts_.body[first].front().id, first};
    }

    panel_page page_from(std::size_t first) const {
        panel_page result{.elements = {}, .where = {}, .begins = place_of(first)};
        auto& shown = result.elements;
        const auto add = [&](std::span<element const> block) { shown.insert(shown.end(), block.begin(), block.end()); };
        const auto frame = frame_at(first);
        std::ranges::for_each(frame.heads, add);
        if (const auto title = repeated(first)) add_again(shown, parts_.body[*title], size_.say);
        const auto end = end_from(first);
        for (auto i = first; i < end; ++i) add(parts_.body[i]);
        if (paged_) leave_out_what_is_cut_off(shown, frame);
        const auto foot = shown.size();
        std::ranges::for_each(std::span{parts_.foot}.first(frame.feet), add);
        if (paged_)
            std::ranges::move(
                turning(where_text(first, end), size_, {.before = first > 0, .behind = end < parts_.body.size()}),
                std::back_inserter(shown));
        result.where = lay_out(shown, size_.width, on_);
        const auto lower = std::max(0, size_.height - result.where.height);
        for (auto i = foot; i < shown.size(); ++i) result.where.elements[i].area.y += lower;
        return result;
    }

    std::vector<int> heights_of_pages(int most) const {
        std::vector<int> result;
        const auto all = whole(most);
        int sum = heights(parts_.head) + foot_height() + turning_height() + end_of_panel(on_);
        for (std::size_t end = 1; end < parts_.body.size() && sum < all; ++end) {
            sum += height(end - 1);
            if (parts_.body[end].front().pages != paging::part && !is_title(parts_.body[end - 1]) && sum < all)
                result.push_back(sum);
        }
        result.push_back(all);
        return result;
    }

    int whole(int most) const {
        int sum = heights(parts_.head) + foot_height() + end_of_panel(on_);
        for (std::size_t i = 0; i < parts_.body.size() && sum < most; ++i) sum += height(i);
        return std::min(sum, most);
    }

private:
    int high(std::span<element const> block) const { return block_height(block, size_.width, on_); }
    int height(std::size_t block) const { return high(parts_.body[block]); }
    int heights(blocks const& of) const {
        int sum = 0;
        for (auto const& block : of) sum += high(block);
        return sum;
    }
    int height_again(std::size_t first) const { return repeated(first) ? height(*repeated(first)) : 0; }
    int foot_height() const { return std::max(size_.message, heights(parts_.foot)); }
    int turning_height() const {
        return block_height(turning("1", size_, {.before = true, .behind = true}), size_.width, on_);
    }

    /// What stands round the blocks of a page: how many of the blocks above and below all pages, and the room between.
    struct page_frame {
        blocks heads;
        std::size_t feet = 0;
        int room = 0;
    };

    /// In a low window the blocks of the page go before what stands below and above all pages, but a field that is
    /// typed into stays.
    page_frame frame_at(std::size_t first) const {
        page_frame result{parts_.head, parts_.foot.size(), room_};
        if (!paged_ || first >= parts_.body.size()) return result;
        int needed = height_again(first);
        for (auto i = first; i < least_end(first); ++i) needed += height(i);
        if (result.room < needed) result.room += foot_height() - heights(parts_.foot);   // kept for a message to come
        while (result.room < needed && result.feet > 0) result.room += high(parts_.foot[--result.feet]);
        for (auto i = result.heads.size(); i-- > 0 && result.room < needed;)
            if (!is_worked_with(result.heads[i])) {
                result.room += high(result.heads[i]);
                result.heads.erase(result.heads.begin() + static_cast<std::ptrdiff_t>(i));
            }
        return result;
    }

    static bool is_worked_with(std::span<element const> block) {
        return std::ranges::any_of(
            block, [](auto const& one) { return one.kind == element_kind::edit || one.kind == element_kind::button; });
    }

    /// Behind the least that a page shows: one block, with its title.
    std::size_t least_end(std::size_t first) const {
        return std::min(first + (is_title(parts_.body[first]) ? 2 : 1), parts_.body.size());
    }

    /// Of a window that is too low for a single block the lower end of the block goes, never what turns the pages.
    void leave_out_what_is_cut_off(std::vector<element>& shown, page_frame const& frame) const {
        int most = size_.height - turning_height() - end_of_panel(on_);
        for (auto const& block : std::span{parts_.foot}.first(frame.feet)) most -= high(block);
        std::size_t heads = 0;
        for (auto const& block : frame.heads) heads += block.size();
        const auto where = lay_out(shown, size_.width, on_);
        for (auto i = shown.size(); i-- > heads;)
            if (bottom(where.elements[i].area) > most) shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(i));
    }
    static int bottom(rectangle const& area) { return area.y + area.height; }

    bool fits() const {
        int left = room_;
        for (std::size_t i = 0; i < parts_.body.size(); ++i)
            if ((left -= height(i)) < 0) return false;
        return true;
    }

    /// The title that a page beginning within a group says again.
    std::optional<std::size_t> repeated(std::size_t first) const {
        if (first == 0 || first >= parts_.body.size() || parts_.body[first].front().pages != paging::item) return {};
        for (auto i = first; i-- > 0;)
            if (is_title(parts_.body[i])) return i;
        return {};
    }

    static void add_again(std::vector<element>& shown, std::span<element const> title, text::language const& say) {
        for (auto again : title) {
            again.id += "/again";
            again.name = say.tr("{1}, continued", again.name);
            shown.push_back(std::move(again));
        }
    }

    std::string where_text(std::size_t first, std::size_t end) const {
        const auto items = [&](std::size_t from, std::size_t to) {
            std::size_t sum = 0;
            for (auto i = from; i < to; ++i) {
                auto const& begins = parts_.body[i].front();
                sum += begins.stands_for + (begins.pages == paging::item ? 1 : 0);
            }
            return sum;
        };
        const auto before = items(0, first), here = items(first, end), all = items(0, parts_.body.size());
        if (here == 0)
            return first == 0              ? size_.say.tr("more below")
                : end < parts_.body.size() ? size_.say.tr("more above and below")
                                           : size_.say.tr("more above");
        const auto from = std::to_string(before + 1), to = std::to_string(before + here);
        return size_.say.tr("{1} of {2}", here == 1 ? from : from + "-" + to, all);
    }

    parted parts_;
    panel_size size_;
    screen const& on_;
    int room_ = 0;
    bool paged_ = false;
};

}

panel_page page_at(std::span<element const> all, page_place const& begins, panel_size const& size, screen const& on) {
    const pager pages{all, size, on};
    return pages.page_from(pages.first_of(begins));
}

page_place turned(
    std::span<element const> all, page_place const& begins, int by, panel_size const& size, screen const& on) {
    const pager pages{all, size, on};
    const auto first = pages.first_of(begins);
    if (!pages.paged() || by == 0) return pages.place_of(first);
    if (by < 0) return pages.place_of(first == 0 ? 0 : pages.begin_before(first));
    const auto next = pages.end_from(first);
    return pages.place_of(next < pages.blocks_in_all() ? next : first);
}

int whole_height(std::span<element const> all, panel_size const& size, int most, screen const& on) {
    return pager{all, {size.width, most, size.title, size.message, size.say}, on}.whole(most);
}

std::vector<int> page_heights(std::span<element const> all, panel_size const& size, int most, screen const& on) {
    return pager{all, {size.width, most, size.title, size.message, size.say}, on}.heights_of_pages(most);
}

}
