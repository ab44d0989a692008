#include "follow_up/letters/mail_link.hpp"
#include "support/percent_decoded.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::follow_up {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::percent_decoded;

TEST(a_mail_link, holds_umlauts_ampersands_quotes_and_line_breaks) {
    const auto link = mail_link(
        {"sibel@uenal.example", "Müller & Söhne: 50 % \"ja\"?", "Dear Ünal,\n\nA & B = C#1\r\nEnd"});
    EXPECT_EQ(link,
        "mailto:sibel@uenal.example?subject=M%C3%BCller%20%26%20S%C3%B6hne%3A%2050%20%25%20%22ja%22%3F"
        "&body=Dear%20%C3%9Cnal%2C%0D%0A%0D%0AA%20%26%20B%20%3D%20C%231%0D%0AEnd");
}

TEST(a_mail_link, keeps_a_subject_on_one_line) {
    EXPECT_THAT(mail_link({"a@x.example", "Hello\r\nBcc: all@x.example", ""}), Not(HasSubstr("%0D%0ABcc")));
    EXPECT_THAT(mail_link({"a@x.example", "Hello\r\nBcc: all@x.example", ""}), HasSubstr("subject=Hello%20Bcc%3A"));
}

TEST(a_mail_link, is_of_the_first_address_alone) {
    EXPECT_EQ(first_address("a@x.example ::: b@y.example"), "a@x.example");
    EXPECT_EQ(first_address("office: a@x.example; b@y.example"), "a@x.example");
    EXPECT_EQ(first_address("Ada Okafor <ada+ref@x.example>"), "ada+ref@x.example");
    EXPECT_EQ(first_address("o'brien@kern.example"), "o'brien@kern.example");
    EXPECT_EQ(first_address("'a@x.example'"), "a@x.example");
    EXPECT_EQ(first_address("a@x.example/b@y.example"), "a@x.example");
    EXPECT_EQ(first_address("mailto:a@x.example?subject=Hi"), "a@x.example");
    EXPECT_EQ(first_address("none"), "");
    EXPECT_EQ(first_address("@home"), "");
    EXPECT_EQ(first_address("ada@ home"), "");
    EXPECT_THAT(mail_link({"a?cc=b@x.example", "", ""}), HasSubstr("mailto:a%3Fcc%3Db@x.example?subject="));
    EXPECT_THAT(mail_link({"", "Hello", ""}), testing::StartsWith("mailto:?subject=Hello"));
}

RC_GTEST_PROP(percent_encoding, gives_back_every_byte, (std::string const& text)) {
    const auto encoded = percent_encoded(text);
    RC_ASSERT(percent_decoded(encoded) == text);
    RC_ASSERT(encoded.find_first_of(" \r\n&?=#\"'<>+,;:@/\\") == std::string::npos);
}

RC_GTEST_PROP(mail_line_ends, are_all_of_one_kind_and_change_nothing_when_done_twice, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::element('a', '\r', '\n', ' '));
    const auto once = with_mail_line_ends(text);
    RC_ASSERT(with_mail_line_ends(once) == once);
    for (std::size_t i = 0; i < once.size(); ++i) {
        if (once[i] == '\r') RC_ASSERT(i + 1 < once.size() && once[i + 1] == '\n');
        if (once[i] == '\n') RC_ASSERT(i > 0 && once[i - 1] == '\r');
    }
}

RC_GTEST_PROP(a_mail_link, gives_its_subject_and_text_back, ()) {
    const auto letters = rc::gen::container<std::string>(
        rc::gen::element('a', '&', '?', '=', '#', '%', '+', '\n', '"', '\xC3', '\xBC', ' '));
    const letter what{"a@x.example",
        "S" + *rc::gen::container<std::string>(rc::gen::element('a', '&', '?', '=', '%', '\xC3', '\xBC')), *letters};
    const auto link = mail_link(what);
    const auto subject = link.find("?subject="), body = link.find("&body=");
    RC_ASSERT(subject != std::string::npos && body != std::string::npos && link.rfind('&') == body &&
        link.rfind('?') == subject);
    RC_ASSERT(percent_decoded(std::string_view{link}.substr(subject + 9, body - subject - 9)) == what.subject);
    RC_ASSERT(percent_decoded(std::string_view{link}.substr(body + 6)) == with_mail_line_ends(what.text));
}

}
}
