#include "commands/texts.hpp"
#include "commands/contact_of.hpp"

#include "book/rows/records.hpp"
#include "book/schema.hpp"
#include "follow_up/letters/digest_text.hpp"
#include "follow_up/letters/handout_texts.hpp"
#include "follow_up/letters/introduction_text.hpp"
#include "follow_up/letters/mailing_texts.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

using book::table_id;

namespace {

/// A row of the sheet Texts with words in it.
struct text_row {
    std::string key, type;   ///< folded; the type in English, "" for everybody
    own_words words;
};

/// "Thank the source (Kunde)" is for clients.
text_row read_row(std::string_view key, own_words words) {
    text_row row{text::folded(key), {}, std::move(words)};
    const auto open = row.key.rfind('(');
    if (open == std::string::npos || !row.key.ends_with(')')) return row;
    const auto type = text::trimmed(std::string_view{row.key}.substr(open + 1, row.key.size() - open - 2));
    row.type = text::folded(text::in_english(text::choice_word, type));
    row.key = std::string{text::trimmed(std::string_view{row.key}.substr(0, open))};
    return row;
}

/// The rows of one text, whomever they are for.
std::vector<text_row> rows_of(book::workbook const& workbook, std::string_view key) {
    std::vector<text_row> rows;
    const auto grid = workbook.grids.find(table_id::texts);
    if (grid == workbook.grids.end()) return rows;
    static const auto key_at = book::column_index(table_id::texts, "key"),
                      subject = book::column_index(table_id::texts, "subject"),
                      text = book::column_index(table_id::texts, "text");
    const auto wanted = text::folded(key);
    for (auto const& cells : grid->second) {
        if (cells.size() <= text || book::is_blank(cells[text])) continue;
        auto row = read_row(book::text_of(cells[key_at]), {book::text_of(cells[subject]), book::text_of(cells[text])});
        if (row.key == wanted) rows.push_back(std::move(row));
    }
    return rows;
}

}

own_words words_of(
    book::workbook const& workbook, std::string_view key, own_words const& usual, std::string_view type) {
    const auto rows = rows_of(workbook, key);
    const auto kind = text::folded(text::in_english(text::choice_word, type));
    const auto first = [&](auto const& fits) {
        const auto found = std::ranges::find_if(rows, fits, &text_row::type);
        return found == rows.end() ? nullptr : &found->words;
    };
    auto const* for_all = first([](std::string const& one) { return one.empty(); });
    auto const* nearest = first([&](std::string const& one) { return one == kind; });
    if (!nearest && is_client_type(type)) nearest = first(is_client_type);
    if (!nearest) nearest = for_all;
    if (!nearest) return usual;
    auto words = *nearest;
    if (words.subject.empty() && for_all) words.subject = for_all->subject;
    if (words.subject.empty()) words.subject = usual.subject;
    return words;
}

own_words usual_words(book::workbook const& workbook, follow_up::letter_text const& letter, std::string_view type) {
    const own_words ours{workbook.writes.tr(letter.subject), whole_text(letter, workbook.writes)};
    auto const& first = follow_up::stands_in_for(letter);
    if (&letter == &first) return ours;
    const auto usual = usual_words(workbook, first);
    auto own = words_of(workbook, first.key, usual, type);
    if (text::trimmed(own.text) == text::trimmed(usual.text)) own.text = ours.text;
    return own;
}

std::vector<std::string> types_with_words(book::workbook const& workbook, std::string_view key) {
    std::vector<std::string> types;
    for (auto& row : rows_of(workbook, key))
        if (!row.type.empty()) types.push_back(std::move(row.type));
    return types;
}

bool append_texts(book::workbook const& workbook, book::change_set& to) {
    const auto before = to.rows.size();
    static const auto key_at = book::column_index(table_id::texts, "key");
    std::set<std::string> there;
    if (const auto grid = workbook.grids.find(table_id::texts); grid != workbook.grids.end())
        for (auto const& row : grid->second)
            if (row.size() > key_at) there.insert(text::folded(book::text_of(row[key_at])));
    auto const& say = workbook.writes;
    const auto append = [&](std::string_view key, std::string subject, std::string text, std::string used) {
        if (there.insert(text::folded(key)).second)
            to.rows.push_back({table_id::texts,
                {{"key", std::string{key}}, {"subject", std::move(subject)}, {"text", std::move(text)},
                    {"used", std::move(used)}}});
    };
    for (auto const& one : follow_up::letter_texts()) {
        const bool is_new = !there.contains(text::folded(one.key));
        auto words = usual_words(workbook, one);
        append(one.key, std::move(words.subject), std::move(words.text), when_used(one, say));
        auto const& first = follow_up::stands_in_for(one);
        if (&one == &first || !is_new) continue;
        for (auto const& type : types_with_words(workbook, first.key)) {
            words = usual_words(workbook, one, type);
            append(std::string{one.key} + " (" + type + ')', std::move(words.subject), std::move(words.text),
                when_used(one, say));
        }
    }
    for (auto const& one : follow_up::handout_texts())
        append(one.key, say.tr(one.title), say.tr(one.text), say.tr(one.used));
    auto const& introduction = follow_up::introduction();
    append(introduction.key, say.tr(introduction.subject), whole_text(introduction, say), say.tr(introduction.used));
    auto const& digest = follow_up::monthly_digest();
    append(digest.key, say.tr(digest.subject), whole_text(digest, say), say.tr(digest.used));
    for (auto const& one : follow_up::mailing_texts())
        append(one.key, say.tr(one.subject), whole_text(one, say), say.tr(one.used));
    return to.rows.size() > before;
}

}
