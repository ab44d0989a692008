#include "commands/paper/mailing_letter.hpp"

#include "book/list_words.hpp"
#include "book/schema.hpp"
#include "commands/contact_of.hpp"
#include "commands/sheet_title.hpp"
#include "commands/texts.hpp"
#include "follow_up/letters/fill_in.hpp"
#include "follow_up/letters/mailing_texts.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

using book::table_id;

constexpr std::string_view their_number = "referrals";   // the field

follow_up::field_values values_for(
    book::workbook const& workbook, mailing_recipient const& to, std::string const& date) {
    auto const& rules = workbook.values;
    return {{"first_name", to.salutation},
        {std::string{their_number}, workbook.writes.trn("{1} person", "{1} people", to.referrals)}, {"date", date},
        {"owner", text::on_one_line(rules.sender)}, {"office", text::on_one_line(rules.office)},
        {"office_phone", text::on_one_line(rules.office_phone)},
        {"office_email", text::on_one_line(rules.office_email)}};
}

bool is_there(std::vector<mailing_letter> const& letters, std::string_view key) {
    return std::ranges::any_of(letters, [&](auto const& one) { return text::folded(one.key) == text::folded(key); });
}

/// Our words for the thanks, where nobody changed them.
void say_last_year(std::vector<mailing_letter>& letters, text::language const& writes) {
    auto const& january = follow_up::thanks_in_january();
    const auto ours = std::ranges::find(follow_up::mailing_texts(), january.key, &follow_up::introduction_text::key);
    for (auto& one : letters)
        if (text::folded(one.key) == text::folded(january.key) &&
            text::folded(one.text) == text::folded(whole_text(*ours, writes)))
            one.text = whole_text(january, writes);
}

}

mailing_about mailing_letter::about() const {
    return follow_up::has_field(subject, their_number) || follow_up::has_field(text, their_number)
        ? mailing_about::their_referrals
        : mailing_about::nothing_of_theirs;
}

std::vector<mailing_letter> mailing_letters(book::workbook const& workbook, std::optional<book::day> today) {
    std::vector<mailing_letter> letters;
    const auto prefix = text::folded(follow_up::mailing_prefix);
    if (const auto grid = workbook.grids.find(table_id::texts); grid != workbook.grids.end()) {
        const auto at = [](std::string_view key) { return book::column_index(table_id::texts, key); };
        for (auto const& row : grid->second) {
            if (row.size() <= at("text") || book::is_blank(row[at("text")])) continue;
            const auto key = book::text_of(row[at("key")]);
            if (text::folded(key).starts_with(prefix) && !is_there(letters, key))
                letters.push_back({key, book::text_of(row[at("subject")]), book::text_of(row[at("text")])});
        }
    }
    for (auto const& ours : follow_up::mailing_texts())
        if (!is_there(letters, ours.key))
            letters.push_back(
                {std::string{ours.key}, workbook.writes.tr(ours.subject), whole_text(ours, workbook.writes)});
    if (today && thanks_for_last_year(*today)) say_last_year(letters, workbook.writes);
    return letters;
}

written_letter letter_to(book::workbook const& workbook, mailing_letter const& letter, mailing_recipient const& to,
    std::string const& date) {
    const auto values = values_for(workbook, to, date);
    return {text::on_one_line(follow_up::fill_in(letter.subject, values).text),
        book::text_of(follow_up::fill_in(letter.text, values).text)};
}

std::string against_letter(book::workbook const& workbook, mailing_letter const& letter) {
    const auto values = values_for(workbook, {.who = "x", .label = {}, .salutation = "x", .referrals = 1}, "x");
    std::string unknown, blank;
    for (auto const& part : {letter.subject, letter.text}) {
        const auto filled = follow_up::fill_in(part, values);
        for (auto const& field : filled.unknown) text::append_part(unknown, ", ", field);
        for (auto const& field : filled.blank) text::append_part(blank, ", ", field);
    }
    auto const& say = workbook.say;
    if (!unknown.empty()) {
        std::string known;
        for (auto const& [name, value] : values) text::append_part(known, ", ", '{' + name + '}');
        return say.tr("A letter to many cannot hold {1}; there are {2}.", unknown, known);
    }
    if (!blank.empty())
        return say.tr("The book has nothing for {1}: please fill it in under Settings, or change the text.", blank);
    return {};
}

book::result<book::change_set> log_mailing(book::workbook const& workbook, std::vector<mailing_recipient> const& to,
    mailing_letter const* letter, std::string const& date, std::string const& by, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    if (to.empty()) return book::refuse(say.tr("Nobody gets a letter; nothing was written."));
    edit change{workbook, now,
        [&](text::language const& in) { return in.trn("Letter to {1} person", "Letters to {1} people", to.size()); }};
    auto const& writes = workbook.writes;
    const auto same = namesakes_in(workbook);
    for (auto const& one : to) {
        const auto subject = letter ? letter_to(workbook, *letter, one, date).subject : writes.tr("by post");
        auto note = writes.tr("Letter: {1}", subject);
        if (auto const* contact = contact_at(workbook, one.contact_row)) note = same.note_of(*contact, std::move(note));
        change.log({.who = one.who, .kind = book::touch_kinds::note, .by = by, .note = std::move(note)});
    }
    const bool new_texts = !workbook.places.contains(table_id::texts) && append_texts(workbook, change.changes());
    return change.take(say.trn("{1} letter is in the log.", "{1} letters are in the log.", to.size()) +
        (new_texts ? ' ' +
                    say.tr("The words of the letters stand on the sheet {1} now: make them your own.",
                        sheet_title(workbook, table_id::texts))
                   : ""));
}
}
