// Mails that were saved as files become rows of the log, in the real Calc.
#include "office/menu/in_and_out/file_with.hpp"
#include "office/support/undone.hpp"

#include <filesystem>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

/// The small book with an e-mail address of its first prospect.
workbook book_with_address() {
    auto workbook = small_book();
    workbook.put_text(at("Referrals", "E-mail", 3), "nadia@brandt.example");
    return workbook;
}

constexpr auto from_nadia = "From: =?utf-8?Q?N=C3=A1dia?= <Nadia@Brandt.example>\r\nTo: us@office.example\r\n"
                            "Subject: =?koi8-r?B?8NLJ18XU?=\r\nDate: Mon, 16 Nov 2026 12:00:00 +0000\r\n\r\nHi\r\n";

}

TEST(mails, become_rows_of_the_log_in_one_step) {
    auto workbook = book_with_address();
    const auto mail = file_with("from nadia.eml", from_nadia);
    const auto ours = file_with("ours.eml",
        "From: us@office.example\nTo: nadia@brandt.example\nSubject: Hello\nDate: 17 Nov 2026 12:00 GMT\n\n");
    EXPECT_EQ(undone_and_redone(
                  workbook, "LogMails", {{"File", any(mail.string() + '\n' + ours.string())}, {"By", any("Kim")}}),
        "2 mails are in the log: Nadia Brandt.");
    EXPECT_EQ(workbook.text("Touches.B2"), "Nadia Brandt");
    EXPECT_EQ(workbook.text("Touches.C2"), "E-mail");
    EXPECT_EQ(workbook.text("Touches.D2"), "Reached");
    EXPECT_EQ(workbook.text("Touches.E2"), "1");
    EXPECT_EQ(workbook.text("Touches.H2"), "Mail from them: Привет") << "a character set that the office knows";
    EXPECT_THAT(workbook.text("Touches.A2"), HasSubstr("16"));
    EXPECT_EQ(workbook.text("Touches.H3"), "Mail to them: Hello");
    EXPECT_EQ(refused(workbook, "LogMails", {{"File", any("file://" + ours.string())}}), "1 stood there already.");
}

TEST(mails, of_a_second_mailbox_of_a_contact_are_theirs) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("E-mail"), any("E-mail 2"), any("Type")},
            {any("Ann Lee"), any("030 1"), any("ann@lee.example"), any("lee@work.example"), any("Partner")},
            {any("Bob Ray"), any("030 2"), any(""), any("bob@ray.example"), any("Partner")}});
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    for (auto const& [address, name] :
        {std::pair{"lee@work.example", "Ann Lee"}, {"ann@lee.example", "Ann Lee"}, {"bob@ray.example", "Bob Ray"}}) {
        const auto mail = file_with("mail.eml",
            std::string{"From: "} + address +
                "\nTo: us@office.example\nDate: 16 Nov 2026 12:00 GMT\nSubject: " + address + "\n\n");
        EXPECT_EQ(command(workbook, "LogMails", {{"File", any(mail.string())}}),
            std::string{"1 mail is in the log: "} + name + '.');
    }
}

TEST(mails, that_cannot_be_logged_are_refused_with_a_sentence) {
    auto workbook = book_with_address();
    const auto refuses = [&](std::string const& file) { return refused(workbook, "LogMails", {{"File", any(file)}}); };
    EXPECT_THAT(refused(workbook, "LogMails", {}), StartsWith("Say which mails to log"));
    EXPECT_EQ(refuses(" \n "), "Say which mails to log: files that end in .eml.");
    EXPECT_EQ(refuses("/nowhere/x.eml"), "x.eml is no mail that can be read.");
    EXPECT_EQ(refuses(the_office().folder().string()),
        the_office().folder().filename().string() + " is no mail that can be read.");
    EXPECT_EQ(refuses("/dev/zero"), "zero is no mail that can be read.");
    EXPECT_EQ(refuses(file_with("bytes.eml", std::string_view{"\0\xFF\xFE\0PK\x03\x04", 8}).string()),
        "bytes.eml is no mail that can be read.");
    EXPECT_EQ(refuses(file_with("blank.eml", "").string()), "blank.eml is no mail that can be read.");
    EXPECT_THAT(refuses(file_with("stranger.eml", "From: x@y.z\nDate: 16 Nov 2026 12:00 GMT\n\n").string()),
        HasSubstr("Nobody in the book has the e-mail address x@y.z"));
    EXPECT_THAT(refuses(std::string(3000, '/') + "x"), HasSubstr("no mail that can be read"));
    std::string many;
    for (int i = 0; i < 501; ++i) many += "/nowhere/x.eml\n";
    EXPECT_THAT(refuses(many), HasSubstr("501 mails are too many at once"));
}
