#include "sharing/server/json.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace referralbook;
using namespace referralbook::sharing;
using testing::Optional;

namespace {

shared_table const& referrals() { return *find_shared(book::table_id::referrals); }

std::optional<record> read(std::string_view json) { return record_of_json(json, referrals()); }

}

TEST(cells_as_json, are_plain_to_read_for_any_tool) {
    const record cells{{"status", "Won"}, {"reached", 46329.0}, {"value", 12.5}, {"note", {}}, {"need", "a \"b\"\n\\"},
        {"attempts", 3.0}, {"@Birthday", 30000.0}};
    EXPECT_EQ(json_of(cells, referrals()),
        R"({"@Birthday":30000,"attempts":3,"need":"a \"b\"\u000a\\","note":null,"reached":"2026-11-03","status":"Won","value":12.5})");
}

TEST(cells_as_json, tell_a_day_from_a_text_that_looks_like_one) {
    const record cells{{"reached", "2026-11-03"}, {"told", "next week"}, {"thanked", 46329.5}, {"note", "2026-11-03"}};
    const auto json = json_of(cells, referrals());
    EXPECT_EQ(json, R"({"note":"2026-11-03","reached":{"text":"2026-11-03"},"thanked":46329.5,"told":"next week"})");
    EXPECT_THAT(read(json), Optional(cells));
}

TEST(cells_as_json, leave_errors_and_columns_of_newer_versions_out) {
    EXPECT_EQ(json_of({{"value", book::cell_error::division}}, referrals()), "{}");
    EXPECT_THAT(read(R"( { "status" : "Won" , "mood":"bright", "@Own": 1e2 } )"),
        Optional(record{{"status", "Won"}, {"@Own", 100.0}}));
}

TEST(a_text, that_is_no_flat_object_is_not_read) {
    for (const auto text : {"", "{", "}", "[]", "null", "{}x", R"({"note"})", R"({"note":})", R"({"note":"a)",
             R"({"note":"a",})", R"({,})", R"({"note":"a" "need":"b"})", R"({"note":true})", R"({"note":[1]})",
             R"({"note":{"x":"y"}})", R"({"note":"\x"})", R"({"note":"\ud83d"})", R"({"note":"\u12"})",
             R"({"value":nan})", R"({"value":1e999})", R"({note:1})"})
        EXPECT_FALSE(read(text)) << text;
    EXPECT_THAT(read("{}"), Optional(record{}));
    EXPECT_THAT(read(R"({"note":"\ud83d\ude00\u00fc\u20ac\/\t"})"), Optional(record{{"note", "😀ü€/\t"}}));
}

RC_GTEST_PROP(cells_as_json, come_back_as_they_were, ()) {
    record cells;
    for (auto const& column : referrals().columns) switch (*rc::gen::inRange(0, 4)) {
        case 0: cells[std::string{column.key}] = *rc::gen::arbitrary<double>(); break;
        case 1: cells[std::string{column.key}] = static_cast<double>(*rc::gen::inRange(-10, 3000000)); break;
        case 2: {
            auto text = *rc::gen::string<std::string>();
            std::erase(text, '\0');
            if (!text.empty()) cells[std::string{column.key}] = text;
        } break;
        default: break;
        }
    RC_ASSERT(read(json_of(cells, referrals())) == cells);
}

// What comes from the server may be anything.
RC_GTEST_PROP(any_text, is_read_or_refused, (std::string const& text)) {
    static constexpr std::string_view signs = "{}\"\\:,u0d8note1e.-[]null";
    std::string likely = "{";
    for (const char letter : text) likely += signs[static_cast<unsigned char>(letter) % signs.size()];
    for (auto const& one : {text, likely})
        if (const auto cells = read(one)) RC_ASSERT(read(json_of(*cells, referrals())) == cells);
}
