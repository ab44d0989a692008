// A client's need that no partner fills yet is held, and filled.
#include "commands/follow_up/log_given.hpp"
#include "commands/follow_up/plan_step.hpp"
#include "commands/in_and_out/export_calendar.hpp"
#include "commands/plan_items.hpp"
#include "commands/privacy/retention.hpp"
#include "commands/reports/needs.hpp"
#include "follow_up/plans/motivation.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};

paper_book with_a_need() {
    paper_book paper;
    const auto set = log_given(paper.read(), {"", "Tom", "Braces", "soon", {}}, now);
    EXPECT_TRUE(set) << set.error().sentence;
    paper.write(*set);
    return paper;
}

TEST(a_need, is_held_where_nobody_fills_it) {
    const auto paper = with_a_need();
    const auto read = paper.read();
    ASSERT_EQ(read.given.size(), 1u);
    EXPECT_TRUE(read.given[0].is_need());
    EXPECT_EQ(read.given[0].client, "Tom");
    EXPECT_EQ(read.given[0].need, "Braces");
    EXPECT_THAT(open_needs(read, {}, now.today), ElementsAre("Braces"));
    EXPECT_FALSE(log_given(read, {"", "TOM", "braces", "", {}}, now)) << "once is enough";
    EXPECT_TRUE(log_given(read, {"", "Tom", "Implant", "", {}}, now));
    EXPECT_TRUE(log_given(read, {"", "Ida", "Braces", "", {}}, now));
    EXPECT_THAT(log_given(read, {"", "Tom", " ", "", {}}, now).error().sentence, HasSubstr("the partner is missing"));
    EXPECT_THAT(log_given(read, {"", "", "Braces", "", {}}, now).error().sentence, HasSubstr("the client is missing"));
    EXPECT_THAT(log_given(read, {"Dr Kern", "", "", "", {}}, now).error().sentence, HasSubstr("the client is missing"));
}

TEST(a_referral_we_made, says_the_wishes_of_partner_and_client) {
    struct wish {
        char const *column, *value, *said;
    };
    for (auto const& [column, value, said] :
        {wish{"do_not_contact", "yes", "must not be contacted (column Do not contact)."},
            {"do_not_contact", "ja", "must not be contacted"}, {"do_not_contact", "x", "must not be contacted"},
            {"not_before", "next year", "what stands under Not before is no date."},
            {"do_not_contact", "oui", "must not be contacted"}, {"do_not_contact", "no", ""},
            {"correspondence", "no", ""}, {"do_not_contact", "", ""}})
        for (auto const* whom : {"Dr Kern", "Tom Ude"}) {
            paper_book paper;
            paper.add(table_id::contacts, {{"who", whom}, {column, value}});
            const auto made = log_given(paper.read(), {"Dr Kern", "Tom Ude", "Braces", "", {}}, now);
            ASSERT_TRUE(made) << made.error().sentence;
            EXPECT_EQ(made->rows.size(), 1u);
            EXPECT_THAT(made->done, testing::StartsWith("You sent Tom Ude to Dr Kern: it is in the sheet"));
            if (*said) {
                EXPECT_THAT(made->done, testing::AllOf(HasSubstr(said), HasSubstr(whom))) << column << ' ' << value;
            } else {
                EXPECT_THAT(made->done, testing::EndsWith("in the sheet Given.")) << column << ' ' << value;
            }
        }
    paper_book later;
    later.add(table_id::contacts, {{"who", "Dr Kern"}, {"not_before", november(30)}});
    EXPECT_THAT(log_given(later.read(), {"kern", "Tom Ude", "Braces", "", {}}, now)->done,
        HasSubstr("Dr Kern is not to be contacted before Mon 30 Nov (column Not before)."));
    later.add(table_id::contacts, {{"who", "Tom Ude"}, {"do_not_contact", "yes"}});
    EXPECT_THAT(log_given(later.read(), {"", "Tom Ude", "Braces", "", {}}, now)->done,
        HasSubstr("Tom Ude must not be contacted"));
}

TEST(a_need, is_a_row_with_client_and_need_alone) {
    const auto read = [](char const* partner, char const* client, char const* need) {
        paper_book paper;
        paper.add(table_id::given,
            {{"date", november(2)}, {"partner", std::string{partner}}, {"client", std::string{client}},
                {"need", std::string{need}}});
        return paper.read().given.size();
    };
    EXPECT_EQ(read("", "Tom", "Braces"), 1u);
    EXPECT_EQ(read("Dr Kern", "", ""), 1u);
    EXPECT_EQ(read("", "Tom", ""), 0u);
    EXPECT_EQ(read("", "", "Braces"), 0u);
}

TEST(a_need, becomes_the_referral_that_was_made) {
    for (auto const* need : {"Braces", "braces"}) {
        auto paper = with_a_need();
        const auto set = log_given(paper.read(), {"Dr Kern", "TOM", need, "by phone", {}}, {november(20), 0.5});
        ASSERT_TRUE(set) << set.error().sentence;
        paper.write(*set);
        const auto read = paper.read();
        ASSERT_EQ(read.given.size(), 1u) << "no second row";
        EXPECT_EQ(read.given[0].partner, "Dr Kern");
        EXPECT_EQ(read.given[0].date, november(20));
        EXPECT_EQ(read.given[0].note, "soon; by phone");
    }
    for (auto const& [client, need] : {std::pair{"Tom", "Implant"}, std::pair{"Ida", "Braces"}, std::pair{"Tom", ""}}) {
        auto paper = with_a_need();
        paper.write(*log_given(paper.read(), {"Dr Kern", client, need, "", {}}, now));
        EXPECT_EQ(paper.read().given.size(), 2u) << client << ' ' << need;
    }
}

TEST(a_need, is_put_off_and_done_by_sending_somebody_alone) {
    auto paper = with_a_need();
    const plan_key which{follow_up::plan_deed::given, "2"};
    EXPECT_THAT(plan_step_done(paper.read(), which, {}, now).error().sentence, HasSubstr("the partner is missing"));
    const auto off = put_plan_step_off(paper.read(), which, november(25), now);
    ASSERT_TRUE(off) << off.error().sentence;
    paper.write(*off);
    EXPECT_EQ(plan_items_of(paper.read(), november(18)).at(0).planned, november(25));
}

TEST(a_need, is_nobody_to_whom_anything_was_sent) {
    auto paper = with_a_need();
    paper.values.forget_months = 1;
    const auto read = paper.read();
    for (auto const& one : due_to_be_forgotten(read, november(18) + book::days{4000})) EXPECT_EQ(one.who, "Tom");
    EXPECT_FALSE(follow_up::motivations(read, november(18) + book::days{100}).of(""));
    const auto content = calendar_content_of(read, {}, {.days = 60}, now.today);
    ASSERT_EQ(content.wanted.size(), 1u);
    EXPECT_EQ(content.wanted[0].summary, "Find somebody for Braces");
}

}
}
