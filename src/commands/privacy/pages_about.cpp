#include "commands/privacy/pages_about.hpp"

#include "recognition/names/spelled_words.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

using book::cell;
using book::table_id;

namespace {

constexpr std::size_t enough_words = 3;   // fewer may well be somebody else's, too

/// Without what stands around the words of a quote, in whatever language.
std::string words_alone(std::string_view text) {
    const auto words = recognition::placed_words_of(text);
    return words.empty() ? std::string{}
                         : text::folded(text.substr(words.front().begin, words.back().end - words.front().begin));
}

}

pages_about::pages_about(book::workbook const& workbook, person_traces const& who, whole_book const& sheets,
    std::vector<std::string> const& taken)
    : book_{workbook}, who_{who} {
    for (auto const& text : taken)
        if (recognition::spelled_words_of(text).size() >= enough_words) taken_.push_back(words_alone(text));
    if (!who.company().empty() && !who.is_anybody_else(who.company())) taken_.push_back(words_alone(who.company()));
    for (auto const& row : workbook.referrals)
        if (who.is_name(row.prospect)) quotes_.insert(words_alone(row.why_words));
    quotes_.erase("");
    for (auto const& [id, place] : workbook.places) {
        if (id == table_id::held || (book::table(id).form != book::table_form::page && id != table_id::today)) continue;
        const auto sheet = std::ranges::find(sheets.sheets, place.sheet, &whole_sheet::title);
        if (sheet != sheets.sheets.end()) pages_.emplace(place.sheet, read(id, place, *sheet));
    }
}

pages_about::page pages_about::read(table_id id, book::table_place const& place, whole_sheet const& sheet) const {
    page result{.id = id, .columns = {}, .lines = {}, .emptied = false};
    for (auto const& [key, column] : place.columns) result.columns.emplace(column, key);
    const int first = id == table_id::today ? place.header_row + 1 : place.header_row;
    const bool is_of_one = id == table_id::agenda || id == table_id::handout;
    for (int row = first; row < place.end_row; ++row)
        for (auto const& [column, key] : result.columns) {
            const auto text = book::text_of(sheet.at(row, column));
            if (text.empty()) continue;
            const bool named = who_.in(text);
            if (named) result.lines.insert(row);
            // The title and the line below it say whom it is about.
            result.emptied |= is_of_one && ((named && row < first + 2) || quotes_them(text));
        }
    return result;
}

bool pages_about::quotes_them(std::string_view text) const {
    bool found = false;
    text::each_part(text, '\n', [&](std::string_view line) { found |= quotes_.contains(words_alone(line)); });
    return found;
}

bool pages_about::holds_what_goes(std::string_view text) const {
    const auto folded = text::folded(text);
    return std::ranges::any_of(taken_, [&](std::string const& words) { return folded.contains(words); });
}

bool pages_about::stays(page const& of, int column, std::string const& text) const {
    const auto key = of.columns.at(column);
    return recognition::spelled_words_of(text).empty() || (of.id == table_id::today && key == "step") ||
        !text::english_of(text::choice_word, text).empty() || who_.is_anybody_else(text);
}

pages_about::page const* pages_about::page_at(whole_sheet const& sheet, int row, int column) const {
    const auto found = pages_.find(sheet.title);
    if (found == pages_.end() || !found->second.columns.contains(column)) return nullptr;
    auto const& place = book_.places.at(found->second.id);
    const bool heading = found->second.id == table_id::today && row == place.header_row;
    return row >= place.header_row && row < place.end_row && !heading ? &found->second : nullptr;
}

bool pages_about::is_about_them(whole_sheet const& sheet, int row, int column) const {
    auto const* on = page_at(sheet, row, column);
    return on && (on->emptied || on->lines.contains(row));
}

std::optional<cell> pages_about::becomes(whole_sheet const& sheet, int row, int column, std::string const& code) const {
    auto const* on = page_at(sheet, row, column);
    if (!on) return std::nullopt;
    auto const& held = sheet.at(row, column);
    auto const* text = std::get_if<std::string>(&held);
    if (!text) return on->emptied ? std::optional{cell{}} : std::nullopt;
    if (who_.in(*text)) return holds_what_goes(*text) ? std::optional{cell{code}} : std::nullopt;
    if (on->emptied || holds_what_goes(*text)) return cell{};
    return on->lines.contains(row) && !stays(*on, column, *text) ? std::optional{cell{}} : std::nullopt;
}

}
