// Servers whose tables are of an earlier or a newer version than this extension: nothing is lost, one sentence says it.
#include "calc/sharing/sdbc_link.hpp"
#include "office/support/office.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/push_text.hpp"
#include "sharing/server/shared_ddl.hpp"
#include "support/paths.hpp"

#include <com/sun/star/table/XColumnRowRange.hpp>

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <iterator>
#include <thread>

using namespace com::sun::star;
using namespace referralbook::tests;
using namespace referralbook::sharing;
using namespace std::chrono_literals;
using referralbook::book::cell;
using referralbook::book::table_id;
using referralbook::calc::sdbc_link;
using state = referralbook::calc::server_answer::state;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The tables as the first version that could share made them.
std::string first_tables() {
    std::ifstream in{std::filesystem::path{referralbook::support::test_data} / "sharing_first.sql"};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void make_first_tables() {
    the_server().sql("drop schema if exists rb cascade");
    the_server().sql(first_tables());
}

sdbc_link owners_link() {
    return *sdbc_link::connect(the_office().context(), the_server().address(), the_server().password());
}

text_rows asked(sdbc_link& link, std::string const& message) {
    auto answer = link.send(message);
    if (answer.how != state::done) throw std::runtime_error{"the server does not do: " + message};
    return std::move(answer.rows);
}

rows stored(sdbc_link& link, std::string const& book) {
    const server_tables there{asked(link, columns_text())};
    stored_rows all;
    for (auto const& table : shared_tables())
        if (there.has(table.table))
            if (!add_rows(table, asked(link, rows_text(table, book, "", 1000, there)), all))
                throw std::runtime_error{"a row cannot be read"};
    rows made;
    for (auto const& [name, row] : all) made.emplace(name, row.content);
    return made;
}

/// Rows with something in every column, of its own kind ("TYPED") or not ("ODD").
std::vector<edit> rows_of_all_tables() {
    std::vector<edit> added;
    for (auto const& table : shared_tables()) {
        record typed, odd;
        for (auto const& column : table.columns) {
            const std::string key{column.key};
            const bool is_text = column.sql_type == "text", is_whole = column.sql_type == "bigint";
            typed[key] = is_text ? cell{"it's " + key} : is_whole ? cell{7.0} : cell{46329.0};
            odd[key] = is_text ? cell{4.5} : is_whole ? cell{2.5} : cell{"2026-02-31"};
        }
        typed["@Own"] = "1 May";
        added.push_back({{table.table, "TYPED"}, edit_kind::added, {}, typed});
        added.push_back({{table.table, "ODD"}, edit_kind::added, {}, odd});
    }
    return added;
}

/// The list of conflicts ends with the line at the foot of the deck.
std::string status_of(workbook const& book) { return command(book, "Conflicts", {{"What", any("list")}}); }

std::string cell_of(workbook const& book, std::string_view number, std::string_view header) {
    return at("Referrals", header, row_of(book, number));
}

/// As if the workbook was opened again.
void reconnect(workbook const& book) {
    command(book, "WorkOffline", {{"On", any(true)}});
    command(book, "WorkOffline", {{"On", any(false)}});
}

}

TEST(tables_of_an_earlier_version, hold_what_they_have_no_column_for_and_are_brought_up_without_loss) {
    make_first_tables();
    auto link = owners_link();
    const auto book = the_server().sql(
        "insert into rb.book(id,name) values(gen_random_uuid(),'Practice') returning id");
    const server_tables there{asked(link, columns_text())};
    ASSERT_TRUE(there.is_older());
    ASSERT_FALSE(there.is_newer());
    auto added = rows_of_all_tables();
    ASSERT_FALSE(asked(
        link, push_text({.book = book, .operation = book, .desk = book, .who = "Ada", .edits = added, .tables = there}))
            .empty());
    rows expected;
    for (auto const& one : added) carry_out(expected, one);
    EXPECT_TRUE(stored(link, book) == expected);
    EXPECT_EQ(the_server().sql("select odd->>'fit' from rb.referral where id='TYPED'"), "it's fit");

    the_server().sql(shared_ddl());
    const server_tables now{asked(link, columns_text())};
    EXPECT_FALSE(now.is_older());
    EXPECT_FALSE(now.is_newer());
    EXPECT_TRUE(stored(link, book) == expected) << "read again, every cell is as it was";
    for (auto const& table : shared_tables()) {
        const std::string name{table.sql_name};
        EXPECT_EQ(the_server().sql("select odd from rb." + name + " where id='TYPED'"), R"({"@Own": "1 May"})") << name;
        for (auto const& column : table.columns)
            EXPECT_EQ(the_server().sql("select count(*) from rb." + name + " where id='TYPED' and \"" +
                          column.sql_name + "\" is not null"),
                "1")
                << name << ' ' << column.sql_name;
    }
    EXPECT_EQ(the_server().sql("select fit, asked_how, score from rb.referral where id='TYPED'"),
        "it's fit|2026-11-03|46329");
    EXPECT_EQ(the_server().sql("select odd->>'asked_how' from rb.referral where id='ODD'"), "2026-02-31");

    const auto all = "select string_agg(cast(r as text), '/' order by id) from rb.referral r";
    const auto before = the_server().sql(all);
    the_server().sql(shared_ddl());
    EXPECT_EQ(the_server().sql(all), before) << "run again it changes nothing";
    EXPECT_EQ(the_server().sql("select count(*) from rb.about"), "1");
}

TEST(desks_of_a_server_of_an_earlier_version, work_and_say_so_until_it_is_brought_up) {
    allow(300s);
    make_first_tables();
    auto ada = small_book();
    ada.put_text(cell_of(ada, "1", "Lost to"), "Yes");
    ASSERT_THAT(
        command(ada, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), HasSubstr("Shared Practice"));
    EXPECT_EQ(the_server().sql("select odd->>'lost_to' from rb.referral where number=1"), "Yes");
    office second;
    {
        auto ben = second.new_spreadsheet();
        ASSERT_THAT(command(ben, "JoinBook", to_the_server("Ben")), HasSubstr("Joined Practice"));
        EXPECT_EQ(referrals_of(ada), referrals_of(ben));
        EXPECT_EQ(ben.text(cell_of(ben, "1", "Lost to")), "Yes");
        EXPECT_TRUE(becomes_true([&] { return status_of(ben).contains("earlier version"); })) << status_of(ben);
        ben.put_text(cell_of(ben, "2", "Lost to"), "No");
        EXPECT_TRUE(becomes_true([&] { return ada.text(cell_of(ada, "2", "Lost to")) == "No"; }));

        the_server().sql(shared_ddl());   // while both work
        EXPECT_EQ(the_server().sql("select string_agg(lost_to, ',' order by number) from rb.referral"), "Yes,No");
        ada.put_text(cell_of(ada, "2", "Lost to"), "Maybe");
        EXPECT_TRUE(becomes_true([&] { return ben.text(cell_of(ben, "2", "Lost to")) == "Maybe"; }));
        reconnect(ada);   // as if they were opened again
        reconnect(ben);
        EXPECT_TRUE(becomes_true([&] { return !status_of(ben).contains("earlier version"); })) << status_of(ben);
        ada.put_text(cell_of(ada, "3", "Lost to"), "Yes");
        EXPECT_TRUE(becomes_true([&] {
            return the_server().sql("select count(*) from rb.referral where number=3 and lost_to='Yes'") == "1";
        }));
        EXPECT_TRUE(becomes_true([&] { return ben.text(cell_of(ben, "2", "Lost to")) == "Maybe"; }));
        EXPECT_EQ(hidden_changes(), "0");
    }
}

TEST(a_desk_beside_newer_ones, goes_on_and_says_what_it_does_not_show) {
    the_server().sql("drop schema if exists rb cascade");
    auto ada = small_book();
    ASSERT_THAT(
        command(ada, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), HasSubstr("Shared Practice"));
    the_server().sql(
        "alter table rb.referral add column mood text; create table rb.pulse (like rb.touch including all)");
    reconnect(ada);
    // What a newer desk does: a column and a table that are not known here, and nothing after them.
    the_server().sql("update rb.referral set mood='good', rev=(select last+1 from rb.book) where number=1; "
                     "insert into rb.change(book,no,op,part,tab,id,kind,before,after,desk,who) select book,rev,id_,0,"
                     "'referral',id,'c','{\"mood\":null}','{\"mood\":\"good\"}',id_,'Cem' from rb.referral, "
                     "gen_random_uuid() id_ where number=1; "
                     "insert into rb.change(book,no,op,part,tab,id,kind,before,after,desk,who) select b.id,b.last+2,"
                     "id_,0,'pulse','X','a','{}','{}',id_,'Cem' from rb.book b, gen_random_uuid() id_; "
                     "update rb.book set last=last+2");
    EXPECT_TRUE(becomes_true([&] { return status_of(ada).contains("newer version"); })) << status_of(ada);
    ada.put_text(cell_of(ada, "1", "Note"), "typed since");
    EXPECT_TRUE(becomes_true(
        [&] { return the_server().sql("select mood, note from rb.referral where number=1") == "good|typed since"; }));
}

TEST(a_server_of_another_major_version, takes_nothing_from_a_desk_and_costs_it_nothing) {
    the_server().sql("drop schema if exists rb cascade");
    auto ada = small_book();
    ASSERT_THAT(
        command(ada, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), HasSubstr("Shared Practice"));
    const auto rows_before = the_server().sql("select string_agg(cast(r as text), '/' order by id) from rb.referral r");
    for (auto const& [version, word] : {std::pair{2, "newer version"}, std::pair{0, "older version"}}) {
        the_server().sql("update rb.about set version=" + std::to_string(version));
        reconnect(ada);
        EXPECT_TRUE(becomes_true([&] { return status_of(ada).contains(word); })) << status_of(ada);
        ada.put_text(cell_of(ada, "1", "Note"), "typed meanwhile");
    }
    EXPECT_THAT(command(ada, "Thanked", {{"Number", any(1.0)}}), HasSubstr("Thank"));
    EXPECT_EQ(the_server().sql("select string_agg(cast(r as text), '/' order by id) from rb.referral r"), rows_before);
    the_server().sql("update rb.about set version=1");
    reconnect(ada);
    EXPECT_TRUE(becomes_true([&] {
        return the_server().sql(
                   "select count(*) from rb.referral where number=1 and note='typed meanwhile' and thanked "
                   "is not null") == "1";
    }));
}

// One desk heads a column of its own as another did: that one's contents come, and are not taken for cleared.
TEST(a_column_of_the_contacts, that_a_second_desk_adds_is_filled_with_what_the_first_has_in_it) {
    allow(300s);
    the_server().sql("drop schema if exists rb cascade");
    auto ada = small_book();
    ASSERT_THAT(
        command(ada, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), HasSubstr("Shared Practice"));
    office second;
    {
        auto ben = second.new_spreadsheet();
        ASSERT_THAT(command(ben, "JoinBook", to_the_server("Ben")), HasSubstr("Joined Practice"));
        ada.put_text("Sheet1.C5", "forty");   // its column Shoe size was blank, so Ben has none
        ASSERT_TRUE(becomes_true([&] {
            return the_server().sql("select count(*) from rb.contact where odd->>'@Shoe size'='forty'") == "1";
        }));
        std::this_thread::sleep_for(5s);
        const uno::Reference<table::XColumnRowRange> sheet{ben.sheet("Contacts"), uno::UNO_QUERY_THROW};
        sheet->getColumns()->insertByIndex(1, 1);
        ben.put_text("Contacts.B1", "Shoe size");
        const auto filled = [&] {
            for (int row = 2; row < 8; ++row)
                if (ben.text("Contacts.B" + std::to_string(row)) == "forty") return true;
            return false;
        };
        EXPECT_TRUE(becomes_true(filled));
        std::this_thread::sleep_for(5s);
        EXPECT_EQ(the_server().sql("select count(*) from rb.contact where odd->>'@Shoe size'='forty'"), "1");
        EXPECT_EQ(the_server().sql("select count(*) from rb.change where before->>'@Shoe size'='forty'"), "0");
    }
}
