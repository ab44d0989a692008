#include "commands/texts.hpp"

#include "book/rows.hpp"
#include "follow_up/letters/handout_texts.hpp"
#include "follow_up/letters/letters.hpp"
#include "text/fold.hpp"

#include <set>

namespace referralbook::commands {

using book::table_id;

std::optional<own_words> words_of(book::workbook const& workbook, std::string_view key) {
    const auto grid = workbook.grids.find(table_id::texts);
    if (grid == workbook.grids.end()) return {};
    static const auto key_at = book::column_index(table_id::texts, "key"),
                      subject = book::column_index(table_id::texts, "subject"),
                      text = book::column_index(table_id::texts, "text");
    for (auto const& row : grid->second)
        if (row.size() > text && text::folded(book::text_of(row[key_at])) == text::folded(key) &&
            !book::is_blank(row[text]))
            return own_words{book::text_of(row[subject]), book::text_of(row[text])};
    return {};
}

bool append_texts(book::workbook const& workbook, book::change_set& to) {
    const auto before = to.rows.size();
    static const auto key_at = book::column_index(table_id::texts, "key");
    std::set<std::string> there;
    if (const auto grid = workbook.grids.find(table_id::texts); grid != workbook.grids.end())
        for (auto const& row : grid->second)
            if (row.size() > key_at) there.insert(text::folded(book::text_of(row[key_at])));
    const auto append = [&](std::string_view key, std::string_view subject, std::string_view text,
                            std::string_view used) {
        if (!there.contains(text::folded(key)))
            to.rows.push_back({table_id::texts,
                {{"key", std::string{key}}, {"subject", std::string{subject}}, {"text", std::string{text}},
                    {"used", std::string{used}}}});
    };
    for (auto const& one : follow_up::letter_texts()) append(one.key, one.subject, one.text, one.used);
    for (auto const& one : follow_up::handout_texts()) append(one.key, one.title, one.text, one.used);
    return to.rows.size() > before;
}

}
