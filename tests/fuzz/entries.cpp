#include "entries.hpp"

#include "exchange/csv.hpp"
#include "exchange/encoding.hpp"
#include "exchange/vcard.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace referralbook::fuzz {

namespace {

void must(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void cells_come_back(std::string_view text, char delimiter) {
    std::vector<std::vector<std::string>> records;
    for (auto& record : exchange::read_csv(text, delimiter).records) {
        for (auto const& cell : record.cells) must(exchange::restored(exchange::neutralised(cell)) == cell, "a neutralised cell comes back");
        records.push_back(std::move(record.cells));
    }
    const auto again = exchange::read_csv(exchange::csv_text(records, delimiter), delimiter);
    must(again.open_quote_line == 0, "no quotation mark stays open in what is written");
    must(again.records.size() == records.size(), "as many records come back");
    for (std::size_t i = 0; i < records.size(); ++i) must(again.records[i].cells == records[i], "the cells of a record come back");
}

/// What a card cannot bring back: where it stood, its pictures, and that it had no name.
std::vector<exchange::card> comparable(std::vector<exchange::card> cards, bool with_names) {
    for (auto& one : cards) {
        one.line = one.pictures = 0;
        if (!with_names) one.full_name.clear();
    }
    return cards;
}

}

void read_as_csv(std::string_view bytes) {
    for (const auto from : {exchange::encoding::utf8, exchange::encoding::utf16_le, exchange::encoding::utf16_be, exchange::encoding::windows_1252}) {
        const auto text = exchange::utf8_of(bytes, from);
        must(text.starts_with("\xEF\xBB\xBF") || exchange::utf8_of(text, exchange::encoding::utf8) == text, "what is decoded is UTF-8");
    }
    const auto text = exchange::utf8_of(bytes, exchange::encoding_of(bytes));
    cells_come_back(text, exchange::delimiter_of(text));
    cells_come_back(bytes, ';');
}

void read_as_vcard(std::string_view bytes) {
    const auto first = exchange::read_vcards(bytes);
    const auto second = exchange::read_vcards(exchange::vcard_text(first));
    must(comparable(second, false) == comparable(first, false), "cards come back");
    const auto third = exchange::read_vcards(exchange::vcard_text(second));
    must(comparable(third, true) == comparable(second, true), "names come back");
}

}
