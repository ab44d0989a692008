#include "formats/code_pages.hpp"
#include "formats/csv.hpp"
#include "formats/encoding.hpp"
#include "formats/vcard.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <gmock/gmock.h>

namespace referralbook::formats {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;

TEST(a_byte_order_mark, is_dropped_wherever_a_file_was_put_behind_another) {
    const std::string mark = "\xEF\xBB\xBF", table = "Name;Ort\r\nJürgen;Köln\r\n";
    for (auto const& file : {mark + table + mark + table, table + mark + table, mark + mark + table + table,
             table + mark + table + mark, mark + "Name;Ort\r\nJürgen;" + mark + "Köln" + mark + "\r\n" + table})
        EXPECT_EQ(utf8_of(file, encoding_of(file)), table + table);
    const auto quoted = mark + "\"Name\";\"Ort\"\n" + mark + "\"Kern; Anna\";\"Ulm\"\n";
    const auto read = read_csv(utf8_of(quoted, encoding::utf8), ';').records;
    ASSERT_EQ(read.size(), 2u);
    EXPECT_THAT(read[1].cells, ElementsAre("Kern; Anna", "Ulm"));
    EXPECT_EQ(utf8_of("\xFF\xFEK\0\xFF\xFEK\0"s, encoding::utf16_le), "KK");
    EXPECT_EQ(utf8_of("\xFE\xFF\0K\xFE\xFF\0K"s, encoding::utf16_be), "KK");
    EXPECT_EQ(utf8_of("\xFF\xFE\0\0K\0\0\0\xFF\xFE\0\0K\0\0\0"s, encoding::utf32_le), "KK");
    EXPECT_EQ(utf8_of("\0\0\xFE\xFF\0\0\0K\0\0\xFE\xFF\0\0\0K"s, encoding::utf32_be), "KK");
    // One file in Windows-1252 before one in UTF-8: no text of the former has the mark.
    const auto both = "M\xFCller, K\xF6ln, Gr\xF6\xDF"
                      "e\n" +
        mark + "Ulm\n";
    EXPECT_EQ(encoding_of(both), encoding::utf8);
    EXPECT_EQ(utf8_of(both, encoding::utf8), "Müller, Köln, Größe\nUlm\n");
}

TEST(cards, of_files_that_were_put_one_behind_the_other_are_all_read) {
    const std::string mark = "\xEF\xBB\xBF";
    const auto card = [](std::string const& name) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + name + ";Anna;;;\r\nFN:Anna " + name + "\r\nEND:VCARD\r\n";
    };
    for (auto const& file : {mark + card("Kern") + mark + card("Müller"), card("Kern") + mark + card("Müller"),
             mark + mark + card("Kern") + mark + card("M" + mark + "üller") + mark}) {
        const auto cards = read_vcards(file);
        ASSERT_EQ(cards.size(), 2u);
        EXPECT_EQ(cards[0].family, "Kern");
        EXPECT_EQ(cards[1].family, "Müller");
        EXPECT_EQ(cards[1].full_name, "Anna Müller");
    }
}

std::string utf8(std::u16string_view text) {
    std::string bytes;
    for (const char16_t letter : text) text::append_utf8(bytes, letter);
    return bytes;
}

enum class order { little, big };

std::string utf16(std::u16string const& text, order bytes_are) {
    std::string bytes;
    for (const char16_t letter : text) {
        const char high = static_cast<char>(letter >> 8), low = static_cast<char>(letter & 0xFF);
        bytes += bytes_are == order::big ? high : low;
        bytes += bytes_are == order::big ? low : high;
    }
    return bytes;
}

std::string windows_1252(std::u16string const& text) {
    std::string bytes;
    for (const char16_t letter : text) {
        const auto found = std::ranges::find(text::windows_1252_letters, letter);
        bytes += found == text::windows_1252_letters.end()
            ? static_cast<char>(letter)
            : static_cast<char>(0x80 + (found - text::windows_1252_letters.begin()));
    }
    return bytes;
}

/// Else the import tells a doubt.
bool is_surely_windows_1252(std::string_view bytes) {
    const auto guess = code_page_of(bytes);
    return guess.sure && guess.page == code_page::windows_1252;
}

TEST(files_of_spreadsheets, are_read_in_each_encoding_with_each_delimiter) {
    for (const std::u16string table : {u"Name|Ort|Umsatz|Notiz\nJürgen Müller|Köln|1.200 €|„sehr nett“ – ja\n",
             u"Nom|Ville|Montant|Notes\nZoë Lefèvre|Nîmes|5 €|« l’été » à Orléans…\n",
             u"Nombre|Ciudad|Importe|Notas\nÍñigo Núñez|Cádiz|12 €|¿“bien”? ¡sí!\n",
             u"Nome|Città|Importo|Note\nNicolò D’Angelo|Forlì|7 €|perché no?\n",
             u"Nome|Cidade|Valor|Notas\nInês Conceição|Évora|8 €|não – amanhã\n",
             u"Naam|Plaats|Bedrag|Notities\nZoë de Bruïne|’s-Gravenhage|9 €|één keer\n"})
        for (const char16_t delimiter : {u';', u',', u'\t'}) {
            auto written = table;
            std::erase(written, u'.');
            std::ranges::replace(written, u'|', delimiter);
            const auto text = utf8(written), mark = utf8(u"\uFEFF");
            for (auto const& bytes : {text, mark + text, utf16(written, order::little), utf16(written, order::big),
                     utf16(u"\uFEFF" + written, order::little), utf16(u"\uFEFF" + written, order::big),
                     windows_1252(written)}) {
                const auto read = utf8_of(bytes, encoding_of(bytes));
                EXPECT_EQ(read, text);
                EXPECT_EQ(delimiter_of(read), static_cast<char>(delimiter));
                EXPECT_EQ(read_csv(read, static_cast<char>(delimiter)).widest, 4u);
            }
            EXPECT_TRUE(is_surely_windows_1252(windows_1252(written))) << text;
        }
}

TEST(the_euro_of_latin_9, is_told_as_a_doubt_for_windows_1252_has_another_sign_there) {
    for (auto const* bytes : {"12 \xA4", "J\xFCrgen;12 \xA4", "\xA4 12,50", "Montant;5\xA4", "Sueldo \xA4/mes",
             "1.200,00 \xA4", "EUR (\xA4)", "F\xE9vrier;1 200 \xA4", "caf\xE9;\xA4 2", "Umsatz in \xA4"})
        EXPECT_FALSE(is_surely_windows_1252(bytes)) << bytes;
    EXPECT_TRUE(is_surely_windows_1252("J\xFCrgen M\xFCller;12 \x80"));
}

}
}
