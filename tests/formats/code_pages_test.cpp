#include "formats/code_pages.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

namespace referralbook::formats {
namespace {

using enum code_page;

/// The bytes of a text in a code page.
std::string bytes_in(std::string_view text, code_page page) {
    std::string bytes;
    while (!text.empty()) {
        bool found = false;
        for (int byte = 0; byte < 256 && !found; ++byte) {
            const std::string one(1, static_cast<char>(byte));
            const auto sign = utf8_of(one, page);
            if (!text.starts_with(sign)) continue;
            bytes += one;
            text.remove_prefix(sign.size());
            found = true;
        }
        if (!found) return {};
    }
    return bytes;
}

void expect_read(std::string_view text, code_page page) {
    const auto bytes = bytes_in(text, page);
    ASSERT_FALSE(bytes.empty()) << text;
    EXPECT_EQ(utf8_of(bytes, code_page_of(bytes).page), text) << charset_of(page);
}

TEST(letters_of_western_languages, tell_the_code_page) {
    for (const auto page : {windows_1252, ibm850, macintosh})
        for (const auto* text : {"Jürgen Müller", "Straße", "Größe Äpfel Öl Übel Fußgänger", "Hélène Lefèvre",
                 "Prénom François Bäcker Noël", "Élodie Château Hôpital", "José Muñoz", "Núñez, Ángel", "João",
                 "Simões Conceição", "Niccolò", "Città", "Daniëlle", "JÜRGEN MÜLLER", "Bogotá"})
            expect_read(text, page);
}

TEST(letters_of_central_europe, tell_the_code_page) {
    for (const auto page : {windows_1250, iso_8859_2})
        for (const auto* text :
            {"Černý Jiří", "Šimůnek Žižka", "Łukasz Wałęsa", "Śliwiński Kowalczyk Żółć", "Đorđević Šimić", "Erdős Pál"})
            expect_read(text, page);
}

TEST(letters_of_the_north, are_not_taken_for_those_of_central_europe) {
    for (const auto* text : {"Sørensen", "Bjørn Håkonsen", "Jørgen Ærø", "ÅSE NØRGÅRD", "Åse Lindström",
             "Guðrún Þórsdóttir", "Jõgi, Mägi", "Øyvind", "Søren Kjær, Århus"})
        expect_read(text, windows_1252);
}

TEST(signs_of_printers, tell_windows_1252_from_a_mac) {
    for (const auto page : {windows_1252, macintosh})
        for (const auto* text : {"d’Angelo", "Preis 5 € – gut", "N° 5 «bien» œuvre", "Kern’s"}) expect_read(text, page);
}

TEST(a_text_of_few_letters, is_windows_1252_and_doubt_is_told) {
    const auto guess = code_page_of(bytes_in("Dvořák", windows_1250));
    EXPECT_EQ(guess.page, windows_1252);
    EXPECT_FALSE(guess.sure);
    EXPECT_TRUE(code_page_of(bytes_in("Mère Bogotá Città", windows_1252)).sure);
    EXPECT_EQ(code_page_of("plain").page, windows_1252);
    EXPECT_TRUE(code_page_of("").sure);
}

TEST(each_byte, is_a_sign_of_its_code_page) {
    for (const auto page : {windows_1252, ibm850, macintosh, windows_1250, iso_8859_2})
        for (int byte = 0x20; byte < 256; ++byte)
            EXPECT_FALSE(utf8_of(std::string(1, static_cast<char>(byte)), page).empty());
}

TEST(letters_that_no_word_has_in_windows_1252, are_told_as_a_doubt) {
    for (const std::string bytes : {"\xA3ukasz Vogt, M\xFCller, J\xFCrgen, K\xF6hler, Sch\xE4"
                                    "fer",
             "\xA3\xF3"
             "d\xBC, M\xFCller",
             "Micha\xB3, M\xFCller, K\xF6hler",
             "Pawe\xB3 Nowak, M\xFCller, Sch\xE4"
             "fer",
             "Ra\xBFny, M\xFCller, K\xF6hler", "\xDEule, M\xFCller",
             "Do\xF0"
             "an, \xD6zt\xFCrk",
             "\xDE"
             "ahin, \xC7"
             "elik",
             "Da\xF0", "\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2", "\xCC\xEE\xF1\xEA\xE2\xE0, M\xFCller",
             "\xC3\xE9\xFE\xF1\xE3\xEF\xF2", "\xC1\xE8\xDE\xED\xE1, M\xFCller", "Wa\xB3\xEAsa, M\xFCller, K\xF6hler"}) {
        const auto guess = code_page_of(bytes);
        EXPECT_TRUE(!guess.sure || guess.page != windows_1252) << bytes;
    }
}

TEST(signs_beside_numbers_and_units, leave_windows_1252_sure) {
    for (const auto* text :
        {"M\u00FCller, \u00A3500", "Caf\u00E9, \u20AC20", "80 m\u00B2, K\u00F6hler", "5 km\u00B2 M\u00FCller",
            "N\u00BA 5, Jos\u00E9", "M\u00AA Jos\u00E9", "\u00BFQui\u00E9n?", "1\u00BD Jahre, M\u00FCller",
            "M\u00FCller \u00A7 5", "20\u00B0 Ost, M\u00FCller", "Gu\u00F0r\u00FAn \u00DE\u00F3rsd\u00F3ttir",
            "J\u00FCrgen \u2013 M\u00FCller", "\u00C5se N\u00F8rg\u00E5rd", "H\u00E9l\u00E8ne Lef\u00E8vre",
            "Jo\u00E3o Concei\u00E7\u00E3o", "3\u00D74, M\u00FCller", "\u00A9 M\u00FCller", "Na\u00EFve caf\u00E9"}) {
        const auto guess = code_page_of(bytes_in(text, windows_1252));
        EXPECT_EQ(guess.page, windows_1252) << text;
        EXPECT_TRUE(guess.sure) << text;
    }
}

}
}
