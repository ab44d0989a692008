// The head of a mail: RFC 5322 and 2047, and whatever else a file of that name may hold.
#include "formats/mail_head.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::formats {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::chrono::sys_seconds at(int year, unsigned month, unsigned day, int hour, int minute, int second = 0) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}} +
        std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

TEST(a_mail, says_who_wrote_to_whom_when_and_about_what) {
    const auto head = read_mail_head("Return-Path: <bounce@x.example>\r\n"
                                     "From: \"Lee, Ann (home)\" <Ann@Lee.Example>\r\n"
                                     "To: office@northside.example,\r\n\tBob Ray <bob@ray.example>\r\n"
                                     "Cc: Friends: c@x.example, d@x.example;, bob@ray.example\r\n"
                                     "Subject: About\r\n  Maria\r\n"
                                     "Date: Thu, 26 Nov 2026 22:14:19 +0100 (CET)\r\n"
                                     "Content-Type: text/plain\r\n\r\nFrom: nobody@else.example\r\nSubject: no\r\n");
    ASSERT_TRUE(head);
    EXPECT_THAT(head->from, ElementsAre("ann@lee.example"));
    EXPECT_THAT(head->to, ElementsAre("office@northside.example", "bob@ray.example", "c@x.example", "d@x.example"));
    EXPECT_EQ(head->subject, "About Maria");
    EXPECT_EQ(head->sent, at(2026, 11, 26, 21, 14, 19));
}

TEST(a_mail, is_read_with_any_line_ends_out_of_a_mail_box_and_behind_a_mark) {
    for (auto const* text :
        {"From: a@b.c\nTo: d@e.f\n\nhi", "From: a@b.c\rTo: d@e.f\r\rhi", "From ann Thu Nov 26\nFrom: a@b.c\nTo: d@e.f",
            "\xEF\xBB\xBF"
            "From: a@b.c\nTO : d@e.f\n"}) {
        const auto head = read_mail_head(text);
        ASSERT_TRUE(head) << text;
        EXPECT_THAT(head->from, ElementsAre("a@b.c")) << text;
        EXPECT_THAT(head->to, ElementsAre("d@e.f")) << text;
    }
}

TEST(what_is_no_mail, is_nothing) {
    for (const std::string_view text :
        {std::string_view{}, std::string_view{"\n\nFrom: a@b.c"}, std::string_view{"hello\nFrom: a@b.c\n"},
            std::string_view{" From: a@b.c\n"}, std::string_view{"To: a@b.c\nSubject: x\n\n"},
            std::string_view{"From: nobody\n\n"}, std::string_view{"PK\x03\x04\0\0From: a@b.c", 18},
            std::string_view{"\0\0\0", 3}, std::string_view{"<html>From: a@b.c</html>"}})
        EXPECT_FALSE(read_mail_head(text)) << text;
}

TEST(addresses_of_a_mail, are_what_stands_in_angles_or_alone_never_in_names) {
    EXPECT_THAT(mail_addresses("a@b.c"), ElementsAre("a@b.c"));
    EXPECT_THAT(mail_addresses("\"x@evil.example, <y@evil.example>\" <a@b.c>"), ElementsAre("a@b.c"));
    EXPECT_THAT(mail_addresses("x@evil.example <a@b.c>"), ElementsAre("a@b.c"));
    EXPECT_THAT(mail_addresses("(x@evil.example (deep) y) a@b.c (z)"), ElementsAre("a@b.c"));
    EXPECT_THAT(mail_addresses("=?utf-8?Q?x=40evil.example?= <a@b.c>"), ElementsAre("a@b.c"));
    EXPECT_THAT(mail_addresses("<@relay.example,@other.example:a@b.c>"), ElementsAre("a@b.c"));
    EXPECT_THAT(mail_addresses("undisclosed-recipients:;"), IsEmpty());
    EXPECT_THAT(mail_addresses("A@B.C, a@b.c; d@e.f"), ElementsAre("a@b.c", "d@e.f"));
    for (auto const* bad : {"", "a", "@", "a@", "@b", "a@b@c", "<a b@c.d>", "\"open", "(open a@b.c", "<", "a b@c.d"})
        EXPECT_THAT(mail_addresses(bad), IsEmpty()) << bad;
    EXPECT_THAT(mail_addresses(std::string(300, 'a') + "@b.c"), IsEmpty());
    std::string many;
    for (int i = 0; i < 1000; ++i) many += "a" + std::to_string(i) + "@b.c,";
    EXPECT_THAT(mail_addresses(many), SizeIs(200));
}

TEST(the_date_of_a_mail, is_read_in_its_zone_and_in_old_forms) {
    EXPECT_EQ(mail_date("Thu, 26 Nov 2026 22:14:19 +0000"), at(2026, 11, 26, 22, 14, 19));
    EXPECT_EQ(mail_date("26 Nov 2026 00:30 -0530"), at(2026, 11, 26, 6, 0));
    EXPECT_EQ(mail_date("Sun, 1 Mar 2026 00:10:00 +1300"), at(2026, 2, 28, 11, 10));
    EXPECT_EQ(mail_date("26 Nov 98 23:04 EST"), at(1998, 11, 27, 4, 4));
    EXPECT_EQ(mail_date("Mon,26 november 2026 (a comment) 1:02:60 GMT"), at(2026, 11, 26, 1, 2, 59));
    EXPECT_EQ(mail_date("26 Nov 2026 10:00:00 nowhere"), at(2026, 11, 26, 10, 0));
    EXPECT_EQ(mail_date("26 Nov 2026 10:00:00 +9999"), at(2026, 11, 26, 10, 0)) << "no such zone";
    for (auto const* bad : {"", "yesterday", "2026-11-26", "31 Nov 2026 10:00", "30 Feb 2026 10:00", "1 Foo 2026 10:00",
             "26 Nov 2026", "26 Nov 2026 25:00", "26 Nov 2026 10:61", "26 Nov 0001 10:00", "x Nov 2026 10:00",
             "999999999999 Nov 2026 10:00", "26 Nov 99999 10:00", "26 ovd 2026 10:00"})
        EXPECT_FALSE(mail_date(bad)) << bad;
}

TEST(the_subject_of_a_mail, is_decoded) {
    EXPECT_EQ(mail_text(" plain "), "plain");
    EXPECT_EQ(mail_text("=?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus?= Berlin"), "Grüße aus Berlin");
    EXPECT_EQ(mail_text("=?iso-8859-1*de?q?f=FCr?= =?iso-8859-1?q?_Sie?="), "für Sie");
    EXPECT_EQ(mail_text("=?utf-8?B?R3LDvMOfZQ==?="), "Grüße");
    EXPECT_EQ(mail_text("=?utf-8?B?R3LD?=\t =?utf-8?B?vMOfZQ==?="), "Grüße") << "a letter cut between two words";
    EXPECT_EQ(mail_text("a =?utf-8?Q?b?= c"), "a b c");
    EXPECT_EQ(mail_text("raw Gr\xC3\xBC\xC3\x9F"
                        "e"),
        "raw Grüße");
    EXPECT_EQ(mail_text("raw Gr\xFC\xDF"
                        "e"),
        "raw Grüße");
    EXPECT_EQ(mail_text("=?koi8-r?Q?=C1?=", [](auto, std::string_view set) { return std::optional{std::string{set}}; }),
        "koi8-r");
}

TEST(the_subject_of_a_mail, stays_what_it_is_where_it_is_not_coded_right) {
    for (auto const* text : {"=?", "=?utf-8", "=?utf-8?", "=?utf-8?Q", "=?utf-8?Q?", "=?utf-8?Q?abc",
             "=?utf-8?X?abc?=", "=?utf-8?Q?a b?=", "?=", "=?=?=?"})
        EXPECT_EQ(mail_text(text), text);
    EXPECT_EQ(mail_text("=?utf-8?Q?=G1=4?="), "=G1=4");
    EXPECT_EQ(mail_text("=?utf-8?Q?a=0D=0Ab=00c=1B[31m?="), "a b c [31m") << "no line break and no control letter";
    EXPECT_EQ(mail_text(std::string(5000, 'x')), std::string(200, 'x') + "…");
}

TEST(a_mail_without_end, is_read_no_further_than_its_beginning) {
    std::string text = "From: a@b.c\nSubject: x\n";
    for (int i = 0; i < 200'000; ++i) text += " folded and folded\n";
    text += "To: late@b.c\n";
    const auto head = read_mail_head(text);
    ASSERT_TRUE(head);
    EXPECT_THAT(head->to, IsEmpty());
    std::string coded = "From: a@b.c\nSubject: ";
    for (int i = 0; i < 30'000; ++i) coded += "=?a?q?";
    EXPECT_TRUE(read_mail_head(coded));
    EXPECT_TRUE(read_mail_head("From: a@b.c\nSubject: " + std::string(300'000, '(')));
    EXPECT_FALSE(read_mail_head("From: " + std::string(300'000, '(')));
}

RC_GTEST_PROP(the_head_of_a_mail, holds_together_whatever_the_bytes, (std::string const& bytes)) {
    for (auto const& text : {bytes, "From: a@b.c\nTo: " + bytes, "From: a@b.c\nSubject: " + bytes}) {
        const auto head = read_mail_head(text);
        if (!head) continue;
        RC_ASSERT(!head->from.empty());
        for (auto const& address : head->from) RC_ASSERT(address.find('@') != std::string::npos);
        for (const char sign : head->subject) RC_ASSERT(static_cast<unsigned char>(sign) >= ' ');
    }
}

}
}
