#pragma once
#include "text/letters.hpp"
#include "text/words.hpp"

#include <cstddef>
#include <string>
#include <string_view>

/// Where the parts of the import dialog stand, in units of the dialog's font.
namespace referralbook::calc::import_layout {

inline constexpr int margin = 8, line = 10, row_height = 14, row_step = 17, width = 500, gap = 6;
inline constexpr int label_x = margin, label_width = 88;
inline constexpr int list_x = 100, list_width = 130;
inline constexpr int way_width = 112, way_x = width - margin - way_width;
inline constexpr int sample_x = 236, sample_width = way_x - sample_x - 6, right_width = width - sample_x - margin;
inline constexpr int intro_height = 2 * line, reading_y = margin + intro_height + 4;
inline constexpr int table_y = reading_y + row_step + 16;

/// On one line, and not longer than fits.
inline std::string cut(std::string_view text, std::size_t longest) {
    return text::first_letters(text::with_blanks_for_breaks(text), longest);
}

}
