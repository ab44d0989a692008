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

}
}
