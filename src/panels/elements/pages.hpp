#pragma once
#include "panels/elements/element.hpp"
#include "panels/elements/layout.hpp"
#include "text/language.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::panels {

// A panel that is higher than its window is shown page by page, never scrolled: under some desktops the wheel does not
// reach the panels, and what is scrolled away is not found again.

/// The ids of the two buttons that turn pages; they belong to the panel and not to what it shows.
inline constexpr std::string_view page_back = "pages/back", page_next = "pages/next";

/// The window that a panel has, in pixels of the screen.
struct panel_size {
    int width = 0, height = 0;
    std::string_view title{};   ///< of the panel; tells the buttons of several panels apart
    int message = 0;            ///< kept free at the lower end for the blocks of kind foot, so that they push nothing
    text::language say{};       ///< of what stands beside the buttons
};

/// Where a page begins: the id of its first element, and which block that was, for when the element is gone.
struct page_place {
    std::string id;
    std::size_t block = 0;
    bool operator==(page_place const&) const = default;
};

/// What the window shows, each element with its place.
struct panel_page {
    std::vector<element> elements;
    layout where;
    page_place begins;
};

/// The page that begins at a place, the first one with all that came above it; everything where everything fits. Below
/// a page that is not all there is, a line says which part it is ("1-8 of 34", counted are the items), with the buttons
/// page_back and page_next. A page that begins within a group repeats the title of the group. At least one block is on
/// it, and an item where it begins with a title, however low the window: what stands below and above all pages goes
/// first, fields and buttons stay. Only the blocks of the page are measured.
panel_page page_at(std::span<element const> all, page_place const& begins, panel_size const& size, screen const& on);

/// Where the page begins that comes so many pages (1 or -1) after the one at `begins`; `begins` where there is none.
page_place turned(
    std::span<element const> all, page_place const& begins, int by, panel_size const& size, screen const& on);

/// The height of all blocks, one below the other, in pixels; it stops counting at `most`.
int whole_height(std::span<element const> all, panel_size const& size, int most, screen const& on);

/// The heights at which the first page just holds one item more, from the least to that of all blocks; `most` ends it.
std::vector<int> page_heights(std::span<element const> all, panel_size const& size, int most, screen const& on);

}
