// What the messages do on a real server: the tables, the lock and the rights. No workbook is open in these tests.
#include "calc/sharing/sdbc_link.hpp"
#include "office/support/database_server.hpp"
#include "office/support/erasing_script.hpp"
#include "office/support/office.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/push_text.hpp"
#include "sharing/server/shared_ddl.hpp"
#include "support/simulated_desks.hpp"

#include <algorithm>
#include <future>
#include <gmock/gmock.h>
#include <memory>
#include <set>

using namespace referralbook::sharing;
using namespace referralbook::tests;
using referralbook::book::table_id;
using referralbook::calc::sdbc_link;
using referralbook::calc::server_answer;
using state = server_answer::state;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

std::string new_uuid() { return the_server().sql("select gen_random_uuid()"); }

/// Makes the tables once, and a book in them for each test.
std::string new_book() {
    static const bool made = [] {
        the_server().sql(shared_ddl());
        the_server().sql("create role ada login in role rb_desk password 'for ada'");
        the_server().sql("create role eve login in role rb_desk password 'for eve'");
        return true;
    }();
    static_cast<void>(made);
    return the_server().sql("insert into rb.book(id, name) values(gen_random_uuid(), 'Practice') returning id");
}

sdbc_link link_as(std::string_view user, std::string_view password) {
    auto made = sdbc_link::connect(the_office().context(), the_server().address(user), password);
    if (!made) throw std::runtime_error{made.error().sentence};
    return std::move(*made);
}

/// A book on the server and one link to it, as a desk has them.
class real_server : public referralbook::support::book_server {
public:
    explicit real_server(std::string book) : book_{std::move(book)}, link_{link_as("ada", "for ada")} {
        the_server().sql("insert into rb.member(book, login) values('" + book_ + "', 'ada') on conflict do nothing");
    }

    std::optional<std::int64_t> accept(
        std::vector<edit> const& edits, std::int64_t seen, std::string const& desk) override {
        const auto rows = asked(push_text({.book = book_,
            .operation = uuid(),
            .desk = desk_,
            .who = desk,
            .title = "Test's own",
            .seen = seen,
            .edits = edits}));
        return rows.empty() ? std::nullopt : std::optional{std::stoll(rows[0][0])};
    }
    std::vector<change> after(std::int64_t seen) override {
        return *changes_of(asked(history_text(book_, seen, 100000)));
    }
    stored_rows now() override {
        stored_rows stored;
        for (auto const& table : shared_tables()) {
            std::string last;
            while (true) {   // in small windows, so that there are several
                const auto rows = asked(rows_text(table, book_, last, 4));
                if (!add_rows(table, rows, stored)) throw std::runtime_error{"a row cannot be read"};
                if (rows.size() < 4) break;
                last = rows.back()[0];
            }
        }
        return stored;
    }
    text_rows asked(std::string const& message) {
        auto answer = link_.send(message);
        if (answer.how != state::done) throw std::runtime_error{"the server does not do: " + message};
        return std::move(answer.rows);
    }

private:
    std::string uuid() { return asked("select cast(gen_random_uuid() as text)")[0][0]; }
    std::string book_, desk_ = new_uuid();
    sdbc_link link_;
};

/// A row with something of every kind in every table, some of it where it does not belong.
std::vector<edit> rows_of_all_tables() {
    std::vector<edit> added;
    for (auto const& table : shared_tables()) {
        record typed, odd;
        double number = 0;
        for (auto const& column : table.columns) {
            const std::string key{column.key};
            ++number;
            if (column.sql_type == "text") {
                typed[key] = "it's \\ \"" + key + "\"; ü 😀\n::? $$";
                odd[key] = 491.25 + number;
            } else {
                typed[key] = column.sql_type == "bigint" || column.sql_type == "date" ? 46329 + number
                                                                                      : 0.1 + number / 3;
                odd[key] = "next week";
            }
        }
        typed["@Birth's day"] = "1 May";
        odd["@Birth's day"] = 1e-300;
        added.push_back({{table.table, "TYPED"}, edit_kind::added, {}, typed});
        added.push_back({{table.table, "ODD"}, edit_kind::added, {}, odd});
        added.push_back({{table.table, "BLANK"}, edit_kind::added, {}, {}});
    }
    return added;
}

rows contents(stored_rows const& stored) {
    rows all;
    for (auto const& [name, row] : stored) all.emplace(name, row.content);
    return all;
}

}

TEST(a_shared_book, gives_every_cell_back_exactly) {
    real_server server{new_book()};
    const auto added = rows_of_all_tables();
    ASSERT_EQ(server.accept(added, 0, "Ada's desk"), std::int64_t(added.size()));
    rows expected;
    for (auto const& one : added) carry_out(expected, one);
    EXPECT_TRUE(contents(server.now()) == expected);
    std::vector<edit> turned;   // what was typed becomes odd, and the other way round, or blank
    for (auto const& one : added) {
        if (one.row.id != "TYPED") continue;
        auto const& odd = expected.at({one.row.table, "ODD"});
        turned.push_back({one.row, edit_kind::changed, one.after, odd});
        turned.push_back({{one.row.table, "ODD"}, edit_kind::changed, odd, one.after});
        for (auto& [column, content] : turned.back().after)
            if (column.size() % 2) content = {};
    }
    ASSERT_TRUE(server.accept(turned, std::int64_t(added.size()), "Ada's desk"));
    for (auto const& one : turned) carry_out(expected, one);
    EXPECT_TRUE(contents(server.now()) == expected);
    rows told;
    for (auto const& one : server.after(0)) carry_out(told, one.what);
    EXPECT_TRUE(told == expected) << "and the history says the same";
}

TEST(a_shared_book, can_be_read_by_any_tool) {
    const auto book = new_book();
    real_server server{book};
    server.accept(
        {{{table_id::referrals, "A"}, edit_kind::added, {}, {{"prospect", "Nadia Brandt"}, {"reached", 46329.0}}},
            {{table_id::touches, "B"}, edit_kind::added, {}, {{"who", "Dr Ünal"}, {"when", 46329.5}}}},
        0, "Ada");
    server.accept({{{table_id::referrals, "A"}, edit_kind::changed, {{"status", {}}}, {{"status", "Won"}}}}, 2, "Ada");
    EXPECT_EQ(the_server().sql("select prospect, status, reached, rev from rb.referral where book='" + book + "'"),
        "Nadia Brandt|Won|2026-11-03|3");
    EXPECT_EQ(the_server().sql("select who, \"when\" from rb.touch where book='" + book + "'"),
        "Dr Ünal|2026-11-03 12:00:00");
    EXPECT_EQ(the_server().sql(
                  "select who, login, title, after from rb.change where after->>'status' is not null and book='" +
                  book + "'"),
        "Ada|ada|Test's own|{\"status\": \"Won\"}");
}

TEST(a_push, is_refused_as_a_whole_where_one_row_has_moved_on) {
    real_server server{new_book()};
    const row_name a{table_id::referrals, "A"}, b{table_id::contacts, "B"};
    ASSERT_TRUE(
        server.accept({{a, edit_kind::added, {}, {{"need", "Crown"}}}, {b, edit_kind::added, {}, {}}}, 0, "Ada"));
    ASSERT_TRUE(server.accept({{a, edit_kind::changed, {{"status", {}}}, {{"status", "Won"}}}}, 2, "Ada"));
    const auto before = contents(server.now());
    EXPECT_EQ(server.accept({{b, edit_kind::changed, {{"city", {}}}, {{"city", "Harlow"}}},
                                {a, edit_kind::changed, {{"status", {}}}, {{"status", "Lost"}}}},
                  2, "Eve"),
        std::nullopt);
    EXPECT_EQ(contents(server.now()), before);
    EXPECT_THAT(server.after(0), SizeIs(3));
    EXPECT_TRUE(server.accept({{b, edit_kind::changed, {{"city", {}}}, {{"city", "Harlow"}}}}, 2, "Eve"))
        << "other rows may";
    EXPECT_EQ(
        server.accept({{b, edit_kind::changed, {{"city", "Harlow"}}, {{"city", "Milton"}}}}, 99, "Eve"), std::nullopt)
        << "a book restored from a backup is older than what the desk has seen";
}

TEST(a_deleted_row, comes_back_with_nothing_of_before) {
    real_server server{new_book()};
    const row_name a{table_id::referrals, "A"};
    server.accept({{a, edit_kind::added, {}, {{"need", "Crown"}, {"value", "dear"}, {"@Own", 1.0}}}}, 0, "Ada");
    server.accept({{a, edit_kind::deleted, {{"need", "Crown"}, {"value", "dear"}, {"@Own", 1.0}}, {}}}, 1, "Ada");
    EXPECT_THAT(server.now(), IsEmpty());
    server.accept({{a, edit_kind::added, {}, {{"prospect", "Nadia"}}}}, 2, "Ada");
    EXPECT_EQ(contents(server.now()), (rows{{a, {{"prospect", "Nadia"}}}}));
}

TEST(several_desks, end_equal_on_a_real_server_too) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        SCOPED_TRACE(seed);
        real_server server{new_book()};
        referralbook::support::simulated_desks all{seed, server};
        all.work(120);
        EXPECT_NO_THROW(all.check());
        EXPECT_GT(all.happened().changes, 20);
    }
}

// A reader that takes what is new by its number misses nothing, although numbers are given while others wait.
TEST(desks_at_once, neither_lose_a_change_nor_hide_one) {
    const auto book = new_book();
    real_server reader{book};
    const row_name hot{table_id::referrals, "HOT"};
    reader.accept({{hot, edit_kind::added, {}, {{"attempts", 0.0}}}}, 0, "Ada");
    const auto work = [&](real_server& server, std::string const& name) {
        std::int64_t seen = 0;
        double attempts = 0;
        for (int done = 0; done < 25;) {
            for (auto const& one : server.after(seen)) {
                seen = one.number;
                if (one.what.row == hot) attempts = std::get<double>(cell_of(one.what.after, "attempts"));
            }
            const row_name own{table_id::contacts, name + std::to_string(done)};
            if (server.accept({{hot, edit_kind::changed, {{"attempts", attempts}}, {{"attempts", attempts + 1}}},
                                  {own, edit_kind::added, {}, {{"city", "Harlow"}}}},
                    seen, name))
                ++done;
        }
    };
    std::vector<std::unique_ptr<real_server>> servers;
    for (int desk = 0; desk < 4; ++desk) servers.push_back(std::make_unique<real_server>(book));
    std::vector<std::future<void>> desks;
    for (auto& server : servers)
        desks.push_back(std::async(std::launch::async, work, std::ref(*server), "desk" + std::to_string(desks.size())));
    const auto is_over = [](auto const& one) {
        return one.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
    };
    std::vector<std::int64_t> read;
    for (bool over = false; !over;) {
        over = std::ranges::all_of(desks, is_over);
        for (auto const& one : reader.after(read.empty() ? 0 : read.back())) read.push_back(one.number);
    }
    for (auto& one : desks) one.get();
    ASSERT_THAT(read, SizeIs(201));
    for (std::size_t place = 0; place < read.size(); ++place) EXPECT_EQ(read[place], std::int64_t(place) + 1);
    EXPECT_EQ(cell_of(reader.now().at(hot).content, "attempts"), referralbook::book::cell{100.0});
}

TEST(referral_numbers, do_not_follow_a_slip) {
    const auto book = new_book();
    real_server server{book};
    const auto typed = [&](std::string id, double number, std::int64_t seen) {
        return server.accept(
            {{{table_id::referrals, std::move(id)}, edit_kind::added, {}, {{"number", number}}}}, seen, "Ada");
    };
    ASSERT_TRUE(typed("A", 31, 0) && typed("B", 491701234567, 1) && typed("C", 90000, 2));
    EXPECT_EQ(server.asked(numbers_text(book, 1))[0][0], "90001");
    ASSERT_TRUE(typed("D", 190001, 3));
    EXPECT_EQ(server.asked(numbers_text(book, 1))[0][0], "190002");
    ASSERT_TRUE(typed("E", 290003, 4));
    EXPECT_EQ(server.asked(numbers_text(book, 1))[0][0], "190003");
}

TEST(erasing_a_person, waits_for_the_desks_that_work_and_for_no_others) {
    const auto book = new_book();
    the_server().sql("update rb.book set name = id where id='" + book + "'");
    real_server server{book};
    const row_name nadia{table_id::referrals, "A"}, other{table_id::referrals, "B"};
    server.accept(
        {{nadia, edit_kind::added, {}, {{"prospect", "Nadia"}}}, {other, edit_kind::added, {}, {{"need", "x"}}}}, 0,
        "Ada");
    const row_name gone{table_id::referrals, "C"};
    server.accept({{gone, edit_kind::added, {}, {{"prospect", "Ben"}, {"note", "brother of Nadia Brandt"}}}}, 2, "Ada");
    server.accept(
        {{gone, edit_kind::deleted, {{"prospect", "Ben"}, {"note", "brother of Nadia Brandt"}}, {}}}, 3, "Ada");
    server.accept({{nadia, edit_kind::changed, {{"prospect", "Nadia"}}, {{"prospect", "Forgotten 7"}}}}, 4, "Ada");
    const auto desk = [&](std::int64_t seen) {
        const auto id = new_uuid();
        server.asked(desk_text(book, id, "a desk", seen));
        return id;
    };
    desk(5);
    const auto late = desk(4), away = desk(0);
    the_server().sql("update rb.desk set at = now() - interval '40 days' where id='" + away + "'");
    const auto lines = [&] {
        return the_server().sql(
            "select string_agg(before::text || after, '') from rb.change where book='" + book + "'");
    };
    EXPECT_THROW(the_server().sql(erasing_script(book)), std::runtime_error);
    EXPECT_THAT(lines(), testing::HasSubstr("Nadia")) << "nothing is done by half";
    EXPECT_EQ(the_server().sql("select kept_from from rb.book where id='" + book + "'"), "0");
    server.asked(left_text(book, late));
    the_server().sql(erasing_script(book));
    EXPECT_THAT(lines(), testing::Not(testing::HasSubstr("Nadia")));
    EXPECT_THAT(lines(), testing::HasSubstr("need")) << "others keep their history";
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where gone and book='" + book + "'"), "0");
    EXPECT_EQ(the_server().sql("select kept_from from rb.book where id='" + book + "'"), "5");
}

TEST(referral_numbers, are_given_once) {
    const auto book = new_book();
    const auto take = [&](real_server& server) {
        std::vector<int> last;
        for (int i = 0; i < 25; ++i) last.push_back(std::stoi(server.asked(numbers_text(book, 20))[0][0]));
        return last;
    };
    real_server first{book}, second{book};
    auto one = std::async(std::launch::async, take, std::ref(first)),
         two = std::async(std::launch::async, take, std::ref(second));
    std::set<int> all;
    for (auto* taken : {&one, &two})
        for (const int last : taken->get()) EXPECT_TRUE(all.insert(last).second) << last;
    EXPECT_EQ(*all.rbegin(), 1000);
}

TEST(a_desk, may_write_and_read_its_books_and_nothing_else) {
    const auto book = new_book(), other = new_book();
    real_server server{book};
    server.accept({{{table_id::referrals, "A"}, edit_kind::added, {}, {{"need", "Crown"}}}}, 0, "Ada");
    auto ada = link_as("ada", "for ada"), eve = link_as("eve", "for eve");
    constexpr auto
        in_the_name_of_another = "insert into rb.change(book,no,op,part,tab,id,kind,before,after,desk,who,login) "
                                 "select id,99,id,0,'x','x','c','{}','{}',id,'x','eve' from rb.book";
    for (const auto forbidden :
        {"delete from rb.referral", "delete from rb.change", "truncate rb.change", "update rb.change set who='Eve'",
            "drop table rb.referral", "create table rb.mine(x int)", "alter table rb.referral add column x int",
            "update rb.book set name='mine'", "insert into rb.book(id,name) values(gen_random_uuid(),'mine')",
            "update rb.change set at=now()", in_the_name_of_another})
        EXPECT_EQ(ada.send(forbidden).how, state::refused) << forbidden;
    EXPECT_EQ(ada.send("insert into rb.member(book,login) values('" + other + "','ada')").how, state::refused);
    EXPECT_THAT(
        ada.send("select need from rb.referral where book='" + book + "'").rows, ElementsAre(ElementsAre("Crown")));
    EXPECT_THAT(eve.send("select need from rb.referral").rows, IsEmpty()) << "not a member";
    EXPECT_THAT(eve.send("select who from rb.change").rows, IsEmpty());
    EXPECT_THAT(eve.send(last_change_text(book)).rows, IsEmpty());
    EXPECT_EQ(eve.send("insert into rb.referral(book,id,rev) values('" + book + "','X',1)").how, state::refused);
}

TEST(a_server, that_is_killed_in_the_middle_of_a_push_has_done_all_of_it_or_nothing) {
    database_server server;
    server.sql(shared_ddl());
    const auto book = server.sql("insert into rb.book(id,name) values(gen_random_uuid(),'Practice') returning id");
    std::int64_t seen = 0;
    for (int round = 0; round < 3; ++round) {
        auto link = *sdbc_link::connect(the_office().context(), server.address(), server.password());
        auto pushing = std::async(std::launch::async, [&] {
            for (auto last = seen;;) {
                std::vector<edit> edits;
                for (int i = 0; i < 150; ++i)
                    edits.push_back(
                        {{table_id::referrals, std::to_string(last + i)}, edit_kind::added, {}, {{"need", "Crown"}}});
                const auto operation = link.send("select cast(gen_random_uuid() as text)");
                if (operation.how != state::done) return;
                const auto answer = link.send(push_text({.book = book,
                    .operation = operation.rows[0][0],
                    .desk = book,
                    .who = "Ada",
                    .seen = last,
                    .edits = edits}));
                if (answer.how != state::done || answer.rows.empty()) return;
                last = std::stoll(answer.rows[0][0]);
            }
        });
        pushing.wait_for(std::chrono::milliseconds{200 + 90 * round});
        server.stop(database_server::ending::immediate);
        pushing.get();
        server.start();
        seen = std::stoll(server.sql("select last from rb.book"));
        EXPECT_GT(seen, 0);
        EXPECT_EQ(seen % 150, 0);
        EXPECT_EQ(
            server.sql("select count(*), max(no) from rb.change"), std::to_string(seen) + '|' + std::to_string(seen));
        EXPECT_EQ(server.sql("select count(*), max(rev) from rb.referral"),
            std::to_string(seen) + '|' + std::to_string(seen));
    }
}
