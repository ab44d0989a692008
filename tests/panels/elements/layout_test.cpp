#include "panels/elements/layout.hpp"
#include "panels/elements/wrap.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace referralbook::panels;

namespace {

/// A screen on which every letter is 7 pixels wide at 96 dpi and every line 17 high.
screen plain_screen(double scale = 1) {
    return {.text_width =
                [scale](std::string_view text, style) {
                    int letters = 0;
                    for (const char byte : text) letters += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
                    return static_cast<int>(letters * 7 * scale);
                },
        .line_height = [scale](style looks) { return static_cast<int>((looks.small ? 15 : 17) * scale); },
        .scale = scale};
}

std::vector<element> one_item(std::string who = "Dr Ünal", std::string why = "for Tom Bright, came Mon 16 Nov") {
    return {{.id = "c", .kind = element_kind::check, .where = place::lead, .name = "c", .space_above = 8},
        {.id = "v", .text = "Thank", .name = "v"},
        {.id = "w", .kind = element_kind::link, .text = std::move(who), .name = "w"},
        {.id = "s", .kind = element_kind::button, .where = place::trail, .text = "Tomorrow", .name = "s"},
        {.id = "y", .where = place::below, .text = std::move(why), .name = "y", .looks = {.small = true}}};
}

bool overlap(rectangle const& a, rectangle const& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

rc::Gen<std::string> some_text() {
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("a", "Ünal", "of",
                            "Harbour", "Donaudampfschifffahrtsgesellschaftskapitän", "é", "07700", "·")),
        [](std::vector<std::string> const& words) {
            std::string text;
            for (auto const& word : words) text += (text.empty() ? "" : " ") + word;
            return text;
        });
}

rc::Gen<std::vector<element>> some_elements() {
    const auto one = rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 7), rc::gen::inRange(0, 4), some_text(),
                                      rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>()),
        [](auto const& chosen) {
            auto const& [kind, where, text, space, small] = chosen;
            element result{
                .id = "x", .kind = static_cast<element_kind>(kind), .where = static_cast<place>(where), .text = text};
            if (result.kind == element_kind::check)
                result.where = place::lead;
            else if (result.where == place::lead)
                result.where = place::flow;
            if ((result.kind == element_kind::bar || result.kind == element_kind::edit) && result.where == place::trail)
                result.where = place::below;
            result.looks.small = small;
            if (small) result.brief = "▾";
            result.space_above = space == 0 ? 8 : 0;
            return result;
        });
    return rc::gen::map(rc::gen::container<std::vector<element>>(one), [](std::vector<element> elements) {
        bool has_lead = false;
        for (auto& item : elements) {   // a block has one check box at most
            if (item.kind == element_kind::check && has_lead && item.space_above == 0) item.space_above = 8;
            has_lead = item.kind == element_kind::check || (has_lead && item.space_above == 0);
        }
        return elements;
    });
}

}

TEST(layout, the_button_stands_at_the_right_of_the_first_line_and_the_reason_below) {
    auto const result = lay_out(one_item(), 330, plain_screen());
    const auto area = [&](int i) -> rectangle const& { return result.elements[static_cast<std::size_t>(i)].area; };
    EXPECT_EQ(area(0).x, 10);
    EXPECT_EQ(area(1).x, 36);
    EXPECT_GT(area(2).x, area(1).x + area(1).width);
    EXPECT_EQ(area(1).y, area(2).y);
    EXPECT_EQ(area(3).x + area(3).width, 330 - 10);
    EXPECT_GE(area(4).y, area(3).y + area(3).height);
    EXPECT_EQ(area(4).x, 36);
}

TEST(layout, a_narrow_panel_puts_the_button_below_the_words) {
    auto const result = lay_out(one_item(), 200, plain_screen());
    EXPECT_GT(result.elements[3].area.y, result.elements[2].area.y + 10);
    EXPECT_EQ(result.elements[3].area.x, 36);
}

TEST(layout, a_button_with_a_brief_text_stays_in_the_first_line_of_a_narrow_panel_and_says_all_in_a_wide_one) {
    auto item = one_item();
    item[3].brief = "▾";
    auto const narrow = lay_out(item, 200, plain_screen()), wide = lay_out(item, 330, plain_screen());
    EXPECT_EQ(narrow.elements[3].text, "▾");
    EXPECT_LT(narrow.elements[3].area.y, narrow.elements[2].area.y + 10);
    EXPECT_EQ(narrow.elements[3].area.x + narrow.elements[3].area.width, 200 - 10);
    EXPECT_EQ(wide.elements[3].text, "Tomorrow");
}

TEST(layout, a_name_that_finds_no_room_begins_a_new_line_and_wraps) {
    auto const result = lay_out(
        one_item("The Very Long Name Of A Partnership Of Advisers And Accountants"), 240, plain_screen());
    EXPECT_EQ(result.elements[2].area.x, 36);
    EXPECT_GT(result.elements[2].area.y, result.elements[1].area.y);
    EXPECT_NE(result.elements[2].text.find('\n'), std::string::npos);
}

TEST(layout, a_dot_that_parts_two_things_on_a_line_begins_no_line) {
    const auto measure = [](std::string_view text) { return static_cast<int>(text.size()); };
    EXPECT_EQ(wrapped("not called ·\u00a0"
                      "07700",
                  12, measure),
        (std::vector<std::string>{"not called", "07700"}));
    EXPECT_EQ(wrapped("not called ·\u00a0"
                      "07700",
                  30, measure),
        (std::vector<std::string>{"not called ·\u00a0"
                                  "07700"}));
}

TEST(layout, everything_doubles_on_a_screen_of_twice_the_resolution) {
    auto const once = lay_out(one_item(), 330, plain_screen());
    auto const twice = lay_out(one_item(), 660, plain_screen(2));
    EXPECT_EQ(twice.height, 2 * once.height);
    for (std::size_t i = 0; i < once.elements.size(); ++i)
        EXPECT_NEAR(twice.elements[i].area.x, 2 * once.elements[i].area.x, 2);
}

TEST(layout, an_empty_panel_is_as_high_as_its_margin) { EXPECT_EQ(lay_out({}, 300, plain_screen()).height, 10); }

RC_GTEST_PROP(layout, nothing_overlaps_and_nothing_leaves_the_width, ()) {
    auto const elements = *some_elements();
    const auto scale = *rc::gen::element(1.0, 1.25, 1.5, 2.0);
    const auto width = static_cast<int>(*rc::gen::inRange(narrowest_panel, 700) * scale);
    auto const result = lay_out(elements, width, plain_screen(scale));
    RC_ASSERT(result.elements.size() == elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        auto const& area = result.elements[i].area;
        RC_ASSERT(area.x >= 0);
        RC_ASSERT(area.x + area.width <= width);
        RC_ASSERT(area.y >= 0);
        RC_ASSERT(area.y + area.height <= result.height);
        for (std::size_t j = 0; j < i; ++j) RC_ASSERT(!overlap(area, result.elements[j].area));
    }
}

RC_GTEST_PROP(layout, more_elements_never_make_a_panel_lower, ()) {
    auto const elements = *some_elements();
    int before = 0;
    for (std::size_t count = 0; count <= elements.size(); ++count) {
        if (count < elements.size() && count > 0 && elements[count].space_above == 0) continue;   // whole blocks
        const auto height = lay_out(std::span{elements}.first(count), 300, plain_screen()).height;
        RC_ASSERT(height >= before);
        before = height;
    }
}

RC_GTEST_PROP(wrapping, keeps_every_word_and_every_line_in_the_width, ()) {
    auto const text = *some_text();
    const auto width = *rc::gen::inRange(14, 400);
    const text_measure measure = [](std::string_view piece) { return plain_screen().text_width(piece, {}); };
    std::string without_breaks, words;
    for (auto const& line : wrapped(text, width, measure)) {
        RC_ASSERT(measure(line) <= width);
        without_breaks += line;
    }
    for (const char letter : text)
        if (letter != ' ') words += letter;
    std::erase(without_breaks, ' ');
    RC_ASSERT(without_breaks == words);
}

TEST(wrapping, a_text_too_long_for_a_button_ends_with_dots) {
    const text_measure measure = [](std::string_view piece) { return plain_screen().text_width(piece, {}); };
    EXPECT_EQ(shortened("Tomorrow", 56, measure), "Tomorrow");
    EXPECT_EQ(shortened("Tomorrow", 49, measure), "Tomorr…");
}
