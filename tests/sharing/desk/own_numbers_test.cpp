// A workbook with referrals of its own joins a book that has given the same numbers to others.
#include "sharing/desk/own_numbers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace referralbook::sharing;
using referralbook::book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

namespace {

row_name referral(std::string id) { return {table_id::referrals, std::move(id)}; }
row_name touch(std::string id) { return {table_id::touches, std::move(id)}; }

record person(double number, std::string prospect) { return {{"number", number}, {"prospect", std::move(prospect)}}; }

/// What a server does with numbers_beside_text(): gives the last number then.
std::int64_t answer_of(own_numbers const& own, std::int64_t last_no) {
    const auto given = std::ranges::count_if(own.numbers, [&](auto number) { return number <= last_no; });
    return std::max(last_no, own.highest) + given;
}

/// A joined workbook: what stands in its number and referral cells afterwards.
struct joined {
    rows here, there;
    std::set<row_name> without_key;

    std::vector<cell_write> writes(std::int64_t last_no) const {
        const auto plan = join(here, there, 9);
        const auto own = numbers_of_own(plan, here, there, without_key);
        return renumbered(own, answer_of(own, last_no), plan, here, there);
    }
};

cell_write number(std::string id, double before, double after) {
    return {referral(std::move(id)), "number", before, after};
}
cell_write about(std::string id, double before, double after) {
    return {touch(std::move(id)), "referral", before, after};
}

}

TEST(own_referrals, get_new_numbers_where_the_book_has_given_theirs_and_their_touches_follow) {
    const joined all{
        {{referral("h1"), person(1, "Zoe")}, {referral("h2"), person(2, "Yara")}, {referral("h9"), person(90, "Xenia")},
            {touch("t1"), {{"referral", 1.0}, {"who", "Zoe"}}}, {touch("t2"), {{"referral", 90.0}}},
            {touch("t3"), {{"who", "Acme"}}}, {touch("t4"), {{"referral", 2.0}, {"note", "said hello"}}}},
        {{referral("s1"), person(1, "Nadia")}, {referral("s2"), person(3, "Ben")}},
        {referral("h1"), referral("h2"), referral("h9")}};
    EXPECT_THAT(all.writes(23),
        UnorderedElementsAre(number("h1", 1, 91), number("h2", 2, 92), about("t1", 1, 91), about("t4", 2, 92)))
        << "2 was given to another desk, which may use it any moment";
    EXPECT_THAT(all.writes(120),
        UnorderedElementsAre(number("h1", 1, 121), number("h2", 2, 122), number("h9", 90, 123), about("t1", 1, 121),
            about("t2", 90, 123), about("t4", 2, 122)));
}

TEST(own_referrals, keep_their_numbers_where_nobody_else_has_them) {
    const joined all{{{referral("h1"), person(7, "Nadia")}, {referral("h2"), person(50, "Yara")},
                         {referral("h3"), {{"prospect", "No number"}}}, {referral("h4"), {{"number", "7a"}}},
                         {touch("t1"), {{"referral", 7.0}}}, {touch("t2"), {{"referral", 50.0}}}},
        {{referral("s1"), person(7, "nadia")}}, {referral("h1"), referral("h2"), referral("h3"), referral("h4")}};
    EXPECT_THAT(all.writes(7), IsEmpty());
    EXPECT_THAT(all.writes(49), IsEmpty());
}

TEST(own_referrals, that_were_in_a_shared_book_before_keep_the_number_that_a_server_gave_them) {
    const rows here{{referral("h1"), person(8, "Zoe")}, {referral("h2"), person(9, "Yara")}};
    EXPECT_THAT((joined{here, {{referral("s1"), person(8, "Nadia")}}, {}}.writes(40)), ElementsAre(number("h1", 8, 41)))
        << "9 is in nobody's hands";
}

TEST(touches_of_own, follow_a_referral_that_takes_the_number_of_the_book) {
    const joined all{{{referral("k"), person(7, "Zoe")}, {touch("t1"), {{"referral", 7.0}}}},
        {{referral("k"), person(12, "Zoe")}}, {}};
    EXPECT_THAT(all.writes(20), ElementsAre(about("t1", 7, 12))) << "the merge brings the number itself";
}

TEST(touches_of_own, stay_where_it_cannot_be_told_which_referral_they_are_about) {
    const rows there{{referral("s1"), person(7, "Nadia")}, {touch("s2"), {{"referral", 7.0}, {"who", "Nadia"}}}};
    const rows here{{referral("h1"), person(7, "Nadia")}, {referral("h2"), person(7, "Zoe")},
        {touch("t1"), {{"referral", 7.0}, {"who", "zoe"}}}, {touch("t2"), {{"referral", 7.0}, {"who", "Nadia"}}},
        {touch("t3"), {{"referral", 7.0}, {"who", "Acme"}}}, {touch("t4"), {{"referral", 6.0}, {"who", "Zoe"}}}};
    EXPECT_THAT((joined{here, there, {referral("h1"), referral("h2")}}.writes(7)),
        UnorderedElementsAre(number("h2", 7, 8), about("t1", 7, 8)))
        << "the number 6 is of a referral that is in neither";
}

TEST(the_server, is_asked_for_as_many_numbers_as_it_has_given_before) {
    const own_numbers own{{referral("a"), referral("b")}, {3, 5}, 90, 1};
    const auto text = numbers_beside_text("b", own);
    EXPECT_THAT(text, HasSubstr("greatest(b.last_no,90)"));
    EXPECT_THAT(text, HasSubstr("(values (3),(5))"));
    EXPECT_THAT(numbers_beside_text("b", {{}, {}, 90, 0}), Not(HasSubstr("values")));
}
