#include "commands/paper/digest.hpp"

#include "book/date_names.hpp"
#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/sheet_title.hpp"
#include "commands/telling.hpp"
#include "commands/texts.hpp"
#include "commands/unknown_names.hpp"
#include "follow_up/letters/digest_text.hpp"
#include "follow_up/letters/fill_in.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/salutation.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace referralbook::commands {

namespace {

using book::may_tell;
using book::table_id;

constexpr std::string_view list_field = "list", the_list = "{list}";

std::string why_unreadable(std::vector<book::referral const*> const& rows, text::language const& say) {
    if (rows.size() == 1)
        return say.tr("{1} is left out: its row cannot be read. Please correct it first.", named(*rows.front(), say));
    std::vector<std::string> names;
    for (auto const* row : rows) names.push_back(named(*row, say));
    return say.tr(
        "{1} are left out: their rows cannot be read. Please correct them first.", text::short_list(say, names));
}

std::string list_of(book::workbook const& workbook, told_source const& source, book::contact const& reader,
    digest_dates const& dates, contact_finder const& clients) {
    auto const& writes = workbook.writes;
    std::string lines;
    for (auto const* row : source.by_name) {
        const auto degree = told_to_source(workbook, *row, reader);
        auto line = writes.tr("{1} ({2}): {3}", prospect_as_told(workbook, *row, degree, clients),
            dates(*row->facts.received),
            writes.tr(was_not_their_choice(*row) ? follow_up::lost_not_by_choice_so()
                                                 : follow_up::stands_so(row->facts.state)));
        if (row->facts.state == book::status::won)
            text::append_if_any(line, " ", feedback_as_told(workbook, *row, degree));
        text::append_part(lines, "\n", line);
    }
    if (source.thanks_alone.empty()) return lines;
    return source.by_name.empty()
        ? writes.tr("Whoever comes through you is in good hands here. You will understand that I may not say more.")
        : lines + "\n\n" +
            writes.tr("Of others whom you sent I may say no more than that they are in good hands here.");
}

own_words words_of_digest(book::workbook const& workbook, std::string_view type) {
    auto const& ours = follow_up::monthly_digest();
    return words_of(workbook, ours.key, {workbook.writes.tr(ours.subject), whole_text(ours, workbook.writes)}, type);
}

follow_up::field_values values_for(book::workbook const& workbook, std::string const& salutation,
    std::string const& month, std::string const& date, std::string const& list) {
    auto const& rules = workbook.values;
    return {{"first_name", salutation}, {"month", month}, {"list", list}, {"date", date},
        {"owner", text::on_one_line(rules.sender)}, {"office", text::on_one_line(rules.office)},
        {"office_phone", text::on_one_line(rules.office_phone)},
        {"office_email", text::on_one_line(rules.office_email)}};
}

/// Everything that a digest is made from.
class digest_maker {
public:
    digest_maker(book::workbook const& workbook, contact_table const& table, digest_choice const& choice,
        book::day today, digest_dates const& dates)
        : book_{workbook}, table_{table}, choice_{choice}, today_{today}, dates_{dates}, contacts_{workbook},
          columns_{workbook, table}, wishes_{workbook} {}

    digests made() {
        const written_digests written{book_, contacts_, choice_.until};
        const auto month = month_of_sources_in(book_, contacts_, choice_.until);
        for (auto const& [who, rows] : month.unreadable) leave_out(who, why_unreadable(rows, say()));
        for (auto const& who : month.unknown)
            leave_out(who, say().tr("{1} is not in the contacts: no address is known.", who));
        for (auto const& who : month.of_several)
            leave_out(who,
                contacts_.same().is_of_several(who)
                    ? say().tr("Several contacts are called {1}: write the firm behind the name of the source.", who)
                    : said_of_unclear(contacts_, who, say()));
        for (auto const& [at, source] : month.sources)
            if (source.any) {
                const auto before = result_.gets.size();
                add_letter(book_.contacts[at], source);
                if (result_.gets.size() > before) result_.gets.back().is_written = written.to(book_.contacts[at]);
            }
        return std::move(result_);
    }

private:
    text::language const& say() const { return book_.say; }
    void leave_out(std::string const& who, std::string why, int contact_row = -1) {
        result_.left_out.push_back({who, std::move(why), contact_row});
    }

    void add_letter(book::contact const& reader, told_source const& source) {
        const auto called = contacts_.same().asked(reader);
        const auto leave_them_out = [&](std::string why) { leave_out(called, std::move(why), reader.row); };
        if (auto why = wishes_.against(reader.who, today_, contact_by::letter); !why.empty())
            return leave_them_out(std::move(why));
        if (source.nothing_to_say())
            return leave_them_out(say().tr("{1} may be told nothing about anybody they sent (May tell: {2}).", called,
                say().trc(text::choice_word, name_of(may_tell::nothing))));
        auto const* row = table_.at(reader.row);
        const auto title = row ? columns_.title(*row) : std::string{};
        digest_letter letter{.who = reader.who,
            .contact_row = reader.row,
            .month = choice_.until,
            .label = {},
            .to = {},
            .subject = {},
            .text = {},
            .called = called};
        if (choice_.way == digest_way::mail) {
            letter.to = follow_up::first_address(reader.any_email());
            if (letter.to.empty()) return leave_them_out(say().tr("{1} has no e-mail address.", called));
        } else {
            auto reached = address_of(book_, table_, columns_, reader);
            if (reached.lines.empty()) return leave_them_out(std::move(reached.why_not));
            letter.label = label_lines(reader, title, reached.lines);
        }
        const auto values = values_for(book_,
            recognition::salutation(
                text::on_one_line(reader.who), reader.first_name, title, addressed_in(book_.writes)),
            month_name(choice_.until, book_.writes), dates_(today_), list_of(book_, source, reader, dates_, contacts_));
        const auto words = words_of_digest(book_, reader.type);
        letter.subject = text::on_one_line(follow_up::fill_in(words.subject, values).text);
        letter.text = book::text_of(with_large_beginnings(follow_up::fill_in(words.text, values).text, book_.writes));
        letter.told = source.by_name;
        letter.told.insert(letter.told.end(), source.thanks_alone.begin(), source.thanks_alone.end());
        result_.gets.push_back(std::move(letter));
    }

    book::workbook const& book_;
    contact_table const& table_;
    digest_choice const& choice_;
    book::day today_;
    digest_dates const& dates_;
    contact_finder contacts_;
    address_columns columns_;
    contacting wishes_;
    digests result_;
};

/// The sentence that a digest cannot be written with the words for one type of people, "" = those for everybody.
std::string against_words(book::workbook const& workbook, std::string_view type) {
    auto const& say = workbook.say;
    const auto words = words_of_digest(workbook, type);
    auto key = std::string{follow_up::monthly_digest().key};
    if (!type.empty()) key.append(" (").append(type).append(")");
    const auto values = values_for(workbook, "x", "x", "x", "x");
    std::string unknown, blank, known;
    if (follow_up::has_field(words.subject, list_field))
        return say.tr(
            "The subject of the text {1} on the sheet {2} cannot hold {3}: names of prospects stay out of subjects.",
            key, sheet_title(workbook, table_id::texts), the_list);
    for (auto const& part : {words.subject, words.text}) {
        const auto filled = follow_up::fill_in(part, values);
        for (auto const& field : filled.unknown) text::append_part(unknown, ", ", field);
        for (auto const& field : filled.blank) text::append_part(blank, ", ", field);
    }
    for (auto const& [name, value] : values) text::append_part(known, ", ", '{' + name + '}');
    if (!unknown.empty()) return say.tr("The text {1} cannot hold {2}; there are {3}.", key, unknown, known);
    if (!blank.empty())
        return say.tr(
            "The book has nothing for {1}: please fill it in under Settings, or change the text {2}.", blank, key);
    if (!follow_up::has_field(words.text, list_field))
        return say.tr("The text {1} on the sheet {2} needs {3}: there each referral is spoken of.", key,
            sheet_title(workbook, table_id::texts), the_list);
    return {};
}

}

digests digests_of(book::workbook const& workbook, contact_table const& table, digest_choice const& choice,
    book::day today, digest_dates const& dates) {
    return for_these(workbook, all_digests_of(workbook, table, choice, today, dates), choice.who);
}

digests all_digests_of(book::workbook const& workbook, contact_table const& table, digest_choice const& choice,
    book::day today, digest_dates const& dates) {
    return digest_maker{workbook, table, choice, today, dates}.made();
}

digests for_these(book::workbook const& workbook, digests all, std::vector<std::string> const& who) {
    if (who.empty()) {
        for (auto const& one : all.gets)
            if (one.is_written)
                all.left_out.push_back({one.shown(),
                    workbook.say.tr(
                        "{1} was written that digest already: choose them alone to write it again.", one.shown()),
                    one.contact_row});
        std::erase_if(all.gets, &digest_letter::is_written);
        return all;
    }
    const contact_finder contacts{workbook};
    const auto named = contacts.named_by(who);
    std::set<int> rows;
    std::set<std::string> keys;   // of those who are no contact, or several
    for (auto const& name : who) keys.insert(contacts.key(name));
    for (const auto place : named.places) {
        rows.insert(workbook.contacts[place].row);
        keys.insert(contacts.key(contacts.same().told(workbook.contacts[place])));
    }
    std::erase_if(all.gets, [&](auto const& one) { return !rows.contains(one.contact_row); });
    std::erase_if(all.left_out, [&](auto const& one) {
        return one.contact_row >= 0 ? !rows.contains(one.contact_row) : !keys.contains(contacts.key(one.who));
    });
    for (auto const& name : named.unclear)
        if (std::ranges::none_of(
                all.left_out, [&](auto const& one) { return contacts.key(one.who) == contacts.key(name); }))
            all.left_out.push_back({name, said_of_unclear(contacts, name, workbook.say)});
    return all;
}

handed_digests hand_over(
    std::vector<digest_letter> const& letters, mail_opener const& open, text::language const& say) {
    handed_digests result;
    std::vector<std::string> not_opened;
    for (auto const& one : letters) switch (open(one)) {
        case handed_as::nothing: not_opened.push_back(one.shown()); break;
        case handed_as::words_copied:
            result.said = say.tr(
                "The text is too long to be handed to the mail program, so it was copied: paste it into the "
                "new message.");
            [[fallthrough]];
        case handed_as::whole: result.done.push_back(one);
        }
    if (!result.done.empty())
        result.said = say.trn("{1} draft is handed to your mail program.",
                          "{1} drafts are handed to your mail program.", result.done.size()) +
            (result.said.empty() ? "" : ' ' + result.said);
    if (!not_opened.empty())
        text::append_part(result.said, " ",
            say.tr("No mail program could be opened for {1}: nothing of that is logged.",
                text::short_list(say, not_opened)));
    return result;
}

std::string preview_of(digests const& what, text::language const& say, std::size_t most) {
    std::vector<std::string> gets;
    for (auto const& one : what.gets) {
        gets.push_back(say.trn("{2}: {1} referral", "{2}: {1} referrals", one.told.size(), one.shown()));
        text::append_if_any(gets.back(), ", ", one.to);
    }
    return preview_of(
        say.trn("{1} source gets one.", "{1} sources get one.", what.gets.size()), gets, what.left_out, say, most);
}

std::string against_digest(book::workbook const& workbook) {
    auto why = against_words(workbook, {});
    for (auto const& type : types_with_words(workbook, follow_up::monthly_digest().key))
        if (why.empty()) why = against_words(workbook, type);
    return why;
}

book::result<book::change_set> log_digests(
    book::workbook const& workbook, std::vector<digest_letter> const& letters, std::string const& by, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    if (letters.empty()) return book::refuse(say.tr("Nobody gets a letter; nothing was written."));
    edit change{workbook, now, [&](text::language const& in) {
                    return in.trn("Digest to {1} source", "Digests to {1} sources", letters.size());
                }};
    const auto same = namesakes_in(workbook);
    for (auto const& one : letters) {
        for (auto const* row : one.told) change.tell(*row);
        auto note = noted_month(one.month, workbook.writes) + ": " + one.subject;
        if (auto const* contact = contact_at(workbook, one.contact_row)) note = same.note_of(*contact, std::move(note));
        change.log({.who = one.who, .kind = book::touch_kinds::status_report, .by = by, .note = std::move(note)},
            one.told.size() == 1 ? one.told.front() : nullptr);
    }
    const bool new_texts = !workbook.places.contains(table_id::texts) && append_texts(workbook, change.changes());
    return change.take(say.trn("{1} digest is in the log, and its referrals count as told.",
                           "{1} digests are in the log, and their referrals count as told.", letters.size()) +
        (new_texts ? ' ' +
                    say.tr("The words of the letters stand on the sheet {1} now: make them your own.",
                        sheet_title(workbook, table_id::texts))
                   : ""));
}

}
