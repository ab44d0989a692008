#include "commands/follow_up/draft.hpp"
#include "book/list_words.hpp"
#include "commands/sheet_title.hpp"

#include "book/date_names.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/edit.hpp"
#include "commands/follow_up/giving.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/names_in_book.hpp"
#include "commands/telling.hpp"
#include "commands/texts.hpp"
#include "commands/unknown_names.hpp"
#include "follow_up/known_so_far.hpp"
#include "follow_up/letters/fill_in.hpp"
#include "follow_up/steps.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/salutation.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

using book::status;
using book::table_id;
using follow_up::step_id;
using follow_up::step_of;
using enum follow_up::step_id;

namespace {

bool with_source(step_id step) { return step_of(step).says.whom == follow_up::person::source; }

/// What the letter is called in the touch log.
char const* kind_of(step_id step) {
    namespace touch_kinds = book::touch_kinds;
    switch (step) {
    case thank_source: return touch_kinds::thank_you;
    case tell_source: return touch_kinds::status_report;
    case reward_source: return touch_kinds::gift;
    case check_in: return touch_kinds::email;
    default: return touch_kinds::ask;
    }
}

/// Why May tell leaves no room for the letter of a step to the source; "" where it does.
std::string against_telling(book::may_tell degree, book::referral const& row, step_id step, text::language const& say) {
    if (!with_source(step)) return {};
    const auto which = named(row, say);
    if (recognition::number_of_forgotten(row.prospect))
        return say.tr("{1} is about somebody who was forgotten: nobody is written to about them.", which);
    if (degree == book::may_tell::nothing)
        return say.tr(
            "Nothing may be written to the source about {1} (May tell: {2}). Tick the step when you have thanked them "
            "by word, without a name.",
            which, say.trc(text::choice_word, name_of(degree)));
    if (degree == book::may_tell::thanks_only && step == ask_source)
        return say.tr(
            "No more than thanks may be told about {1} (May tell: {2}), so the source cannot be asked to help.", which,
            say.trc(text::choice_word, name_of(degree)));
    if (degree == book::may_tell::thanks_only && step == reward_source)
        return say.tr(
            "No more than thanks may be told about {1} (May tell: {2}): a reward would say that they became a client. "
            "Thank the source instead.",
            which, say.trc(text::choice_word, name_of(degree)));
    return {};
}

std::string against(book::workbook const& workbook, book::referral const& row, step_id step, book::day today) {
    const auto state = row.facts.state;
    auto const& say = workbook.say;
    if (row.facts.by_a_way && with_source(step))
        return say.tr("{1} is a way, not a person: there is nobody to write to.", row.source);
    if (auto sentence = against_contact(
            workbook, with_source(step) ? row.source : row.prospect, today, contact_by::letter);
        !sentence.empty())
        return sentence;
    if (step == ask_source)
        if (auto sentence = against_contact(workbook, row.prospect, today); !sentence.empty())
            return sentence;   // nor does anybody ask the source to reach them
    if (!follow_up::has_letter(step))
        return say.tr("{1} is done by talking: there is no letter for it.", say.tr(step_of(step).name));
    if (step == reward_source && workbook.values.gifts_regulated)
        return say.tr(
            "Gifts are regulated here (Rules, Gifts regulated): thank the source and tell how it went instead.");
    if (step == reward_source && row.facts.no_gift)
        return say.tr("The rules allow no gift to {1} (Rules, Gifts to ...): the thank-you is the reward.", row.source);
    if ((step == reward_source || step == ask_client) && state != status::won)
        return say.tr("{1} is not won: a letter about that would come too early.", named(row, say));
    if (step == ask_source && !is_open(state))
        return say.tr("{1} is closed: there is nothing left to ask help for.", named(row, say));
    if (step == check_in && (is_open(state) || state == status::won))
        return say.tr(
            "{1} is {2}: to check in again is for Nurture and Lost.", named(row, say), say.tr(name_of(state)));
    return against_telling(told_to_source(workbook, row), row, step, say);
}

std::string long_date(book::day value) {
    const std::chrono::year_month_day date{value};
    return std::to_string(unsigned{date.day()}) + ' ' + std::string{book::name_of(date.month()).whole} + ' ' +
        std::to_string(int{date.year()});
}

void note_all(std::vector<std::string>& list, std::vector<std::string> const& more) {
    for (auto const& one : more) text::add_once(list, one);
}

/// A way is nobody, and of a code nobody knows any more who it was.
bool names_no_source(book::referral const& row) {
    return row.facts.by_a_way || text::only_blanks(row.source) || recognition::number_of_forgotten(row.source);
}

/// The office's words for a letter, to a contact of that type.
own_words words_of_letter(book::workbook const& workbook, follow_up::letter_text const& letter, std::string_view type) {
    return words_of(workbook, letter.key, usual_words(workbook, letter, type), type);
}

/// Whether somebody calls the prospect in the next days, as the usual thanks say.
bool is_called_soon(book::workbook const& workbook, book::referral const& row, book::day today) {
    const auto soon = today + book::days{7};
    const auto steps = follow_up::open_steps(row.facts, today, workbook.values);
    return !(row.snoozed_until > soon) && std::ranges::any_of(steps, [&](auto const& open) {
        const auto id = open.what->id;
        return (id == first_call || id == try_again || id == ask_source) && !(open.due > soon);
    });
}

/// The text of the thanks that is true by now, and tells no more than may be told.
follow_up::letter_text const& thanks_for(
    book::workbook const& workbook, book::referral const& row, book::may_tell told, book::day today) {
    const auto state = row.facts.state;
    if (told == book::may_tell::thanks_only) return follow_up::without_particulars(thank_source);
    if (state == status::won || state == status::lost) return follow_up::late_thanks_in(state);
    if (!against_contact(workbook, row.prospect, today).empty()) return follow_up::without_particulars(thank_source);
    if (state == status::nurture) return follow_up::late_thanks_in(state);
    if (follow_up::was_reached(row.facts)) return follow_up::late_thanks_in(status::in_talks);
    return is_called_soon(workbook, row, today) ? *follow_up::letter_for(thank_source, state)
                                                : follow_up::without_particulars(thank_source);
}

/// The text of a step's letter to somebody who may be told that much.
follow_up::letter_text const& letter_of(
    book::workbook const& workbook, book::referral const& row, step_id step, book::may_tell told, book::day today) {
    if (step == thank_source) return thanks_for(workbook, row, told, today);
    if (step == tell_source && told == book::may_tell::thanks_only) return follow_up::without_particulars(step);
    if (step == tell_source && was_not_their_choice(row)) return follow_up::lost_not_by_choice();
    return *follow_up::letter_for(step, row.facts.state);
}

/// What the fields of a letter are filled from.
struct letter_facts {
    book::workbook const& workbook;
    book::referral const& row;
    book::day today;
    date_writer const& write;   ///< empty: dates in English
    book::may_tell told;        ///< how much of it to whom the letter goes
    bool to_source;             ///< else to the prospect

    /// Whether a text of the book may stand in the letter: one with a word of their name where that may not be told
    /// whole may not.
    bool may_say(std::string const& text) const {
        if (told == book::may_tell::all) return true;
        return !says_name_of(text, row.prospect) && !says_name_of(text, called_as_contact(workbook, row.prospect));
    }
    std::string date(std::optional<book::day> day) const { return !day ? "" : write ? write(*day) : long_date(*day); }
    /// The gift that was chosen, else that of the referral, else one to suggest; none where gifts are regulated.
    std::string gift(std::string const& chosen) const {
        if (workbook.values.gifts_regulated) return {};
        const auto gift = !chosen.empty() ? chosen
            : row.gift.empty()            ? suggested_gift(workbook, row.source, today)
                                          : follow_up::read_gift(row.gift).name;
        return may_say(gift) ? gift : std::string{};
    }
};

follow_up::field_values values_of_fields(
    letter_facts const& of, std::string const& salutation, std::string const& gift) {
    auto const& row = of.row;
    const auto spoken = [&](std::string const& name) {
        return recognition::spoken_name(text::on_one_line(called_as_contact(of.workbook, name)));
    };
    auto const& say = of.workbook.writes;
    const bool particulars = of.told < book::may_tell::thanks_only;
    return {{"first_name", salutation}, {"source", names_no_source(row) ? "" : spoken(row.source)},
        {"prospect", prospect_as_told(of.workbook, row, of.told)},
        {"feedback", feedback_as_told(of.workbook, row, of.told)},
        {"stage", particulars ? say.trc(text::choice_word, name_of(row.facts.state)) : say.tr("in good hands")},
        {"need", particulars && of.may_say(row.need) ? text::on_one_line(row.need) : say.tr("what they came for")},
        {"gift", text::on_one_line(of.gift(gift))}, {"received", of.date(row.facts.received)},
        {"date", of.date(of.today)},
        {"owner", text::on_one_line(row.owner.empty() ? of.workbook.values.sender : row.owner)},
        {"office", text::on_one_line(of.workbook.values.office)},
        {"office_phone", text::on_one_line(of.workbook.values.office_phone)}};
}

/// A subject is read over shoulders, and mail programs show it where the text is not seen.
follow_up::field_values values_for_subject(
    letter_facts const& of, std::string_view subject, follow_up::field_values values) {
    auto const& workbook = of.workbook;
    if (workbook.values.names_in_subjects) return values;
    for (auto const& [field, instead] : {std::pair{"need", workbook.writes.tr("what they came for")}, {"gift", ""}})
        if (follow_up::has_field(subject, field) && names_who_was_sent(workbook, values[field], of.row.prospect))
            values[field] = instead;
    if (!values["prospect"].empty())
        values["prospect"] = of.to_source ? workbook.writes.tr(somebody_sent) : workbook.writes.tr("you");
    values["feedback"] = feedback_as_told(workbook, of.row, std::max(of.told, book::may_tell::first_name));
    if (!of.to_source) values["first_name"] = workbook.writes.tr("Hello");
    return values;
}

/// Subject and text in the office's words for a contact of that type, and what could not be filled in.
void fill_in(draft& result, letter_facts const& of, std::string const& type, follow_up::field_values const& values) {
    auto words = words_of_letter(of.workbook, *result.from, type);
    if (names_no_source(of.row) &&
        (follow_up::has_field(words.subject, "source") || follow_up::has_field(words.text, "source"))) {
        result.from = &follow_up::without_source(*result.from);
        words = words_of_letter(of.workbook, *result.from, type);
    }
    const auto text = follow_up::fill_in(words.text, values);
    const auto subject = follow_up::fill_in(words.subject, values_for_subject(of, words.subject, values));
    result.what.subject = text::on_one_line(with_large_beginnings(subject.text, of.workbook.writes));
    result.what.text = book::text_of(with_large_beginnings(text.text, of.workbook.writes));
    for (auto const* part : {&subject, &text}) {
        note_all(result.unknown, part->unknown);
        note_all(result.blank, part->blank);
    }
}

/// The step that was said, else the first that is done by writing.
book::result<step_id> step_to_write(
    book::workbook const& workbook, book::referral const& row, std::optional<step_id> said, moment now) {
    const auto possible = said ? std::vector{*said} : letters_of(workbook, row, now);
    if (possible.empty()) {
        const contacting wishes{workbook};
        for (auto const& who : {row.source, row.prospect})
            if (auto why = wishes.against(who, now.today, contact_by::letter); !why.empty())
                return book::refuse(std::move(why));
        return book::refuse(workbook.say.tr("There is nothing to write about {1}.", named(row, workbook.say)));
    }
    if (auto why = against(workbook, row, possible.front(), now.today); !why.empty())
        return book::refuse(std::move(why));
    return possible.front();
}

}

std::vector<step_id> letters_of(book::workbook const& workbook, book::referral const& row, moment now) {
    std::vector<step_id> steps;
    const auto add = [&](step_id step) {
        if (std::ranges::find(steps, step) == steps.end() && against(workbook, row, step, now.today).empty())
            steps.push_back(step);
    };
    for (auto const& open : follow_up::open_steps(row.facts, now.today, workbook.values)) add(open.what->id);
    for (auto const& step : follow_up::steps()) add(step.id);
    return steps;
}

book::result<draft> draft_letter(
    book::workbook const& workbook, draft_arguments const& what, moment now, date_writer const& write) {
    const auto found = find_referral(workbook, what.referral);
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    const auto step = step_to_write(workbook, row, what.step, now);
    if (!step) return book::refuse(step.error());
    const bool to_source = with_source(*step);
    auto const& called = to_source ? row.source : row.prospect;
    const auto told = to_source ? told_to_source(workbook, row) : book::may_tell::all;

    draft result;
    const contact_finder contacts{workbook};
    result.may_be = contacts.who_may_be_meant(called);
    result.of_firm = !result.may_be.empty() && contacts.same().may_be_meant(called).empty();
    result.from = &letter_of(workbook, row, *step, told, now.today);
    result.reader = text::on_one_line(called_as_contact(workbook, called));
    if (result.reader.empty()) return book::refuse(nobody_named(row, step_of(*step).says.whom, workbook.say));
    auto const* contact = contacts.only(called);
    if (!to_source) result.what.to = follow_up::first_address(row.email);
    if (result.what.to.empty() && contact) result.what.to = follow_up::first_address(contact->any_email());

    const auto title = contact && what.title_of ? what.title_of(*contact) : std::string{};
    const auto salutation = recognition::salutation(
        result.reader, contact ? contact->first_name : "", title, addressed_in(workbook.writes));
    const letter_facts facts{workbook, row, now.today, write, told, to_source};
    fill_in(result, facts, contact ? contact->type : std::string{}, values_of_fields(facts, salutation, what.gift));
    return result;
}

std::string missing_in(draft const& what, text::language const& say) {
    std::string all;
    const auto add = [&](std::string const& sentence) { text::append_part(all, " ", sentence); };
    if (what.what.to.empty() && what.of_firm)
        add(say.tr(
            "Several contacts may be meant by {1}: {2}. Please enter under To the address of the one who is meant.",
            what.reader, text::short_list(say, what.may_be)));
    else if (what.what.to.empty() && !what.may_be.empty())
        add(say.tr("Several contacts are called {1}: {2}. Please enter under To the address of the one who is meant.",
            what.reader, text::joined_by(what.may_be, ", ")));
    else if (what.what.to.empty())
        add(say.tr("No e-mail address is known for {1}: please enter one under To.", what.reader));
    if (!what.blank.empty())
        add(say.tr("Please fill in {1}: the book has nothing for it.", text::joined_by(what.blank, ", ")));
    if (what.unknown.empty()) return all;
    std::string known;
    for (auto const& field : follow_up::letter_fields()) text::append_part(known, ", ", '{' + std::string{field} + '}');
    add(say.tr("No letter has {1}; there are {2}.", text::joined_by(what.unknown, ", "), known));
    return all;
}

book::result<book::change_set> log_letter(
    book::workbook const& workbook, log_letter_arguments const& what, moment now) {
    const auto drafted = draft_letter(workbook, {what.referral, what.step, what.gift, what.title_of}, now);
    if (!drafted) return book::refuse(drafted.error());
    auto const& row = **find_referral(workbook, what.referral);
    const auto step = drafted->from->step;
    const auto note = what.note.empty() ? workbook.writes.tr("Letter: {1}", drafted->what.subject) : what.note;
    const auto open = follow_up::open_steps(row.facts, now.today, workbook.values);
    const bool is_open_now = std::ranges::any_of(open, [&](auto const& one) { return one.what->id == step; });
    // A letter to somebody in Nurture is an attempt that nobody has answered yet.
    auto changes = is_open_now && step != check_in
        ? mark_done(workbook, {what.referral, step, {}, what.gift, what.by, note, what.cost, what.again}, now)
        : log_touch(workbook,
              {{.who = drafted->reader,
                   .kind = kind_of(step),
                   .brought = step == reward_source ? what.gift : "",
                   .by = what.by,
                   .note = note,
                   .cost = what.cost},
                  what.referral, what.again},
              now);
    if (changes && drafted->of_firm)
        changes->done += ' ' + said_of_unclear(contact_finder{workbook}, drafted->reader, workbook.say);
    if (changes && !workbook.places.contains(table_id::texts) && append_texts(workbook, *changes))
        changes->done += ' ' +
            workbook.say.tr("The words of the letters stand on the sheet {1} now: make them your own.",
                sheet_title(workbook, table_id::texts));
    return changes;
}

book::result<book::change_set> make_texts(book::workbook const& workbook, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Texts"); }};
    if (!append_texts(workbook, change.changes()))
        return book::refuse(
            say.tr("The texts are all there, on the sheet {1}.", workbook.places.at(table_id::texts).sheet));
    return change.take(say.tr("The words of the letters stand on the sheet {1}: make them your own.",
        sheet_title(workbook, table_id::texts)));
}

}
