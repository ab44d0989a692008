#include "entries.hpp"
#include "checks.hpp"

#include "formats/csv.hpp"
#include "formats/encoding.hpp"
#include "formats/mail_head.hpp"
#include "formats/vcard.hpp"
#include "formats/vcard_text.hpp"
#include "sharing/server/json.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace referralbook::fuzz {

namespace {

void cells_come_back(std::string_view text, char delimiter) {
    std::vector<std::vector<std::string>> records;
    for (auto& record : formats::read_csv(text, delimiter).records) {
        for (auto const& cell : record.cells)
            must(formats::restored(formats::neutralised(cell)) == cell, "a neutralised cell comes back");
        records.push_back(std::move(record.cells));
    }
    const auto again = formats::read_csv(formats::csv_text(records, delimiter), delimiter);
    must(again.open_quote_line == 0, "no quotation mark stays open in what is written");
    must(again.records.size() == records.size(), "as many records come back");
    for (std::size_t i = 0; i < records.size(); ++i)
        must(again.records[i].cells == records[i], "the cells of a record come back");
}

/// What a card cannot bring back: where it stood, its pictures, and that it had no name.
std::vector<formats::card> comparable(std::vector<formats::card> cards, bool with_names) {
    for (auto& one : cards) {
        one.line = one.pictures = 0;
        if (!with_names) one.full_name.clear();
    }
    return cards;
}

}

void read_as_mail(std::string_view bytes) {
    const auto head = formats::read_mail_head(bytes);
    if (!head) return;
    must(!head->from.empty() && head->from.size() <= 200 && head->to.size() <= 200,
        "a mail has a sender, and few readers");
    for (auto const* all : {&head->from, &head->to})
        for (auto const& address : *all)
            must(address.size() <= 254 && address.find_first_of(" \t\r\n<>,;\"()") == address.npos &&
                    address.find('@') == address.rfind('@') && address.find('@') != address.npos,
                "an address is one");
    must(head->subject.size() <= 4 * 201 && formats::utf8_of(head->subject, formats::encoding::utf8) == head->subject,
        "a subject is short, and UTF-8");
    for (const char sign : head->subject) must(static_cast<unsigned char>(sign) >= ' ', "a subject is one line");
    must(!head->sent || *head->sent > std::chrono::sys_seconds{} - std::chrono::days{2}, "a date is one of our time");
}

void read_as_csv(std::string_view bytes) {
    for (const auto from : {formats::encoding::utf8, formats::encoding::utf16_le, formats::encoding::utf16_be,
             formats::encoding::windows_1252}) {
        const auto text = formats::utf8_of(bytes, from);
        must(text.starts_with("\xEF\xBB\xBF") || formats::utf8_of(text, formats::encoding::utf8) == text,
            "what is decoded is UTF-8");
    }
    const auto text = formats::utf8_of(bytes, formats::encoding_of(bytes));
    cells_come_back(text, formats::delimiter_of(text));
    cells_come_back(bytes, ';');
}

void read_as_vcard(std::string_view bytes) {
    const auto first = formats::read_vcards(bytes);
    const auto second = formats::read_vcards(formats::vcard_text(first));
    must(comparable(second, false) == comparable(first, false), "cards come back");
    const auto third = formats::read_vcards(formats::vcard_text(second));
    must(comparable(third, true) == comparable(second, true), "names come back");
}

void read_as_history(std::string_view bytes) {
    for (auto const& table : sharing::shared_tables()) {
        const auto cells = sharing::record_of_json(bytes, table);
        if (!cells) continue;
        must(sharing::record_of_json(sharing::json_of(*cells, table), table) == cells, "cells come back");
        const sharing::edit added{{table.table, "A"}, sharing::edit_kind::added, {}, *cells};
        sharing::rows all;
        sharing::carry_out(all, added);
        sharing::take_back(all, added);
        must(all.empty(), "what is added is taken back");
    }
}

}
