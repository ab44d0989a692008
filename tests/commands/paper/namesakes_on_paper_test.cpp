// Letters to contacts of one name, and to firms of several contacts: each goes to who is meant, or to nobody.
#include "commands/paper/add_contact.hpp"
#include "commands/paper/mailing_letter.hpp"
#include "support/namesake_pairs.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using tests::november;
using tests::paper_book;

struct office {
    paper_book paper;
    contact_table table{.first_column = 0, .headers = {"Street", "City"}, .rows = {}};

    /// The row of the sheet.
    int add(tests::contact_cells cells, std::string street) {
        const auto who = std::ranges::find(cells, "who", &tests::contact_cells::value_type::first);
        auto name = std::get<std::string>(who->second);
        cells.erase(who);
        tests::add_contact(paper, table, std::move(name), std::move(cells), {std::move(street), "Ulm"});
        return table.rows.back().row;
    }
    mailing to(mailing_choice const& choice) const {
        const auto workbook = paper.read();
        const scoring::ledger ranking{{}, november(18), workbook.values};
        return mailing_of(workbook, table, ranking, choice, mailing_about::nothing_of_theirs, november(18));
    }
};

std::vector<std::string> streets(mailing const& what) {
    std::vector<std::string> all;
    for (auto const& one : what.gets) all.push_back(one.label.at(one.label.size() - 2));
    return all;
}

std::string why(mailing const& what) {
    std::string all;
    for (auto const& one : what.left_out) all += one.why + '\n';
    return all;
}

mailing_choice rows(std::vector<int> which) { return {"", "", "", {}, std::move(which)}; }
mailing_choice named(std::vector<std::string> who) { return {"", "", "", std::move(who)}; }

TEST(a_mailing, goes_to_the_very_rows_that_are_chosen_whoever_else_has_the_name) {
    for (auto const& pair : tests::namesake_pairs()) {
        office of;
        const int first = of.add(pair.first, "Weg 1"), second = of.add(pair.second, "Weg 2");
        of.add({{"who", "Ben Ude"}}, "Weg 3");
        EXPECT_THAT(streets(of.to(rows({first}))), ElementsAre("Weg 1")) << pair.told_first;
        EXPECT_THAT(streets(of.to(rows({second}))), ElementsAre("Weg 2")) << pair.told_second;
        EXPECT_THAT(streets(of.to(rows({second, first}))), ElementsAre("Weg 1", "Weg 2")) << pair.name();
        EXPECT_EQ(why(of.to(rows({first, second}))), "") << pair.name();
        auto with_a_name = rows({second});
        with_a_name.who = {"Ben Ude"};
        EXPECT_THAT(streets(of.to(with_a_name)), ElementsAre("Weg 2", "Weg 3")) << pair.name();
    }
}

TEST(a_mailing, to_a_name_goes_to_whom_it_means_and_to_nobody_where_that_is_not_clear) {
    for (auto const& pair : tests::namesake_pairs()) {
        office of;
        of.add(pair.first, "Weg 1");
        of.add(pair.second, "Weg 2");
        EXPECT_THAT(streets(of.to(named({pair.told_first}))), ElementsAre("Weg 1")) << pair.told_first;
        EXPECT_THAT(streets(of.to(named({pair.told_second}))), ElementsAre("Weg 2")) << pair.told_second;
        const auto unclear = of.to(named({pair.name()}));
        EXPECT_THAT(unclear.gets, IsEmpty()) << pair.name();
        EXPECT_THAT(why(unclear),
            AllOf(StartsWith("Several contacts may be meant by " + pair.name() + ": "), HasSubstr(pair.told_first),
                HasSubstr(pair.told_second)));
    }
}

TEST(a_mailing, to_a_firm_goes_to_the_only_one_there_and_to_nobody_where_there_are_several) {
    office of;
    of.add({{"who", "Sharon Brown"}, {"company", "Kline & Lamb"}}, "Weg 1");
    of.add({{"who", "Eve Wirth"}, {"company", "Wirth Ltd"}}, "Weg 2");
    of.add({{"who", "Acme"}, {"company", "Acme"}}, "Weg 3");
    of.add({{"who", "Di Box"}, {"company", "Acme"}}, "Weg 4");
    EXPECT_THAT(streets(of.to(named({"Kline & Lamb", "Wirth Ltd", "Acme"}))), ElementsAre("Weg 1", "Weg 2", "Weg 3"))
        << "Acme is a contact itself";
    of.add({{"who", "Carl Dietz"}, {"company", "Kline & Lamb"}}, "Weg 5");
    const auto found = of.to(named({"Kline & Lamb", "Wirth Ltd"}));
    EXPECT_THAT(streets(found), ElementsAre("Weg 2"));
    EXPECT_EQ(why(found),
        "Several contacts may be meant by Kline & Lamb: Sharon Brown and Carl Dietz. Please name the one who is "
        "meant.\n");
    of.add({{"who", "Two Rows"}, {"company", "Rows Inc"}, {"phone", "1"}}, "Weg 6");
    of.add({{"who", "Two Rows"}, {"company", "Rows Inc"}, {"phone", "1"}}, "Weg 7");
    EXPECT_THAT(streets(of.to(named({"Rows Inc"}))), ElementsAre("Weg 6")) << "one person twice";
    of.add({{"who", "Ida Rot"}, {"company", "Rot KG"}, {"phone", "1"}}, "Weg 8");
    of.add({{"who", "Ida Rot"}, {"company", "Rot KG"}, {"phone", "2"}}, "Weg 9");
    EXPECT_THAT(why(of.to(named({"Rot KG"}))), HasSubstr("Ida Rot (1) and Ida Rot (2)"));
    EXPECT_THAT(why(of.to(named({"Ida Rot (Rot KG)"}))), HasSubstr("Ida Rot (1) and Ida Rot (2)"));
}

}
}
