// A copy of a shared workbook, by Save As or by the file manager, is no second desk; and what a desk knows of changes
// while the server is away.
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <gmock/gmock.h>

#include <thread>

using namespace com::sun::star;
using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

class a_copied_workbook : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
        save_as(path("ada.ods"));
    }
    std::filesystem::path path(std::string_view name) { return the_office().folder() / name; }
    void save_as(std::filesystem::path const& where) {
        const auto file = ada().as<frame::XStorable>();
        file->storeAsURL(wide("file://" + where.string()), {});
    }
    static std::string notes() {
        return the_server().sql("select string_agg(note, ',' order by note) from rb.referral where note <> ''");
    }
};

std::string note_of(int row) { return "Referrals.W" + std::to_string(row); }

}

TEST_F(a_copied_workbook, of_the_file_manager_sends_nothing_while_the_desk_is_there) {
    std::filesystem::copy_file(path("ada.ods"), path("copy.ods"), std::filesystem::copy_options::overwrite_existing);
    auto copy = the_office().load(path("copy.ods"));
    copy.put_text(note_of(3), "in the copy");
    ada().put_text(note_of(4), "at the desk");
    EXPECT_TRUE(becomes_true([] { return notes() == "at the desk"; })) << notes();
    std::this_thread::sleep_for(5s);
    EXPECT_EQ(notes(), "at the desk");
    EXPECT_THAT(command(copy, "WhoChanged", {{"Number", any(1.0)}}),
        AllOf(HasSubstr("This workbook is a copy"), HasSubstr("ada.ods"), HasSubstr("join it again")));
    // What the sentence says: leave, and join again. Nothing is lost, and nothing doubled.
    EXPECT_THAT(command(copy, "LeaveBook", {{"Keep", any(true)}}), HasSubstr("no longer shared"));
    EXPECT_THAT(command(copy, "JoinBook", to_the_server("Cem")), HasSubstr("Joined Practice"));
    EXPECT_TRUE(becomes_true([] { return notes() == "at the desk,in the copy"; })) << notes();
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where not gone"), "3");
    EXPECT_TRUE(becomes_true([&] { return referrals_of(copy) == referrals_of(ada()); }));
}

TEST_F(a_copied_workbook, of_save_as_is_the_desk_from_then_on) {
    ada().put_text(note_of(3), "before");
    save_as(path("other.ods"));
    ada().put_text(note_of(4), "after");
    EXPECT_TRUE(becomes_true([] { return notes() == "after,before"; })) << notes();
    auto old = the_office().load(path("ada.ods"));
    EXPECT_THAT(command(old, "WhoChanged", {{"Number", any(1.0)}}), HasSubstr("other.ods"));
    old.put_text(note_of(5), "in the old one");
    std::this_thread::sleep_for(5s);
    EXPECT_EQ(notes(), "after,before");
}

TEST_F(a_copied_workbook, is_the_desk_where_the_first_one_is_gone) {
    ada_.reset();
    std::filesystem::rename(path("ada.ods"), path("moved.ods"));
    ada_ = std::make_unique<workbook>(the_office().load(path("moved.ods")));
    ada().put_text(note_of(3), "moved");
    EXPECT_TRUE(becomes_true([] { return notes() == "moved"; })) << notes();
}

TEST_F(a_copied_workbook, leaves_who_changed_what_to_what_is_known_where_the_server_is_silent) {
    ada().put_text(note_of(3), "rang twice");
    EXPECT_TRUE(becomes_true([] { return notes() == "rang twice"; }));
    std::this_thread::sleep_for(1s);
    the_server().stop(database_server::ending::immediate);
    const auto begin = std::chrono::steady_clock::now();
    const auto answer = command(ada(), "WhoChanged", {{"Number", any(1.0)}});
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 3s);
    the_server().start();
    EXPECT_THAT(answer, AllOf(HasSubstr("rang twice"), HasSubstr("is missing here")));
    EXPECT_TRUE(becomes_true(
        [&] {
            const auto all = command(ada(), "WhoChanged", {{"Number", any(1.0)}});
            return all.contains("Share this book") && !all.contains("missing");
        },
        90s));
}
