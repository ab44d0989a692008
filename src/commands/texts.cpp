#include "commands/texts.hpp"

#include "book/rows.hpp"
#include "follow_up/letters/digest_text.hpp"
#include "follow_up/letters/handout_texts.hpp"
#include "follow_up/letters/introduction_text.hpp"
#include "follow_up/letters/letters.hpp"
#include "follow_up/letters/mailing_texts.hpp"
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
