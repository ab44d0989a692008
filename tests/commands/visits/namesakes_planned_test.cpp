// The call plan and People we recommend have each of several contacts of one name, told apart.
#include "book/schema.hpp"
#include "commands/paper/add_contact.hpp"
#include "commands/paper/recommended_page.hpp"
#include "commands/visits/call_plan.hpp"
#include "commands/visits/plan_names.hpp"
#include "commands/visits/visit_sources.hpp"
#include "support/namesake_pairs.hpp"
#include "support/ranking.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using tests::mark_of;
using tests::november;
using tests::paper_book;
using tests::ranking_of;

const moment now{november(23), 0.3};   // a Monday morning

tests::contact_cells of_type(tests::contact_cells cells, std::string type) {
    cells.emplace_back("type", std::move(type));
    return cells;
}

paper_book with(tests::namesake_pair const& pair, std::string const& type = "Partner") {
    paper_book paper;
    paper.values.today = now.today;
    paper.add(table_id::contacts, of_type(pair.first, type));
    paper.add(table_id::contacts, of_type(pair.second, type));
    return paper;
}

/// The visits of the plan, by name.
std::map<std::string, follow_up::visit_source> planned(paper_book const& paper) {
    const auto workbook = paper.read();
    std::map<std::string, follow_up::visit_source> all;
    for (auto const& one : visit_sources_of(workbook, ranking_of(workbook, now.today), plan_notes_of(workbook)).sources)
        EXPECT_TRUE(all.emplace(one.who, one).second) << one.who;
    return all;
}

std::vector<std::string> names(std::map<std::string, follow_up::visit_source> const& of) {
    std::vector<std::string> all;
    for (auto const& [who, one] : of) all.push_back(who);
    return all;
}

void referral(paper_book& paper, std::string source) {
    paper.add(table_id::referrals,
        {{"date", november(2)}, {"source", std::move(source)}, {"prospect", "Nadia Brandt"}, {"status", "Won"},
            {"value", 900.0}});
}

TEST(the_call_plan, has_each_of_two_contacts_of_one_name) {
    for (auto const& pair : tests::namesake_pairs()) {
        const auto plan = planned(with(pair));
        EXPECT_THAT(names(plan), UnorderedElementsAre(pair.told_first, pair.told_second));
        const auto area = [](tests::contact_cells const& cells) {
            for (auto const& [key, cell] : cells)
                if (key == "area") return std::get<std::string>(cell);
            return std::string{};
        };
        if (plan.size() != 2) continue;
        EXPECT_EQ(plan.at(pair.told_first).area, area(pair.first));
        EXPECT_EQ(plan.at(pair.told_second).area, area(pair.second));
        EXPECT_THAT(names(planned(with(pair, "Client"))), IsEmpty());
    }
}

TEST(the_call_plan, counts_for_each_of_a_name_what_is_hers) {
    for (auto const& pair : tests::namesake_pairs()) {
        auto paper = with(pair);
        referral(paper, pair.told_second);
        paper.add(table_id::touches,
            {{"when", november(10)}, {"who", pair.name()}, {"kind", "Visit"},
                {"note", mark_of(pair.told_first) + "; at lunch"}});
        auto plan = planned(paper);
        ASSERT_THAT(names(plan), UnorderedElementsAre(pair.told_first, pair.told_second));
        EXPECT_EQ(plan.at(pair.told_first).last_touch, november(10)) << pair.told_first;
        EXPECT_EQ(plan.at(pair.told_second).last_touch, std::nullopt) << pair.told_second;
        EXPECT_EQ(plan.at(pair.told_first).worth, 0) << pair.told_first;
        EXPECT_GT(plan.at(pair.told_second).worth, 0) << pair.told_second;
        paper.add(table_id::touches, {{"when", november(12)}, {"who", pair.name()}, {"kind", "Visit"}});
        plan = planned(paper);
        for (auto const& [who, one] : plan) EXPECT_EQ(one.last_touch, november(12)) << who << ": it does not say whom";
    }
}

TEST(the_call_plan, has_both_of_a_name_that_has_referred_without_saying_which) {
    for (auto const& pair : tests::namesake_pairs()) {
        auto paper = with(pair, "Client");
        referral(paper, pair.name());
        const auto plan = planned(paper);
        EXPECT_THAT(names(plan), UnorderedElementsAre(pair.told_first, pair.told_second)) << "as in the deck";
        referral(paper, pair.told_first);
        EXPECT_THAT(names(planned(paper)), UnorderedElementsAre(pair.told_first, pair.told_second));
        auto one = with(pair, "Client");
        referral(one, pair.told_second);
        EXPECT_THAT(names(planned(one)), ElementsAre(pair.told_second));
    }
}

TEST(the_call_plan, keeps_what_was_typed_beside_each_of_a_name) {
    for (auto const& pair : tests::namesake_pairs()) {
        auto paper = with(pair);
        const auto make = [&] {
            const auto read = paper.read();
            const auto changes = call_plan(read, ranking_of(read, now.today), now);
            ASSERT_TRUE(changes) << changes.error().sentence;
            paper.write(*changes);
        };
        const auto line_of = [&](std::string const& who) {
            const auto at = book::column_index(table_id::call_plan, "who");
            auto const& lines = paper.page(table_id::call_plan);
            return static_cast<std::size_t>(std::ranges::find_if(lines, [&](auto const& line) {
                return book::text_of(line[at]) == who;
            }) - lines.begin());
        };
        make();
        ASSERT_LT(line_of(pair.told_second), paper.page(table_id::call_plan).size()) << pair.told_second;
        paper.type(table_id::call_plan, line_of(pair.told_second), "brought", "Cake");
        make();
        const auto brought = [&](std::string const& who) {
            return book::text_of(paper.page(table_id::call_plan)
                    .at(line_of(who))
                    .at(book::column_index(table_id::call_plan, "brought")));
        };
        EXPECT_EQ(brought(pair.told_second), "Cake");
        EXPECT_EQ(brought(pair.told_first), "");
        paper.add(table_id::touches,
            {{"when", now.today}, {"who", pair.name()}, {"kind", "Visit"}, {"brought", "cake"},
                {"note", mark_of(pair.told_first)}});
        make();
        EXPECT_EQ(brought(pair.told_second), "Cake") << "it was brought to the other";
    }
}

TEST(the_names_of_the_call_plan, are_one_for_rows_that_nothing_tells_apart) {
    paper_book paper;
    const auto add = [&](std::string who, std::string area, std::string phone = "") {
        paper.add(table_id::contacts, {{"who", who}, {"area", area}, {"phone", phone}});
    };
    add("Tom Cole", "North");
    add("Tom Cole", "");
    add("Ana Ruiz", "Ulm", "0171 5");
    add("Ana Ruiz", "Bonn", "0171-5");
    add("Eva Huber", "Ulm");
    add("Eva Huber", "Kiel");
    add("Eva Huber", "");
    add("Ben Ude", "Ulm");
    const auto workbook = paper.read();
    const plan_names called{workbook};
    std::vector<std::string> all;
    for (auto const& row : workbook.contacts) all.push_back(called.name_of(row));
    EXPECT_THAT(all,
        ElementsAre("Tom Cole", "Tom Cole", "Ana Ruiz", "Ana Ruiz", "Eva Huber (Ulm)", "Eva Huber (Kiel)", "Eva Huber",
            "Ben Ude"));
    EXPECT_EQ(called.keys_of("Tom Cole").size(), 1u);
    EXPECT_EQ(called.keys_of("Huber, Eva").size(), 3u);
    EXPECT_EQ(called.keys_of("Eva Huber (kiel)").size(), 1u);
}

TEST(people_we_recommend, are_each_of_two_partners_of_one_name) {
    for (auto const& pair : tests::namesake_pairs())
        for (auto const& [first, second] :
            {std::pair{"Partner", "Partner"}, {"Partner", "Adviser"}, {"Client", "Partner"}, {"Client", "Client"}}) {
            paper_book paper;
            contact_table table{.first_column = 0, .headers = {"Street", "City"}, .rows = {}};
            for (auto const& [cells, type, street] :
                {std::tuple{pair.first, first, "Weg 1"}, {pair.second, second, "Weg 2"}}) {
                auto more = of_type(cells, type);
                const auto who = std::ranges::find(more, "who", &tests::contact_cells::value_type::first);
                auto name = std::get<std::string>(who->second);
                more.erase(who);
                tests::add_contact(paper, table, std::move(name), std::move(more), {street, "Ulm"});
            }
            paper.add(table_id::plans, {{"source", pair.name()}, {"serves", "Tax"}});
            const auto workbook = paper.read();
            const auto ranking = ranking_of(workbook, now.today);
            const auto page = recommended_of(
                workbook, table, network::partners_of(workbook.contacts, workbook.plans, ranking), {}, now.today);
            std::vector<std::string> streets;
            std::set<std::string> shown;
            for (auto const& one : page.shown) {
                streets.push_back(one.address.substr(0, 5));
                EXPECT_TRUE(shown.insert(one.name).second) << one.name;
                EXPECT_THAT(one.needs, ElementsAre("Tax"));
            }
            std::vector<std::string> wanted;
            if (std::string{first} != "Client") wanted.push_back("Weg 1");
            if (std::string{second} != "Client") wanted.push_back("Weg 2");
            EXPECT_THAT(streets, testing::UnorderedElementsAreArray(wanted)) << pair.name();
            if (!wanted.empty()) continue;
            ASSERT_EQ(page.left_out.size(), 1u);
            EXPECT_THAT(page.left_out[0].why, HasSubstr("Several contacts may be meant by " + pair.name()));
        }
}

}
}
