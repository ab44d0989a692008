// A server that lets a user read alone, or whose disk is full, and an office without the driver: one sentence says so,
// and nothing is lost.
#include "calc/sharing/sdbc_link.hpp"
#include "office/preloaded/preloaded.hpp"
#include "office/support/erasing_script.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "sharing/server/shared_ddl.hpp"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cppuhelper/implbase2.hxx>

#include <gmock/gmock.h>

#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using namespace std::chrono_literals;
using referralbook::calc::sdbc_link;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

std::string as_reader(std::string_view then) {
    return "do $$ begin if not exists (select 1 from pg_roles where rolname='vera') then create role vera login "
           "password 'vera'; end if; end $$; revoke rb_desk, rb_reader from vera; grant usage on schema rb to vera; "
           "grant select on all tables in schema rb to vera; " +
        std::string{then};
}
constexpr auto let_in = "insert into rb.member(book, login) select id, 'vera' from rb.book";

std::vector<std::pair<std::string, uno::Any>> as_vera() {
    auto all = to_the_server("Vera");
    all[3].second = any("vera");
    all[4].second = any("vera");
    return all;
}

std::string status_of(workbook const& book) { return command(book, "Conflicts", {{"What", any("list")}}); }

std::string note_at(workbook const& book, std::string_view number) {
    return "Referrals.W" + std::to_string(row_of(book, number));
}

std::string stored(std::string const& note) {
    return the_server().sql("select count(*) from rb.referral where note='" + note + "'");
}

/// What PostgreSQL says where it cannot write any more, for every table.
void fill_the_disk() {
    the_server().sql("create function rb.full_disk() returns trigger language plpgsql as $f$ begin raise exception "
                     "'could not extend file: No space left on device' using errcode = '53100'; end $f$; "
                     "do $$ declare one text; begin for one in select table_name from information_schema.tables where "
                     "table_schema = 'rb' loop execute format('create trigger full_disk before insert or update on "
                     "rb.%I for each statement execute function rb.full_disk()', one); end loop; end $$");
}
void empty_the_disk() { the_server().sql("drop function rb.full_disk cascade"); }

class a_user_who_may_only_read : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
    }
};

class a_server_whose_disk_is_full : public two_desks {};
class an_office_without_the_driver : public two_desks {};

/// An office that does not know the driver, or whose driver's library is missing.
class context_without_driver : public cppu::WeakImplHelper2<uno::XComponentContext, lang::XMultiComponentFactory> {
public:
    explicit context_without_driver(bool throws) : throws_{throws} {}
    uno::Any SAL_CALL getValueByName(rtl::OUString const&) override { return {}; }
    uno::Reference<lang::XMultiComponentFactory> SAL_CALL getServiceManager() override { return this; }
    uno::Reference<uno::XInterface> SAL_CALL createInstanceWithContext(
        rtl::OUString const&, uno::Reference<uno::XComponentContext> const&) override {
        if (throws_) throw uno::RuntimeException{"the library is missing", {}};
        return {};
    }
    uno::Reference<uno::XInterface> SAL_CALL createInstanceWithArgumentsAndContext(rtl::OUString const& name,
        uno::Sequence<uno::Any> const&, uno::Reference<uno::XComponentContext> const& context) override {
        return createInstanceWithContext(name, context);
    }
    uno::Sequence<rtl::OUString> SAL_CALL getAvailableServiceNames() override { return {}; }

private:
    bool throws_;
};

}

TEST_F(a_user_who_may_only_read, shares_nothing_and_the_workbook_stays_as_it_was) {
    the_server().sql(as_reader(let_in));
    const auto book = small_book();
    const auto before = snapshot_of(book);
    const auto rows = the_server().sql("select (select count(*) from rb.book), (select count(*) from rb.referral)");
    EXPECT_THAT(command(book, "ShareBook", as_vera()), StartsWith("This user may not make a book on the server."));
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
    EXPECT_THAT(command(book, "LeaveBook"), HasSubstr("not shared"));
    EXPECT_EQ(the_server().sql("select (select count(*) from rb.book), (select count(*) from rb.referral)"), rows);
}

TEST_F(a_user_who_may_only_read, is_shown_what_the_history_holds_of_a_person) {
    the_server().sql(as_reader(let_in));
    ada().put_text(note_at(ada(), "1"), "afraid of drills");
    ASSERT_TRUE(becomes_true([] { return stored("afraid of drills") == "1"; }));
    ada().put_text(note_at(ada(), "1"), "");
    ada().put_text(note_at(ada(), "2"), "of Ben Cole alone");
    ASSERT_TRUE(becomes_true([] { return stored("of Ben Cole alone") + stored("afraid of drills") == "10"; }));
    const auto told = the_server().sql("set role vera;\n" + showing_script("Practice"));
    EXPECT_THAT(told, AllOf(HasSubstr("Nadia Brandt"), HasSubstr("afraid of drills"), HasSubstr("Ada")));
    EXPECT_THAT(told, AllOf(Not(HasSubstr("Ben Cole")), Not(HasSubstr("Eve Dietz"))));
    the_server().sql("delete from rb.member where login='vera'");
    EXPECT_EQ(the_server().sql("set role vera;\n" + showing_script("Practice")), "")
        << "of books that are theirs alone";
}

TEST_F(a_user_who_may_only_read, joins_no_book_that_does_not_know_them) {
    the_server().sql(as_reader(""));
    const auto empty = the_office().new_spreadsheet();
    const auto before = snapshot_of(empty);
    EXPECT_THAT(command(empty, "JoinBook", as_vera()), HasSubstr("no shared book yet in that database that this user"));
    EXPECT_THAT(differences(before, snapshot_of(empty)), IsEmpty());
}

TEST_F(a_user_who_may_only_read, joins_and_keeps_what_is_typed_until_they_may_write) {
    the_server().sql(as_reader(let_in));
    auto vera = the_office().new_spreadsheet();
    EXPECT_THAT(command(vera, "JoinBook", as_vera()),
        AllOf(HasSubstr("Joined Practice"), HasSubstr("may read the shared book and not change it")));
    ada().put_text(note_at(ada(), "1"), "Ada's");
    EXPECT_TRUE(becomes_true([&] { return vera.text(note_at(vera, "1")) == "Ada's"; })) << status_of(vera);
    vera.put_text(note_at(vera, "2"), "Vera's");
    EXPECT_THAT(command(vera, "LogTouch", {{"Who", any("Acme")}, {"Kind", any("Call")}, {"Note", any("rang")}}),
        Not(HasSubstr("server")));
    EXPECT_TRUE(becomes_true([&] { return status_of(vera).contains("changes stay here"); })) << status_of(vera);
    const auto rows = referrals_of(vera).size();
    EXPECT_THAT(command(vera, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Jo")}}),
        AllOf(HasSubstr("nothing was changed"), HasSubstr("may read the shared book")));
    EXPECT_EQ(referrals_of(vera).size(), rows);
    EXPECT_EQ(stored("Vera''s") + the_server().sql("select count(*) from rb.touch where note='rang'"), "00");
    EXPECT_EQ(vera.text(note_at(vera, "2")), "Vera's");

    the_server().sql("grant rb_desk to vera");
    command(vera, "WorkOffline", {{"On", any(true)}});
    command(vera, "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([] { return stored("Vera''s") == "1"; })) << status_of(vera);
    EXPECT_TRUE(
        becomes_true([] { return the_server().sql("select count(*) from rb.touch where note='rang'") == "1"; }));
}

TEST_F(a_user_who_may_only_read, from_now_on_keeps_what_waits_and_sends_it_once_the_right_is_back) {
    the_server().sql(as_reader(let_in));
    the_server().sql("grant rb_desk to vera");
    auto vera = the_office().new_spreadsheet();
    ASSERT_THAT(command(vera, "JoinBook", as_vera()), HasSubstr("Joined Practice"));
    ASSERT_TRUE(becomes_true([&] { return status_of(vera).contains("up to date"); })) << status_of(vera);
    the_server().sql("revoke rb_desk from vera");
    vera.put_text(note_at(vera, "2"), "Vera's");
    EXPECT_TRUE(becomes_true([&] {
        return status_of(vera).contains("rights are missing") || status_of(vera).contains("changes stay here");
    })) << status_of(vera);
    EXPECT_EQ(vera.text(note_at(vera, "2")), "Vera's");
    EXPECT_EQ(stored("Vera''s"), "0");
    the_server().sql("grant rb_desk to vera");
    command(vera, "WorkOffline", {{"On", any(true)}});
    command(vera, "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([] { return stored("Vera''s") == "1"; })) << status_of(vera);
}

TEST_F(a_server_whose_disk_is_full, keeps_what_is_typed_waiting_and_takes_it_once_there_is_room) {
    allow(300s);
    ASSERT_NO_FATAL_FAILURE(share());
    ASSERT_TRUE(becomes_true([&] { return status_of(ada()).contains("up to date"); })) << status_of(ada());
    fill_the_disk();
    ada().put_text(note_at(ada(), "1"), "typed meanwhile");
    EXPECT_TRUE(becomes_true([&] { return status_of(ada()).contains("its disk may be full"); })) << status_of(ada());
    EXPECT_THAT(status_of(ada()), AllOf(HasSubstr("1 change waits"), HasSubstr("There are no conflicts.")));
    command(ada(), "LogTouch", {{"Who", any("Acme")}, {"Kind", any("Call")}, {"Note", any("rang")}});
    EXPECT_EQ(ada().text(note_at(ada(), "1")), "typed meanwhile");
    EXPECT_EQ(touches_of(ada()).size(), 1u) << "it is written here";
    EXPECT_EQ(stored("typed meanwhile"), "0");
    empty_the_disk();
    EXPECT_TRUE(becomes_true([] { return stored("typed meanwhile") == "1"; }, 90s)) << status_of(ada());
    EXPECT_TRUE(
        becomes_true([] { return the_server().sql("select count(*) from rb.touch where note='rang'") == "1"; }, 90s));
    EXPECT_EQ(hidden_changes(), "0");
}

TEST_F(a_server_whose_disk_is_full, shares_nothing_and_says_why) {
    the_server().sql("drop schema if exists rb cascade");
    the_server().sql(referralbook::sharing::shared_ddl());
    const auto book = small_book();
    const auto before = snapshot_of(book);
    fill_the_disk();
    EXPECT_THAT(
        command(book, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), HasSubstr("its disk is full"));
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
    EXPECT_EQ(the_server().sql("select count(*) from rb.book"), "0");
    the_server().sql("alter table rb.book disable trigger full_disk; alter table rb.member disable trigger full_disk");
    EXPECT_THAT(
        command(book, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), HasSubstr("its disk is full"));
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
    empty_the_disk();
    EXPECT_THAT(
        command(book, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), StartsWith("Shared Practice"));
}

TEST_F(a_server_whose_disk_is_full, before_its_tables_are_made_is_not_taken_for_one_where_the_user_may_not) {
    the_server().sql("drop schema if exists rb cascade");
    the_server().sql("create function public.full_disk() returns event_trigger language plpgsql as $f$ begin raise "
                     "exception 'No space left on device' using errcode = '53100'; end $f$; create event trigger "
                     "full_disk on ddl_command_start when tag in ('CREATE TABLE') execute function public.full_disk()");
    const auto book = small_book();
    const auto before = snapshot_of(book);
    EXPECT_THAT(
        command(book, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), HasSubstr("its disk is full"));
    the_server().sql("drop event trigger full_disk; drop function public.full_disk");
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
}

TEST(a_driver_that_is_missing, is_said_with_its_package) {
    for (const bool throws : {false, true}) {
        const auto link = sdbc_link::connect(uno::Reference<uno::XComponentContext>{new context_without_driver{throws}},
            the_server().address(), "secret");
        ASSERT_FALSE(link.has_value());
        EXPECT_EQ(link.error().sentence,
            "LibreOffice's driver for PostgreSQL is not installed: install the package "
            "libreoffice-sdbc-postgresql and start the office again.");
        EXPECT_EQ(link.error().why, referralbook::sharing::lost_way::not_set_up);
    }
}

TEST_F(an_office_without_the_driver, shares_and_joins_nothing_and_keeps_what_is_typed_into_a_shared_workbook) {
    allow(300s);
    ASSERT_NO_FATAL_FAILURE(share());
    const auto saved = the_office().folder() / "without-driver.ods", plain = the_office().folder() / "plain.ods";
    ada().store(saved);
    ada().close();
    small_book().store(plain);
    const preloaded hidden{REFERRALBOOK_WITHOUT_DRIVER_LIBRARY};
    second_ = std::make_unique<office>();
    {
        const auto book = second_->load(plain), empty = second_->new_spreadsheet();
        const auto before = snapshot_of(book), blank = snapshot_of(empty);
        EXPECT_THAT(command(book, "ShareBook", to_the_server("Ada")), HasSubstr("libreoffice-sdbc-postgresql"));
        EXPECT_THAT(command(empty, "JoinBook", to_the_server("Ben")), HasSubstr("libreoffice-sdbc-postgresql"));
        EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
        EXPECT_THAT(differences(blank, snapshot_of(empty)), IsEmpty());
    }
    auto shared = second_->load(saved);
    command(shared, "WorkOffline", {{"On", any(false)}, {"Password", any(the_server().password())}});
    EXPECT_TRUE(becomes_true([&] { return status_of(shared).contains("libreoffice-sdbc-postgresql"); }))
        << status_of(shared);
    shared.put_text(note_at(shared, "1"), "typed without it");
    EXPECT_THAT(command(shared, "Thanked", {{"Number", any(1.0)}}), HasSubstr("Thank"));
    EXPECT_EQ(shared.text(note_at(shared, "1")), "typed without it");
    EXPECT_EQ(stored("typed without it"), "0");
}
