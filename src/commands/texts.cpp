#include "commands/texts.hpp"
#include "commands/contact_of.hpp"

#include "book/rows.hpp"
#include "follow_up/letters/digest_text.hpp"
#include "follow_up/letters/handout_texts.hpp"
#include "follow_up/letters/introduction_text.hpp"
#include "follow_up/letters/letters.hpp"
#include "follow_up/letters/mailing_texts.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <set>

namespace referralbook::commands {

using book::table_id;

namespace {

/// A row of the sheet Texts with words in it.
struct text_row {
    std::string key, type;   ///< folded; the type in English, "" for everybody
    own_words words;
};

/// "Thank the source (Kunde)" is for clients. A key of ours may end in brackets itself, so both are tried.
text_row read_row(std::string_view key, own_words words) {
    text_row row{text::folded(key), {}, std::move(words)};
    const auto open = row.key.rfind('(');
    if (open == std::string::npos || !row.key.ends_with(')')) return row;
    const auto type = text::trimmed(std::string_view{row.key}.substr(open + 1, row.key.size() - open - 2));
    row.type = text::folded(text::in_english(text::choice_word, type));
    row.key = std::string{text::trimmed(std::string_view{row.key}.substr(0, open))};
    return row;
}

template <class F> void each_row(book::workbook const& workbook, F use) {
    const auto grid = workbook.grids.find(table_id::texts);
    if (grid == workbook.grids.end()) return;
    static const auto key = book::column_index(table_id::texts, "key"),
                      subject = book::column_index(table_id::texts, "subject"),
                      text = book::column_index(table_id::texts, "text");
    for (auto const& row : grid->second)
        if (row.size() > text && !book::is_blank(row[text]))
            use(book::text_of(row[key]), own_words{book::text_of(row[subject]), book::text_of(row[text])});
}

}

std::optional<own_words> words_of(book::workbook const& workbook, std::string_view key, std::string_view type) {
    const auto wanted = text::folded(key), kind = text::folded(text::in_english(text::choice_word, type));
    const bool is_client = is_client_type(type);
    std::optional<own_words> for_all, for_kind, for_clients;
    each_row(workbook, [&](std::string const& held, own_words words) {
        if (text::folded(held) == wanted) {
            if (!for_all) for_all = std::move(words);
        } else if (auto row = read_row(held, std::move(words)); !kind.empty() && row.key == wanted) {
            if (row.type == kind && !for_kind)
                for_kind = std::move(row.words);
            else if (is_client && !for_clients && is_client_type(row.type))
                for_clients = std::move(row.words);
        }
    });
    if (!for_kind) for_kind = std::move(for_clients);
    if (!for_kind) return for_all;
    if (for_kind->subject.empty() && for_all) for_kind->subject = for_all->subject;
    return for_kind;
}

std::vector<std::string> types_with_words(book::workbook const& workbook, std::string_view key) {
    std::vector<std::string> types;
    each_row(workbook, [&](std::string const& held, own_words words) {
        const auto row = read_row(held, std::move(words));
        if (row.key == text::folded(key) && !row.type.empty()) types.push_back(row.type);
    });
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
        if (!there.contains(text::folded(key)))
            to.rows.push_back({table_id::texts,
                {{"key", std::string{key}}, {"subject", std::move(subject)}, {"text", std::move(text)},
                    {"used", std::move(used)}}});
    };
    for (auto const& one : follow_up::letter_texts())
        append(one.key, say.tr(one.subject), whole_text(one, say), when_used(one, say));
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
