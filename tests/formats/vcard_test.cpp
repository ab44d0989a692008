#include "formats/encoding.hpp"
#include "formats/vcard.hpp"
#include "formats/vcard_text.hpp"

#include <algorithm>
#include <ctime>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::formats {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

card only(std::string_view text) {
    auto cards = read_vcards(text);
    EXPECT_THAT(cards, SizeIs(1));
    return cards.empty() ? card{} : cards.front();
}

TEST(a_vcard_2_1, is_read_with_quoted_printable_charsets_and_bare_types) {
    const auto one = only("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                          "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Dr.\r\n"
                          "FN;CHARSET=UTF-8;QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller\r\n"
                          "ORG:M\xFCller & Sons;Front desk\r\n"
                          "TEL;WORK;FAX:1\r\nTEL;CELL;PREF:+49 171 2\r\nTEL;WORK;VOICE:3\r\n"
                          "NOTE;ENCODING=QUOTED-PRINTABLE:first line=0D=0A=\r\nsecond; a long one=\r\n =3D end\r\n"
                          "PHOTO;ENCODING=BASE64;TYPE=GIF:\r\n R0lGODdhfgA4\r\n AAAAAK:x\r\n\r\nEND:VCARD\r\n");
    EXPECT_EQ(one.full_name, "Jörg Müller");
    EXPECT_EQ(one.family + '|' + one.given + '|' + one.prefix, "Müller|Jörg|Dr.");
    EXPECT_EQ(one.company + '|' + one.unit, "Müller & Sons|Front desk");
    EXPECT_THAT(
        one.phones, ElementsAre(card_value{"mobile", "+49 171 2"}, card_value{"work", "3"}, card_value{"fax", "1"}))
        << "the preferred one first, faxes last";
    EXPECT_EQ(one.note, "first line\nsecond; a long one = end");
    EXPECT_EQ(one.pictures, 1);
}

TEST(a_vcard_3_0, is_read_with_folded_lines_groups_labels_and_escapes) {
    const auto one = only(
        "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Ada\\, Ngozi;;;MD\nFN:Ada Oka\n for\nORG:Okafor Dental\\; Partners\n"
        "item1.EMAIL;type=INTERNET:second@o.example\nitem2.EMAIL;type=INTERNET;type=pref:ada@o.example\n"
        "item2.X-ABLabel:_$!<Work>!$_\n"
        "ADR;TYPE=home:PO 1;;Main St 5\\, rear;Springfield;IL;62701;USA\nURL:http\\://o.example\n"
        "NOTE:first\\nsecond\\\\third, with a long line that is\n  folded here\nX-SKYPE:ada.o\nEND:VCARD\n");
    EXPECT_EQ(one.full_name, "Ada Okafor");
    EXPECT_EQ(one.given + '|' + one.suffix, "Ada, Ngozi|MD");
    EXPECT_EQ(one.company, "Okafor Dental; Partners");
    EXPECT_THAT(one.emails, ElementsAre(card_value{"work", "ada@o.example"}, card_value{"", "second@o.example"}));
    EXPECT_THAT(
        one.addresses, ElementsAre(card_address{"home", "Main St 5, rear, PO 1", "Springfield", "IL", "62701", "USA"}));
    EXPECT_THAT(one.pages, ElementsAre(card_value{"", "http://o.example"}));
    EXPECT_EQ(one.note, "first\nsecond\\third, with a long line that is folded here");
    EXPECT_THAT(one.others, ElementsAre(card_value{"X-SKYPE", "ada.o"}));
}

TEST(a_vcard_4_0, is_read_with_uris_preferences_and_quoted_types) {
    const auto one = only(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN;LANGUAGE=ja:東京 太郎\r\nFN:Taro Tokyo\r\n"
        "TEL;VALUE=uri;PREF=2;TYPE=\"voice,work\":tel:+81-3-1;ext=5\r\nTEL;PREF=1;TYPE=cell:+81 90\r\n"
        "EMAIL:mailto:taro@t.example\r\nPHOTO:data:image/png;base64,AAAA\r\nGENDER:M\r\nEND:VCARD\r\n");
    EXPECT_EQ(one.full_name, "東京 太郎");
    EXPECT_THAT(one.phones, ElementsAre(card_value{"mobile", "+81 90"}, card_value{"work", "+81-3-1 ext. 5"}));
    EXPECT_THAT(one.emails, ElementsAre(card_value{"", "taro@t.example"}));
    EXPECT_EQ(one.pictures, 1);
    EXPECT_THAT(one.others, ElementsAre(card_value{"GENDER", "M"}));
}

TEST(a_text_in_base64, is_read_and_a_picture_is_not) {
    const auto one = only(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=BASE64:SsO2cmcg\r\n TcO8bGxlcg==\r\n\r\n"
        "N;ENCODING=B;CHARSET=UTF-8:TcO8bGxlcjtKw7ZyZzs7Ow==\r\nNOTE;ENCODING=b:Zmlyc3Qgc2Vjb25k\r\n"
        "X-MS-CARDPICTURE;ENCODING=BASE64:R0lGODdh\r\nEND:VCARD\r\n");
    EXPECT_EQ(one.full_name, "Jörg Müller");
    EXPECT_EQ(one.given + '|' + one.family, "Jörg|Müller");
    EXPECT_EQ(one.note, "first second");
    EXPECT_EQ(only("BEGIN:VCARD\nNOTE;ENCODING=BASE64:Zmlyc3Qg\nc2Vjb25k\n\nFN:Ada\nEND:VCARD\n").note, "first second")
        << "lines that are not folded with a blank";
    EXPECT_EQ(one.pictures, 1);
    EXPECT_THAT(one.others, IsEmpty());
}

TEST(a_card_of_a_group, is_known_as_one) {
    EXPECT_TRUE(only("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Referrers\nMEMBER:urn:uuid:1\nEND:VCARD\n").is_group);
    EXPECT_TRUE(only("BEGIN:VCARD\nVERSION:3.0\nN:Referrers\nX-ADDRESSBOOKSERVER-KIND:Group\nEND:VCARD\n").is_group);
    EXPECT_FALSE(only("BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN:Ada Okafor\nEND:VCARD\n").is_group);
    EXPECT_FALSE(only("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Okafor Dental\nEND:VCARD\n").is_group);
}

TEST(escapes, that_other_programs_write_too_are_taken_away) {
    EXPECT_EQ(only("BEGIN:VCARD\nFN:O\\'Hara \\\"Bo\\\" Lee\nEND:VCARD\n").full_name, "O'Hara \"Bo\" Lee");
    EXPECT_EQ(only("BEGIN:VCARD\nFN:C\\:a \\x\nEND:VCARD\n").full_name, "C:a \\x");
}

TEST(several_cards, are_read_from_one_file_whatever_they_lack) {
    const auto cards = read_vcards(
        "something before\nBEGIN:VCARD\nFN:one\nAGENT:\nBEGIN:VCARD\nFN:an agent\nEND:VCARD\nTEL:1\nEND:VCARD\n"
        "begin:vcard\nfn:never ends\nBEGIN:VCARD\nNOTE:a broken\nnote\nFN:three\nEND:VCARD");
    ASSERT_THAT(cards, SizeIs(3));
    EXPECT_EQ(cards[0].full_name, "one");
    EXPECT_EQ(cards[0].phones.size(), 1u) << "an agent's card inside is passed over";
    EXPECT_EQ(cards[1].full_name, "never ends");
    EXPECT_EQ(cards[2].note, "a broken\nnote");
    EXPECT_EQ(cards[2].line, 12);
    EXPECT_THAT(read_vcards(""), IsEmpty());
    EXPECT_THAT(read_vcards("Name,Phone\nAnna,030\n"), IsEmpty());
}

TEST(a_file_of_utf16, and_other_character_sets_are_read) {
    std::string wide = "\xFE\xFF";
    for (const char letter : "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jos\r\nEND:VCARD\r\n"s) (wide += '\0') += letter;
    EXPECT_EQ(only(wide).full_name, "Jos");
    const auto cards = read_vcards(
        "BEGIN:VCARD\nFN;CHARSET=KOI8-R:\xC1\nEND:VCARD\n", [](std::string_view bytes, std::string_view set) {
            return std::optional{std::string{set} + ' ' + std::to_string(bytes.size())};
        });
    EXPECT_EQ(cards.at(0).full_name, "KOI8-R 1");
}

TEST(bytes_of_no_named_character_set, are_read_by_what_makes_words_of_them) {
    const auto name = [](std::string_view bytes) {
        return only("BEGIN:VCARD\nVERSION:2.1\nFN:" + std::string{bytes} + "\nEND:VCARD\n").full_name;
    };
    EXPECT_EQ(name("J\xFCrgen M\xFCller"), "Jürgen Müller");   // Windows-1252
    EXPECT_EQ(name("J\x81rgen M\x81ller"), "Jürgen Müller");   // DOS
    EXPECT_EQ(name("J\x9Frgen M\x9Fller"), "Jürgen Müller");   // Mac
    EXPECT_EQ(name("\xC8"
                   "ern\xFD Ji\xF8\xED"),
        "Černý Jiří");   // Windows-1250
    EXPECT_EQ(name("\xA6li"
                   "wi\xF1ski"),
        "Śliwiński");                                                  // ISO-8859-2
    EXPECT_EQ(name("J\xC3\xBCrgen M\xC3\xBCller"), "Jürgen Müller");   // UTF-8
    EXPECT_EQ(only("BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:J\xFCrgen\nORG:M\x81ller\nEND:VCARD\n").full_name, "Jürgen");
}

TEST(a_card_that_is_written, is_folded_at_75_octets_between_characters) {
    card one;
    one.full_name = "Ünal, Sibel", one.prefix = "Dr", one.given = "Sibel", one.family = "Ünal",
    one.company = "Ünal; Söhne";
    one.phones = {{"mobile", "+49 171"}};
    one.note = std::string(70, 'x') + "äöüäöü\nsecond line";
    one.others = {{"Cadence \"own\"", "21"}};
    const auto text = vcard_text(std::span{&one, 1});
    std::size_t from = 0;
    for (auto end = text.find("\r\n"); end != std::string::npos; from = end + 2, end = text.find("\r\n", from)) {
        const auto line = std::string_view{text}.substr(from, end - from);
        EXPECT_LE(line.size(), 75u) << line;
        EXPECT_EQ(encoding_of(line), encoding::utf8) << line;
    }
    EXPECT_EQ(from, text.size());
    EXPECT_THAT(text,
        testing::StartsWith(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ünal\\, Sibel\r\nN:Ünal;Sibel;;Dr;\r\nORG:Ünal\\; Söhne\r\nTEL;TYPE=cell:+49 171\r\n"));
    EXPECT_THAT(text, testing::HasSubstr("X-REFERRALBOOK;LABEL=\"Cadence ^'own^'\":21\r\n"));
    card nameless;
    nameless.emails = {{"", "a@b.example"}};
    EXPECT_THAT(vcard_text(std::span{&nameless, 1}), testing::HasSubstr("FN:a@b.example\r\n"));
}

rc::Gen<std::string> any_text() {
    return rc::gen::map(
        rc::gen::container<std::string>(rc::gen::elementOf("ab,;:\\\"\n^n='tel. Z"s)), [](std::string text) {
            const auto from = text.find_first_not_of(" \n");
            if (from == std::string::npos) return std::string{};
            text += "ö";
            return text.substr(from);
        });
}

RC_GTEST_PROP(vcards, bring_back_every_value, ()) {
    std::vector<card> cards;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
        auto& one = cards.emplace_back();
        for (auto* text : {&one.full_name, &one.prefix, &one.given, &one.additional, &one.family, &one.suffix,
                 &one.nickname, &one.company, &one.unit, &one.title, &one.birthday, &one.categories, &one.note})
            *text = *any_text();
        if (one.full_name.empty()) one.full_name = "x";
        if (const auto mail = *any_text(); !mail.empty())
            one.emails.push_back({*rc::gen::element("work"s, "home"s, ""s), "m" + mail});
        if (const auto page = *any_text(); !page.empty()) one.pages.push_back({"", page});
        one.phones = {{"mobile", "1"}, {"work", "+2;" + *any_text() + "."}, {"fax", "3"}};
        card_address address{"home", *any_text(), *any_text(), *any_text(), "1", *any_text()};
        one.addresses.push_back(address);
        if (const auto other = *any_text(); !other.empty()) one.others.push_back({"Own, \"column\"", other});
    }
    auto back = read_vcards(vcard_text(cards));
    for (auto& one : back) one.line = 0;
    RC_ASSERT(back == cards);
}

TEST(numbers_of_others, are_told_from_their_own) {
    const std::vector<std::pair<std::string, std::string>> labels{{"Assistant", "assistant"},
        {"_$!<Assistant>!$_", "assistant"}, {"Assistentin", "assistant"}, {"Asistente", "assistant"},
        {"Sekretariat", "assistant"}, {"Secretary", "assistant"}, {"Notfall", "emergency"},
        {"Emergency contact", "emergency"}, {"Urgence", "emergency"}, {"Praxis", ""}, {"Jurgen", ""}, {"School", ""},
        {"iPhone", "mobile"}, {"_$!<Mobile>!$_", "mobile"}, {"Work fax", "fax"}};
    for (auto const& [label, kind] : labels) {
        const auto one = only(
            "BEGIN:VCARD\r\nFN:Anna Kern\r\nitem1.TEL:0731 5\r\nitem1.X-ABLabel:" + label + "\r\nEND:VCARD\r\n");
        EXPECT_THAT(one.phones, ElementsAre(card_value{kind, "0731 5"})) << label;
        EXPECT_EQ(only(vcard_text(std::vector{one})).phones, one.phones) << label;
    }
}

TEST(a_birthday_without_a_year, is_kept_as_month_and_day) {
    const struct {
        char const *written, *read;
    } birthdays[]{{"BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-14", "--02-14"}, {"BDAY;VALUE=date:1604-12-31", "--12-31"},
        {"BDAY:--0214", "--02-14"}, {"BDAY:--02-14", "--02-14"}, {"BDAY:16040214", "--02-14"},
        {"BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-02-29", "--02-29"},
        {"BDAY;X-APPLE-OMIT-YEAR=1900:1900-02-14", "--02-14"}, {"BDAY:1604-02-14T00:00:00Z", "--02-14"},
        {"item1.BDAY;X-APPLE-OMIT-YEAR=1604:1604-07-01", "--07-01"}, {"BDAY:--1105", "--11-05"},
        {"BDAY:1980-02-14", "1980-02-14"}, {"BDAY:19800214", "19800214"}, {"BDAY:1980", "1980"},
        {"BDAY;X-APPLE-OMIT-YEAR=1604:1980-02-14", "1980-02-14"}, {"BDAY:circa 1604", "circa 1604"}};
    for (auto const& [written, read] : birthdays) {
        const auto one = only(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Kern\r\n" + std::string{written} + "\r\nEND:VCARD\r\n");
        EXPECT_EQ(one.birthday, read) << written;
        EXPECT_EQ(only(vcard_text(std::vector{one})).birthday, one.birthday) << written;
    }
}

TEST(a_birthday, that_stands_there_twice_is_the_first) {
    for (auto const* lines : {"BDAY:1980-05-03\r\nBDAY:1980-05-03", "BDAY;ALTID=1:1980-05-03\r\nBDAY;ALTID=1:19800503",
             "BDAY:1980-05-03\r\nBDAY:1981-01-01", "BDAY:\r\nBDAY:1980-05-03"})
        EXPECT_EQ(
            only("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Kern\r\n" + std::string{lines} + "\r\nEND:VCARD\r\n").birthday,
            "1980-05-03")
            << lines;
}

std::string card_with(int lines, auto const& line) {
    std::string text = "BEGIN:VCARD\nFN:Anna Kern\n";
    for (int i = 0; i < lines; ++i) text += line(std::to_string(i)) + '\n';
    return text + "END:VCARD\n";
}

/// How many times as long the processor needs for four times as many lines.
double growth(auto const& line) {
    const auto needed = [&](int lines) {
        const auto text = card_with(lines, line);
        auto least = std::clock_t{};
        for (int run = 0; run < 3; ++run) {
            const auto began = std::clock();
            EXPECT_THAT(read_vcards(text), SizeIs(1));
            least = run == 0 ? std::clock() - began : std::min(least, std::clock() - began);
        }
        return static_cast<double>(std::max<std::clock_t>(least, 1));
    };
    return needed(16'000) / needed(4'000);
}

TEST(a_card_of_many_lines, is_read_in_proportion_to_its_length) {
    constexpr double less_than_the_square = 10;   // which would be 16
    EXPECT_LT(growth([](auto const& n) { return "i" + n + ".TEL:" + n + "\ni" + n + ".X-ABLabel:x" + n; }),
        less_than_the_square);
    EXPECT_LT(growth([](auto const& n) { return "EMAIL:" + n + "@kern.example"; }), less_than_the_square);
    EXPECT_LT(growth([](auto const& n) { return "i" + n + ".ADR:;;Street " + n + ";Ulm;;;"; }), less_than_the_square);
    EXPECT_LT(growth([](auto const& n) { return (n == "0" ? "TEL:tel:1" : " ;ext=") + n; }), less_than_the_square);
}

TEST(a_card_of_many_entries, is_read_to_the_thousandth_and_tells_how_many_are_left_out) {
    const auto one = only(card_with(1'500, [](auto const& n) { return "TEL:" + n; }));
    EXPECT_THAT(one.phones, SizeIs(1'000));
    EXPECT_EQ(one.phones.back().value, "999");
    EXPECT_EQ(one.left_out, 500);
    const auto mixed = only(card_with(300, [](auto const& n) {
        return "TEL:" + n + "\nEMAIL:" + n + "\nADR:;;" + n + ";;;;\nURL:" + n + "\nX-" + n + ":y";
    }));
    EXPECT_EQ(
        mixed.phones.size() + mixed.emails.size() + mixed.addresses.size() + mixed.pages.size() + mixed.others.size(),
        1'000u);
    EXPECT_EQ(mixed.left_out, 500);
    EXPECT_EQ(only(card_with(1'000, [](auto const& n) { return "TEL:" + n; })).left_out, 0);
}

TEST(a_number_with_several_extensions, has_each_in_words) {
    EXPECT_EQ(phone_of_uri("tel:1;ext=2;ext=3"), "1 ext. 2 ext. 3");
    EXPECT_EQ(phone_of_uri("tel:1;ext;ext==2;ext="), "1;ext ext. =2 ext. ");
}

TEST(a_label, is_the_first_of_its_group) {
    const auto one = only("BEGIN:VCARD\nFN:Anna\ni1.TEL:1\ni2.TEL:2\ni2.X-ABLabel:Fax\ni1.X-ABLabel:_$!<Mobile>!$_\n"
                          "i1.X-ABLabel:Fax\nTEL:3\nX-ABLabel:Pager\nEND:VCARD\n");
    EXPECT_THAT(one.phones, ElementsAre(card_value{"mobile", "1"}, card_value{"", "3"}, card_value{"fax", "2"}));
}

}
}
