#include "panels/look_after.hpp"
#include "book/list_words.hpp"
#include "text/own_words.hpp"

#include "recognition/names/contact_wishes.hpp"
#include "scoring/misfits.hpp"

#include <algorithm>
#include <functional>

namespace referralbook::panels {

namespace {

constexpr std::size_t first_of_each = 3;

/// One thing to look after: who or what it is, why, and the button.
struct care {
    std::string id, who, why, button;
    command does;
};

void add_button(page& to, text::language const& say, std::string id, std::string const& text, std::string const& about,
    command does) {
    to.add({.id = std::move(id),
        .kind = element_kind::button,
        .where = place::trail,
        .text = text,
        .name = say.tr("{1}: {2}", text, about),
        .looks = {.small = true},
        .does = std::move(does)});
}

void add_care(page& to, text::language const& say, care const& one) {
    to.block(8, paging::item)
        .add({.id = one.id,
            .kind = element_kind::link,
            .text = one.who,
            .name = say.tr("Look after {1}: {2}", one.who, one.why),
            .does = go_to_person{one.who}});
    add_button(to, say, one.id + "/do", one.button, one.who + ", " + one.why, one.does);
    to.add({.id = one.id + "/why",
        .where = place::below,
        .text = one.why,
        .name = say.tr("{1} to look after: {2}", one.who, one.why),
        .looks = quiet});
}

/// A sentence with its button, about no one person.
void add_chore(page& to, text::language const& say, std::string const& id, std::string const& text,
    std::string const& button, command does) {
    to.block(8, paging::item).sentence(id, text, quiet);
    add_button(to, say, id + "/do", button, text, std::move(does));
}

template <class All>
void add_some(page& to, text::language const& say, view const& chosen, std::string const& list, All const& all,
    text::counted_sentence const& which, std::function<void(typename All::value_type const&)> const& add) {
    const auto shown = std::min(all.size(), chosen.count(list, first_of_each));
    for (std::size_t i = 0; i < shown; ++i) add(all[i]);
    add_more(to, say, list, shown, all.size(), which);
}

void add_spelling(page& to, text::language const& say, commands::joined_spelling const& one) {
    const auto text = say.tr("{1} may be {2}.", one.spelling, one.source);
    const auto id = "alike/" + one.spelling;
    to.block(8, paging::item).sentence(id, text, quiet);
    to.block(4, paging::part);
    const auto button = [&](std::string const& key, std::string const& label, command does) {
        to.add({.id = id + key,
            .kind = element_kind::button,
            .text = label,
            .name = say.tr("{1}: {2} and {3}", label, one.spelling, one.source),
            .looks = {.small = true},
            .does = std::move(does)});
    };
    command same{command_path::add_alias, {{argument::spelling, one.spelling}, {argument::source, one.source}}};
    auto apart = same;
    apart.arguments.emplace_back(argument::apart, 1.0);
    button("/same", say.tr("Same"), std::move(same));
    button("/apart", say.tr("Not the same"), std::move(apart));
}

std::size_t rows_without_formulas(book::workbook const& workbook) {
    std::size_t result = 0;
    for (auto const& [id, table] : workbook.places) result += table.without_formulas.size();
    return result;
}

/// Those whom nobody may contact are quiet for good reason.
std::vector<scoring::source_score const*> quiet_sources(digest const& known) {
    std::vector<scoring::source_score const*> found;
    const recognition::contact_wishes wishes{known.workbook};
    for (auto const& source : known.ranking.sources())   // the greatest worth first
        if (source.going_quiet && !source.bad_value && !wishes.key_left_alone(source.key, known.today))
            found.push_back(&source);
    return found;
}

/// One client of before after the other: once the first is asked the next one stands here.
void add_never_asked(page& to, digest const& known) {
    if (known.never_asked.empty()) return;
    auto const& who = known.never_asked.front();
    add_care(to, known.say,
        {"never_asked/" + who, who,
            count_text(known.say, known.never_asked.size(),
                "A client who was never asked for referrals: call them, and tick it here.",
                "One of {1} clients who were never asked for referrals: call them, and tick it here."),
            known.say.tr("Asked"),
            {command_path::log_touch, {{argument::who, who}, {argument::kind, book::touch_kinds::ask}}}});
}

/// The same of those whom the office has not been in touch with for long.
void add_silent_client(page& to, digest const& known) {
    if (known.silent_clients.empty()) return;
    auto const& who = known.silent_clients.front().who;
    add_care(to, known.say,
        {"silent_client/" + who, who, commands::said_of(known.silent_clients, known.today, known.say),
            known.say.trc(text::choice_word, "Call"),
            {command_path::log_touch, {{argument::who, who}, {argument::kind, book::touch_kinds::call}}}});
}

void add_title(page& to, text::language const& say, std::size_t count) {
    to.block(14, paging::title).add({.id = "look_after/title", .text = say.tr("Look after"), .looks = {.bold = true}});
    to.add({.id = "look_after/count",
        .where = place::trail,
        .text = count_text(count),
        .name = count_text(say, count, "Look after: {1} thing", "Look after: {1} things"),
        .looks = {.bold = true}});
}

/// What is to look after, but for what stands in the digest already.
struct to_look_after {
    std::size_t new_rows, bad_dates;
    std::vector<scoring::source_score const*> quiet;
    std::vector<scoring::misfit_source> to_coach;

    explicit to_look_after(digest const& known)
        : new_rows{rows_without_formulas(known.workbook)},
          bad_dates{
              static_cast<std::size_t>(std::ranges::count(known.workbook.contacts, true, &book::contact::bad_date))},
          quiet{quiet_sources(known)}, to_coach{scoring::sources_to_coach(known.workbook, known.today)} {}

    std::size_t count(digest const& known) const {
        return to_coach.size() + known.alike.size() + (new_rows > 0) + (bad_dates > 0) + quiet.size() +
            known.owed.size() + known.forgettable.size() + !known.never_asked.empty() + !known.silent_clients.empty() +
            known.monthly.has_value();
    }
};

void add_chores(page& to, digest const& known, to_look_after const& all) {
    auto const& say = known.say;
    if (all.new_rows > 0)
        add_chore(to, say, "new_rows",
            count_text(say, all.new_rows, "{1} new row typed below has no formulas yet.",
                "{1} new rows typed below have no formulas yet."),
            say.tr("Complete"), {command_path::complete_rows, {}});
    if (all.bad_dates > 0)
        add_chore(to, say, "bad_dates",
            count_text(
                say, all.bad_dates, "{1} contact has a date that is text.", "{1} contacts have a date that is text."),
            say.tr("Check…"), {command_path::repair_dates, {}});
    if (known.monthly)
        add_chore(to, say, "monthly", commands::said_of(*known.monthly, say), say.tr("Write…"),
            {command_path::digest,
                {{argument::until, book::serial_of_day(known.monthly->month, known.workbook.origin)}}});
}

/// Sources that send less, or send whom we do not want.
void add_quiet_and_misfits(page& to, digest const& known, view const& chosen, to_look_after const& all) {
    auto const& say = known.say;
    add_some(to, say, chosen, "silent", all.quiet, text::to_say("{1} more going quiet", "{1} more going quiet"),
        [&](scoring::source_score const* one) {
            add_care(to, say,
                {"silent/" + one->key, one->name,
                    say.tr("Going quiet: the last referral came {1}.", book::short_date(one->last, known.today, say)),
                    say.tr("Log contact…"), {command_path::log_touch, {{argument::who, one->name}}}});
        });
    add_some(to, say, chosen, "coach", all.to_coach, text::to_say("{1} more to coach", "{1} more to coach"),
        [&](scoring::misfit_source const& one) {
            add_care(to, say,
                {"coach/" + one.source, known.called(one.source),
                    say.tr("Coach: {1} of the last {2} did not fit.", one.misfits, one.looked_at), say.tr("Hand-out…"),
                    {command_path::handout, {{argument::source, one.source}}}});
        });
}

void add_owed(page& to, digest const& known, view const& chosen) {
    auto const& say = known.say;
    add_some(to, say, chosen, "owed", known.owed, text::to_say("{1} more is owed", "{1} more are owed"),
        [&](network::partner const& one) {
            add_care(to, say,
                {"owed/" + one.key, one.name,
                    say.trn("Sent you {1} referral, you sent {2}.", "Sent you {1} referrals, you sent {2}.",
                        one.received, one.given),
                    say.tr("Referral we made…"), {command_path::log_given, {{argument::partner, one.name}}}});
        });
}

void add_forgettable(page& to, digest const& known, view const& chosen) {
    auto const& say = known.say;
    add_some(to, say, chosen, "forget", known.forgettable,
        text::to_say("{1} more due to be forgotten", "{1} more due to be forgotten"),
        [&](commands::due_to_forget const& one) {
            add_care(to, say,
                {"forget/" + one.who, one.who,
                    say.tr("Due to be forgotten: the last contact or referral was {1}.",
                        book::short_date(one.last, known.today, say)),
                    say.tr("Forget…"), {command_path::forget, {{argument::who, one.who}}}});
        });
}

}

void add_look_after(page& to, digest const& known, view const& chosen) {
    if (known.workbook.read_only) return;
    const to_look_after all{known};
    const auto count = all.count(known);
    if (count == 0) return;
    add_title(to, known.say, count);
    add_chores(to, known, all);
    add_some(to, known.say, chosen, "alike", known.alike,
        text::to_say("{1} more spelling to settle", "{1} more spellings to settle"),
        [&](commands::joined_spelling const& one) { add_spelling(to, known.say, one); });
    add_quiet_and_misfits(to, known, chosen, all);
    add_owed(to, known, chosen);
    add_never_asked(to, known);
    add_silent_client(to, known);
    add_forgettable(to, known, chosen);
}

}
