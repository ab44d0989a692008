#include "formats/qr_code.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace referralbook::formats {
namespace {

/// Whether the middle of a module lies inside the outline: an odd number of its upright edges is left of it.
bool is_inside(qr_code const& code, int x, int y) {
    bool inside = false;
    for (auto const& line : code.outline)
        for (std::size_t i = 0; i < line.size(); ++i) {
            auto const& [x1, y1] = line[i];
            auto const& [x2, y2] = line[(i + 1) % line.size()];
            if (x1 == x2 && x1 <= x && std::min(y1, y2) <= y && y < std::max(y1, y2)) inside = !inside;
        }
    return inside;
}

std::string drawn(qr_code const& code) {
    std::string rows;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) rows += code.is_dark(x, y) ? '#' : '.';
        rows += '\n';
    }
    return rows;
}

TEST(a_qr_code, has_the_three_corners_that_cameras_look_for) {
    const auto code = qr_code_of("BEGIN:VCARD");
    ASSERT_TRUE(code);
    EXPECT_EQ(code->size, 21);
    const auto rows = drawn(*code);
    for (const auto at : {std::size_t{0}, std::size_t{14}, std::size_t{14 * 22}}) {
        EXPECT_EQ(rows.substr(at, 7), "#######");
        EXPECT_EQ(rows.substr(at + 22, 7), "#.....#");
        EXPECT_EQ(rows.substr(at + 2 * 22, 7), "#.###.#");
    }
}

TEST(a_qr_code, of_a_text_that_is_too_long_is_none) {
    EXPECT_TRUE(qr_code_of(std::string(2300, 'x')));
    EXPECT_FALSE(qr_code_of(std::string(3000, 'x')));
}

RC_GTEST_PROP(the_outline_of_a_qr_code, holds_what_is_dark_and_nothing_else, (std::string const& text)) {
    const auto code = qr_code_of(text);
    RC_ASSERT(code.has_value());
    for (int y = 0; y < code->size; ++y)
        for (int x = 0; x < code->size; ++x) RC_ASSERT(is_inside(*code, x, y) == code->is_dark(x, y));
    for (auto const& line : code->outline) {
        RC_ASSERT(line.size() >= 4u);
        for (std::size_t i = 0; i < line.size(); ++i) {
            auto const& before = line[(i + line.size() - 1) % line.size()];
            auto const& next = line[(i + 1) % line.size()];
            const bool across = before.second == line[i].second;
            RC_ASSERT((across ? next.first == line[i].first : next.second == line[i].second));   // each is a corner
        }
    }
}

}
}
