// A panel that is higher than its window, page by page.
#include "panels/elements/pages.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

using namespace referralbook::panels;
using testing::ElementsAre;

namespace {

/// A screen on which every letter is 7 pixels wide and every line 17 high.
screen plain_screen() {
    return {.text_width = [](std::string_view text, style) { return static_cast<int>(text.size()) * 7; },
        .line_height = [](style) { return 17; }};
}

element block(std::string const& id, paging kind, int space = 3) {
    return {.id = id, .text = "words", .name = id, .space_above = space, .pages = kind};
}

/// A head, a title and so many items of 20 pixels each.
std::vector<element> list_of(int items) {
    std::vector<element> all{block("head", paging::head), block("title", paging::title)};
    for (int i = 0; i < items; ++i) all.push_back(block("item" + std::to_string(i), paging::item));
    return all;
}

constexpr int wide = 300;

std::vector<std::string> ids(panel_page const& page) {
    std::vector<std::string> result;
    for (auto const& one : page.elements) result.push_back(one.id);
    return result;
}

std::string words(panel_page const& page, std::string_view id) {
    const auto found = std::ranges::find(page.elements, id, &element::id);
    return found == page.elements.end() ? "" : found->text;
}

}

TEST(a_panel, is_shown_whole_where_it_fits) {
    const auto all = list_of(3);
    const auto page = page_at(all, {}, {wide, 500}, plain_screen());
    EXPECT_THAT(ids(page), ElementsAre("head", "title", "item0", "item1", "item2"));
    EXPECT_EQ(whole_height(all, {wide, 0}, 1000, plain_screen()), 5 * 20 + end_of_panel(plain_screen()));
}

TEST(a_panel, that_is_too_high_says_which_part_is_in_sight_and_turns_to_the_rest) {
    const auto all = list_of(10);
    const panel_size size{wide, 160};
    auto page = page_at(all, {}, size, plain_screen());
    EXPECT_THAT(ids(page),
        ElementsAre("head", "title", "item0", "item1", "item2", "item3", "pages/where", "pages/back", "pages/next"));
    EXPECT_EQ(words(page, "pages/where"), "1-4 of 10");
    EXPECT_FALSE(std::ranges::find(page.elements, page_back, &element::id)->usable);

    page = page_at(all, turned(all, page.begins, 1, size, plain_screen()), size, plain_screen());
    EXPECT_EQ(words(page, "pages/where"), "5-8 of 10");
    EXPECT_THAT(ids(page), testing::Contains("title/again"));

    page = page_at(all, turned(all, page.begins, 1, size, plain_screen()), size, plain_screen());
    EXPECT_EQ(words(page, "pages/where"), "7-10 of 10") << "the last page is full, too";
    EXPECT_FALSE(std::ranges::find(page.elements, page_next, &element::id)->usable);
    EXPECT_EQ(turned(all, page.begins, 1, size, plain_screen()), page.begins);

    page = page_at(all, turned(all, page.begins, -1, size, plain_screen()), size, plain_screen());
    EXPECT_EQ(words(page, "pages/where"), "3-6 of 10");
}

TEST(a_page, never_ends_with_a_title) {
    auto all = list_of(4);
    all.push_back(block("title2", paging::title));
    for (auto const* id : {"last0", "last1", "last2"}) all.push_back(block(id, paging::item));
    const panel_size size{wide, 185};
    const auto page = page_at(all, {}, size, plain_screen());
    EXPECT_EQ(words(page, "pages/where"), "1-4 of 7");
    EXPECT_THAT(ids(page), testing::Not(testing::Contains("title2")));
}

TEST(a_page, keeps_the_parts_of_an_item_together) {
    auto all = list_of(4);
    all.push_back(block("part", paging::part));
    for (auto const* id : {"item5", "item6", "item7"}) all.push_back(block(id, paging::item));
    const panel_size size{wide, 160};
    const auto page = page_at(all, {}, size, plain_screen());
    EXPECT_EQ(words(page, "pages/where"), "1-3 of 7");
    EXPECT_EQ(turned(all, {}, 1, size, plain_screen()).id, "item3");
}

TEST(a_page, stays_where_it_is_when_something_above_it_goes) {
    auto all = list_of(20);
    const panel_size size{wide, 160};
    const auto second = turned(all, {}, 1, size, plain_screen());
    ASSERT_EQ(second.id, "item4");
    std::erase_if(all, [](element const& one) { return one.id == "item0"; });
    EXPECT_EQ(page_at(all, second, size, plain_screen()).begins.id, "item4");
    std::erase_if(all, [](element const& one) { return one.id == "item4"; });
    EXPECT_EQ(page_at(all, second, size, plain_screen()).begins.id, "item6") << "the block that has its number now";
}

TEST(the_first_page, shows_what_comes_above_it) {
    auto all = list_of(20);
    const panel_size size{wide, 160};
    const auto first = page_at(all, {}, size, plain_screen()).begins;
    all.insert(all.begin() + 1, block("answer/whole", paging::line));
    EXPECT_THAT(ids(page_at(all, first, size, plain_screen())), testing::Contains("answer/whole"));
    const auto second = turned(all, first, 1, size, plain_screen());
    EXPECT_THAT(ids(page_at(all, second, size, plain_screen())), testing::Not(testing::Contains("answer/whole")));
}

TEST(the_sentence_at_the_foot, pushes_nothing) {
    auto all = list_of(4);
    const panel_size size{.width = wide, .height = 300, .message = 40};
    const auto without = page_at(all, {}, size, plain_screen());
    all.push_back(block("answer", paging::foot));
    const auto with = page_at(all, {}, size, plain_screen());
    for (std::size_t i = 0; i < without.elements.size(); ++i)
        EXPECT_EQ(without.where.elements[i], with.where.elements[i]) << without.elements[i].id;
    auto const& foot = with.where.elements.back().area;
    EXPECT_EQ(foot.y + foot.height, size.height - end_of_panel(plain_screen())) << "at the lower end";
}

TEST(a_page, that_begins_with_a_title_holds_an_item_too) {
    const auto all = list_of(5);
    const panel_size size{wide, 95};   // the head, the title and the buttons would fill it
    const auto page = page_at(all, {}, size, plain_screen());
    EXPECT_THAT(ids(page), testing::IsSupersetOf({"title", "item0", "pages/next"}));
    EXPECT_THAT(ids(page), testing::Not(testing::Contains("head")));
    EXPECT_LE(page.where.height, size.height);
}

TEST(the_foot, goes_before_the_step_does_and_the_buttons_go_last) {
    auto all = list_of(5);
    all.push_back(block("answer", paging::foot));
    all.push_back(block("shared", paging::foot));
    const auto shown = [&](int height) {
        const panel_size size{wide, height};
        const auto page = page_at(all, {}, size, plain_screen());
        EXPECT_LE(page.where.height, size.height) << height;
        EXPECT_THAT(ids(page), testing::IsSupersetOf({"item0", "pages/where", "pages/back", "pages/next"})) << height;
        return ids(page);
    };
    EXPECT_THAT(shown(140), testing::IsSupersetOf({"head", "answer", "shared"}));
    EXPECT_THAT(shown(135), testing::IsSupersetOf({"head", "answer"}));
    EXPECT_THAT(shown(115), testing::AllOf(testing::Contains("head"), testing::Not(testing::Contains("answer"))));
    for (int height = 90; height < 180; ++height) shown(height);
}

TEST(a_field_and_buttons, stay_however_low_the_window) {
    for (const auto kind : {element_kind::edit, element_kind::button}) {
        auto all = list_of(5);
        all.front().kind = kind;
        EXPECT_THAT(ids(page_at(all, {}, {wide, 100}, plain_screen())), testing::Contains("head"));
    }
}

TEST(a_name, goes_before_the_buttons_below_it) {
    auto all = list_of(5);
    all.insert(all.begin() + 1, block("do", paging::head));
    all[1].kind = element_kind::button;
    const auto page = page_at(all, {}, {wide, 118}, plain_screen());
    EXPECT_THAT(ids(page), testing::IsSupersetOf({"do", "title", "item0", "pages/next"}));
    EXPECT_THAT(ids(page), testing::Not(testing::Contains("head")));
}

TEST(a_step, that_is_higher_than_the_window_loses_its_lower_end_and_not_the_buttons) {
    auto all = list_of(5);
    all.insert(all.begin() + 3, {.id = "why", .where = place::below, .text = "words", .name = "why"});
    const panel_size size{wide, 90};
    const auto page = page_at(all, {}, size, plain_screen());
    EXPECT_THAT(ids(page), testing::IsSupersetOf({"item0", "pages/next"}));
    EXPECT_THAT(ids(page), testing::Not(testing::Contains("why")));
    EXPECT_LE(page.where.height, size.height);
}

TEST(the_heights_of_pages, are_those_at_which_one_item_more_fits) {
    const auto all = list_of(6);
    const panel_size size{wide, 0};
    const auto heights = page_heights(all, size, 1000, plain_screen());
    ASSERT_EQ(heights.back(), whole_height(all, size, 1000, plain_screen()));
    for (std::size_t i = 0; i + 1 < heights.size(); ++i) {
        const auto at = [&](int height) { return page_at(all, {}, {wide, height}, plain_screen()).elements.size(); };
        if (heights[i] > 120) {
            EXPECT_EQ(at(heights[i]), at(heights[i] - 1) + 1) << heights[i];
        }
        EXPECT_EQ(at(heights[i]), at(heights[i] + 1)) << heights[i];
    }
}

// From the first page to the last nothing is left out, and the window holds every page.
RC_GTEST_PROP(all_pages_together, show_every_block, ()) {
    std::vector<element> all;
    const auto kinds = *rc::gen::container<std::vector<paging>>(
        rc::gen::element(paging::line, paging::item, paging::item, paging::item, paging::title, paging::part));
    for (auto const kind : kinds) all.push_back(block("b" + std::to_string(all.size()), kind, *rc::gen::inRange(1, 9)));
    const panel_size size{wide, *rc::gen::inRange(110, 400)};
    std::set<std::string> seen;
    page_place place;
    for (std::size_t turns = 0; turns <= all.size() + 1; ++turns) {
        const auto page = page_at(all, place, size, plain_screen());
        for (auto const& one : page.elements) seen.insert(one.id);
        RC_ASSERT(page.where.height <= size.height);
        const auto next = turned(all, page.begins, 1, size, plain_screen());
        if (next == page.begins) break;
        place = next;
    }
    for (auto const& one : all) RC_ASSERT(seen.contains(one.id));
    // And back again to the first.
    for (std::size_t turns = 0; turns <= all.size() + 1; ++turns) place = turned(all, place, -1, size, plain_screen());
    RC_ASSERT(all.empty() || page_at(all, place, size, plain_screen()).begins.block == 0);
}
