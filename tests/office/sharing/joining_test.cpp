// Joining a shared book with a workbook that was worked on alone, and Undo after it.
#include "office/support/screen/dialogs.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

#include <map>
#include <thread>

using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

class joining : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
    }
    /// Another office's workbook, with the numbers of Ada's for people of its own; the third is a person of both.
    std::unique_ptr<workbook> own_ = std::make_unique<workbook>(small_book());
};

std::string numbers_on_the_server() {
    return the_server().sql("select count(*), count(distinct number) from rb.referral where not gone");
}

}

TEST_F(joining, gives_own_referrals_new_numbers_where_the_book_has_theirs) {
    own_->put_text("Referrals.D3", "Zoe");
    own_->put_text("Referrals.D4", "Yara");
    command(*own_, "LogTouch", {{"Number", any(1.0)}, {"Kind", any("Call")}, {"Note", any("about Zoe")}});
    ASSERT_EQ(own_->text("Touches.E2"), "1");
    EXPECT_THAT(command(*own_, "JoinBook", to_the_server("Ben")),
        AllOf(HasSubstr("Joined Practice"), HasSubstr("2 referrals of this workbook get new numbers")));
    const auto number = own_->text("Referrals.A3");
    EXPECT_GT(std::stoi(number), 3);
    EXPECT_EQ(own_->text("Touches.E2"), number);
    EXPECT_TRUE(becomes_true([&] { return numbers_on_the_server() == "5|5"; })) << numbers_on_the_server();
    EXPECT_EQ(the_server().sql("select r.prospect from rb.touch t join rb.referral r on r.number = t.referral "
                               "where t.note='about Zoe' and not r.gone"),
        "Zoe");
    EXPECT_TRUE(becomes_true([&] { return referrals_of(ada()) == referrals_of(*own_); }));
    ASSERT_TRUE(own_->undo());
    EXPECT_EQ(own_->text("Referrals.A3") + own_->text("Referrals.A4") + own_->text("Touches.E2"), "121");
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select number from rb.referral where prospect='Zoe'") == "1"; }));
    EXPECT_TRUE(becomes_true([&] { return referrals_of(*own_).size() == 5; })) << "nothing of the others goes along";
}

TEST_F(joining, fills_each_column_of_an_empty_workbook_with_what_it_holds_at_the_others) {
    // The city beside an area, and a column of their own that set-up would take for the phone.
    own_ = std::make_unique<workbook>(the_office().new_spreadsheet());
    own_->put_rows("A1",
        {{any("Name"), any("Area"), any("City"), any("Postcode"), any("E-mail"), any("Mobile"), any("Type")},
            {any("Dr Ünal"), any("North"), any("Northsea"), any("NQ1 6QX"), any("u@ortho.example"), any(""),
                any("Partner")},
            {any("Ada Okafor"), any("Harbour"), any("Northsea"), any("NQ1 6QY"), any("a@lab.example"), any("07700"),
                any("Client")}});
    command(*own_, "SetUp");
    the_server().sql("drop schema if exists rb cascade");
    ASSERT_THAT(command(*own_, "ShareBook", to_the_server("Eve", {{"Name", any("Practice")}})), HasSubstr("Shared"));
    ASSERT_NO_FATAL_FAILURE(join());
    const auto column_of = [&](workbook const& book, std::string_view heading) {
        std::map<std::string, std::string> cells;
        const std::string sheet = book.has_sheet("Contacts") ? "Contacts" : "Sheet1";
        for (char column = 'A'; column <= 'Z'; ++column)
            if (book.text(sheet + '.' + column + '1') == heading)
                for (int row = 2; row <= 3; ++row)
                    cells[book.text(sheet + ".A" + std::to_string(row))] = book.text(
                        sheet + '.' + column + std::to_string(row));
        return cells;
    };
    ASSERT_EQ(column_of(ben(), "Name").size(), 2u);
    for (auto const* heading : {"Area", "City", "Postcode", "E-mail", "Mobile", "Type"})
        EXPECT_EQ(column_of(ben(), heading), column_of(*own_, heading)) << heading;
    EXPECT_EQ(column_of(ben(), "City").begin()->second, "Northsea");
    EXPECT_EQ(
        the_server().sql("select count(*) from rb.contact where odd->>'@City'='Northsea' and area<>'Northsea'"), "2")
        << "Ben's desk sends nothing else back";
}

TEST_F(joining, is_not_undone_for_everybody) {
    command(ada(), "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Abel")}});
    ASSERT_TRUE(becomes_true([] { return numbers_on_the_server() == "4|4"; }));
    own_->put_text("Referrals.W3", "typed before");
    command(*own_, "JoinBook", to_the_server("Ben"));
    ASSERT_EQ(referrals_of(*own_).size(), 4u);
    ASSERT_TRUE(own_->undo());
    EXPECT_FALSE(
        becomes_true([&] { return the_server().sql("select count(*) from rb.referral where gone") != "0"; }, 12s))
        << the_server().sql("select no,tab,id,kind,before,after,who,title from rb.change order by no desc limit 8");
    EXPECT_TRUE(becomes_true([&] { return referrals_of(*own_) == referrals_of(ada()); }));
}

TEST_F(joining, makes_of_an_empty_workbook_one_with_contacts_by_name_and_referrals_by_number_in_one_step) {
    auto empty = the_office().new_spreadsheet();
    const auto before = empty.sheet_titles();
    EXPECT_THAT(command(empty, "JoinBook", to_the_server("Ben")),
        HasSubstr("3 contacts and 3 referrals come into this workbook."));
    EXPECT_EQ(empty.sheet_titles().front(), "Contacts");
    EXPECT_EQ(empty.text("Contacts.A1") + '|' + empty.text("Contacts.B1"), "Name|Phone");
    EXPECT_EQ(empty.text("Contacts.A2") + '|' + empty.text("Contacts.A3") + '|' + empty.text("Contacts.A4"),
        "Acme|Dr Ünal|Okafor Dental");
    EXPECT_EQ(row_of(empty, "2"), row_of(empty, "1") + 1);
    EXPECT_EQ(row_of(empty, "3"), row_of(empty, "1") + 2);
    EXPECT_THAT(empty.undo_titles(), testing::ElementsAre("Join a shared book"));
    ASSERT_TRUE(empty.undo());
    EXPECT_EQ(empty.sheet_titles(), before);
    EXPECT_EQ(empty.text("A1"), "");
    EXPECT_FALSE(becomes_true([] { return numbers_on_the_server() != "3|3"; }, 8s)) << "nobody else's rows go along";
}

TEST_F(joining, that_is_stopped_leaves_an_empty_workbook_empty) {
    auto empty = the_office().new_spreadsheet();
    const auto before = empty.sheet_titles();
    auto arguments = to_the_server("Ben", {{"StopAt", any(50.0)}});
    EXPECT_THAT(command(empty, "JoinBook", arguments), HasSubstr("Stopped: this workbook has not joined."));
    EXPECT_EQ(empty.sheet_titles(), before);
    EXPECT_EQ(empty.text("A1"), "");
    EXPECT_THAT(empty.undo_titles(), testing::IsEmpty());
    EXPECT_THAT(command(empty, "JoinBook", to_the_server("Ben")),
        HasSubstr("3 contacts and 3 referrals come into this workbook."));
}

TEST_F(joining, comes_back_with_redo_after_its_undo) {
    auto empty = the_office().new_spreadsheet();
    command(empty, "JoinBook", to_the_server("Ben"));
    std::this_thread::sleep_for(6s);   // up to date
    for (const auto pause : {0s, 6s}) {
        ASSERT_TRUE(empty.undo());
        std::this_thread::sleep_for(pause);
        ASSERT_TRUE(empty.redo());
        EXPECT_FALSE(becomes_true([] { return numbers_on_the_server() != "3|3"; }, 8s)) << numbers_on_the_server();
        EXPECT_TRUE(becomes_true([&] { return referrals_of(empty) == referrals_of(ada()); }))
            << testing::PrintToString(referrals_of(empty));
        EXPECT_EQ(the_server().sql("select count(*) from rb.contact where not gone"), "3");
    }
    empty.put_text("Referrals.W" + std::to_string(row_of(empty, "1")), "typed since");
    EXPECT_TRUE(becomes_true(
        [] { return the_server().sql("select count(*) from rb.referral where note='typed since'") == "1"; }));
}

TEST_F(joining, asks_before_anything_is_written_and_keeps_what_was_typed_but_the_password) {
    auto empty = shown_office().new_spreadsheet();
    const auto before = empty.sheet_titles();
    const auto address = the_server().address();
    {
        const asking command{empty, "JoinBook",
            {{"Server", any(address.host)}, {"Port", any(static_cast<double>(address.port))},
                {"Database", any(address.database)}, {"User", any(address.user)},
                {"Password", any(the_server().password())}, {"Encryption", any("plain")}, {"By", any("Ben")}}};
        const auto dialog = dialog_titled("Join a shared book");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Next");
        const auto question = dialog_titled("Join Practice");
        ASSERT_TRUE(question.is());
        EXPECT_THAT(all_words(question), HasSubstr("3 contacts and 3 referrals come into this workbook."));
        EXPECT_EQ(empty.sheet_titles(), before);
        press(question, "Cancel");
    }
    EXPECT_EQ(empty.sheet_titles(), before);
    EXPECT_EQ(empty.text("A1"), "");
    EXPECT_THAT(empty.undo_titles(), testing::IsEmpty());
    const asking command{empty, "JoinBook"};
    const auto dialog = dialog_titled("Join a shared book");
    ASSERT_TRUE(dialog.is());
    EXPECT_EQ(content(dialog, "Server"), address.host);
    EXPECT_EQ(content(dialog, "Port"), std::to_string(address.port));
    EXPECT_EQ(content(dialog, "Database"), address.database);
    EXPECT_EQ(content(dialog, "User"), address.user);
    EXPECT_EQ(content(dialog, "Your name"), "Ben");
    EXPECT_EQ(content(dialog, "Password"), "");
    press(dialog, "Cancel");
}
