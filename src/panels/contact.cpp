#include "panels/contact.hpp"
#include "commands/sheet_title.hpp"
#include "text/own_words.hpp"
#include "text/unbroken.hpp"

#include "commands/contacting.hpp"
#include "panels/contact_lines.hpp"
#include "panels/parts.hpp"
#include "panels/web_search.hpp"
#include "scoring/working.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

constexpr std::size_t first_steps = 4, first_touches = 3;

/// "Partner, Okafor Dental, Chelsea": what the contact's row says beside the name.
std::string described(book::contact const& row, text::language const& say) {
    std::string text;
    for (auto const& part : {say.trc(text::choice_word, row.type), row.company, row.area})
        if (!part.empty() && part != row.who) text::append_part(text, ", ", part);
    return text;
}

void add_title(page& to, person_card const& card, digest const& known) {
    to.block(4, paging::head)
        .add({.id = "contact/name",
            .kind = element_kind::link,
            .text = card.who,
            .name = known.say.tr("Go to {1}", card.who),
            .looks = {.bold = true},
            .does = go_to_person{card.who}});
    if (card.score && !card.score->bad_value)
        to.add({.id = "contact/band",
            .kind = element_kind::badge,
            .where = place::trail,
            .text = std::string{static_cast<char>(card.score->deserves)},
            .name = known.say.tr("Band of {1} here", card.who),
            .looks = {.bold = true, .colour = band_tone(card.score->deserves)}});
    if (card.contact)
        if (const auto text = described(*card.contact, known.say); !text.empty())
            to.block(2, paging::head).sentence("contact/what", text, quiet).name = known.say.tr(
                "What they are: {1}", text);
    if (const auto text = moved_line(card, known); !text.empty())
        to.block(2).sentence("contact/moved", text, {.small = true}).name = text;
    if (const auto text = bought_line(card, known); !text.empty())
        to.block(2).sentence("contact/list", text, quiet).name = text;
    if (const auto text = commands::against_contact(
            known.workbook, card.who, known.today, commands::contact_by::letter);
        !text.empty())
        to.block(4).sentence("contact/wish", text, {.small = true, .colour = tone::alarm}).name = text;
}

void add_worth(page& to, person_card const& card, digest const& known, view const& chosen) {
    if (auto const* way = way_of(card, known))
        to.block(4).sentence(
            "contact/way", known.say.tr("A way, not a person: {1}.", way_line(*way, known.say)), quiet);
    if (!card.score) return;
    if (card.score->bad_value) {
        to.block(4).sentence("contact/why",
            known.say.tr("A value of this source cannot be read; correct it in the sheet {1}, column {2}.",
                commands::sheet_title(known.workbook, book::table_id::referrals),
                commands::column_heading(known.workbook, book::table_id::referrals, "value")),
            {.small = true, .colour = tone::alarm});
        return;
    }
    const auto why = known.ranking.why(*card.score, known.workbook.numbers, known.say);
    to.block(4).sentence("contact/why", why, quiet).name = known.say.tr("Worth of {1}: {2}", card.who, why);
    const auto active = scoring::still_active_line(*card.score, known.workbook.numbers, known.say);
    to.block(2).sentence("contact/active", active, quiet).name = known.say.tr(
        "Still active, {1}: {2}", card.who, active);
    const bool open = chosen.count("contact/working", 0) > 0;
    to.block(2).add({.id = "contact/working",
        .kind = element_kind::link,
        .text = open ? known.say.tr("Hide how it is worked out") : known.say.tr("How it is worked out"),
        .name = known.say.tr("How the worth of {1} is worked out", card.who),
        .looks = {.small = true},
        .does = show{"contact/working", open ? 0 : 1}});
    int number = 0;
    if (open)
        for (auto const& line : scoring::working(known.ranking, *card.score, known.workbook.numbers, known.say))
            to.block(2).sentence("contact/working" + std::to_string(number++), line, {.small = true}).name = line;
    if (card.score->going_quiet)
        to.block(2).sentence("contact/silent",
            known.say.tr("Going quiet: longer without a referral than is usual for them."),
            {.small = true, .colour = tone::alarm});
}

void add_referral(page& to, book::referral const& row, digest const& known) {
    const auto text = referral_line(row, known);
    to.block(6).sentence("contact/referral", text, {.small = true}).name = known.say.tr("Referral in front: {1}", text);
}

/// Whoever must not be called or written to is shown without a link that would do it.
void add_reach(page& to, person_card const& card, digest const& known, commands::moment now) {
    const commands::contacting wishes{known.workbook};
    const auto may_be = [&](commands::contact_by how) { return wishes.against(card.who, known.today, how).empty(); };
    const bool calls = may_be(commands::contact_by::anything), letters = may_be(commands::contact_by::letter);
    if (!card.phone.empty()) {
        element phone{.id = "contact/phone", .text = text::unbroken(card.phone), .name = card.phone};
        if (calls) {
            phone.kind = element_kind::link;
            phone.name = known.say.tr("Call {1}, {2}", card.phone, card.who);
            phone.does = call_phone{card.phone};
        }
        to.block(4, paging::head).add(std::move(phone));
        to.add({.id = "contact/phone/copy",
            .kind = element_kind::button,
            .where = place::trail,
            .text = known.say.tr("Copy"),
            .name = known.say.tr("Copy the phone number of {1}", card.who),
            .looks = {.small = true},
            .does = copy_text{card.phone}});
    }
    int number = 0;
    for (auto const& address : card.addresses) {
        const int space = card.phone.empty() && number == 0 ? 8 : 4;
        element mail{.id = "contact/mail" + std::to_string(number++), .text = address, .name = address};
        if (letters) {
            mail.kind = element_kind::link;
            mail.name = known.say.tr("Write to {1}", address);
            mail.does = open_address{mailto(address)};
        }
        to.block(space).add(std::move(mail));
    }
    if (const auto address = card.contact && !way_of(card, known) ? search_address(known.workbook.values, *card.contact)
                                                                  : std::string{};
        !address.empty())
        to.block(4).add({.id = "contact/web",
            .kind = element_kind::link,
            .text = known.say.tr("Look up on the web"),
            .name = known.say.tr("Look up {1} on the web, in your browser", card.who),
            .looks = {.small = true},
            .does = open_address{address}});
    if (const auto text = hours_line(card, known, now); !text.empty())
        to.block(4).sentence("contact/hours", text, quiet).name = known.say.tr("Hours: {1}", text);
}

void add_step(page& to, open_item const& item, digest const& known) {
    const auto about = item.headline + ", " + item.number_text;
    to.block(4);
    if (!known.workbook.read_only)
        to.add({.id = item.id + "/done",
            .kind = element_kind::check,
            .where = place::lead,
            .name = known.say.tr("Contact: {1}", about),
            .does = item.ticking});
    to.add({.id = item.id, .text = item.headline, .name = known.say.tr("Open with them: {1}", about)});
    if (const auto text = due_text(item, known); !text.empty())
        to.add({.id = item.id + "/due",
            .where = place::trail,
            .text = text,
            .name = known.say.tr("Due: {1}: {2}", about, text),
            .looks = {.small = true, .colour = item.due < known.today ? tone::alarm : tone::quiet}});
}

void add_steps(page& to, person_card const& card, digest const& known, view const& chosen) {
    const auto items = open_items(card, known);
    if (items.empty()) return;
    to.block(12, paging::title).sentence("contact/steps", known.say.tr("Open"), heading);
    const auto shown = std::min(items.size(), chosen.count("contact/steps", first_steps));
    for (auto const& item : std::span{items}.first(shown)) add_step(to, item, known);
    if (shown < items.size())
        to.block(4).add({.id = "contact/steps/more",
            .kind = element_kind::link,
            .text = count_text(known.say, items.size() - shown, "{1} more open step", "{1} more open steps"),
            .does = show{"contact/steps", static_cast<int>(shown + 4 * first_steps)}});
}

void add_touches(page& to, person_card const& card, digest const& known, view const& chosen) {
    const auto lines = touch_lines(card, known);
    if (!lines.empty()) to.block(12, paging::title).sentence("contact/touches", known.say.tr("Last contacts"), heading);
    const auto shown = std::min(lines.size(), chosen.count("contact/touches", first_touches));
    for (std::size_t i = 0; i < shown; ++i)
        to.block(4).sentence("contact/touch" + std::to_string(i), lines[i], {.small = true}).name = known.say.tr(
            "Touch: {1}", lines[i]);
    if (shown < lines.size())
        to.block(4).add({.id = "contact/touches/more",
            .kind = element_kind::link,
            .text = count_text(known.say, lines.size() - shown, "{1} earlier touch", "{1} earlier touches"),
            .does = show{"contact/touches", static_cast<int>(shown + 4 * first_touches)}});
    if (const auto text = visit_line(card, known); !text.empty())
        to.block(lines.empty() ? 12 : 4).sentence("contact/visit", text, {.small = true}).name = known.say.tr(
            "Visits: {1}", text);
    if (const auto text = gifts_line(card, known); !text.empty())
        to.block(4).sentence("contact/gifts", text, {.small = true}).name = known.say.tr("About gifts: {1}", text);
}

void add_network(page& to, person_card const& card, digest const& known) {
    int space = 12;
    for (auto const& sender : senders_of(card, known)) {
        to.block(space).add({.id = "contact/from",
            .text = known.say.tr("Referred by"),
            .name = known.say.tr("Referred by, beside {1}", sender),
            .looks = {.small = true}});
        to.add({.id = "contact/from/" + sender,
            .kind = element_kind::link,
            .text = sender,
            .name = known.say.tr("Go to who referred them: {1}", sender),
            .looks = {.small = true},
            .does = go_to_person{sender}});
        space = 4;
    }
    if (const auto text = sent_line(card, known); !text.empty())
        to.block(space).sentence("contact/sent", text, {.small = true}).name = known.say.tr(
            "Their referrals: {1}", text);
    if (const auto text = gain_line(card, known); !text.empty())
        to.block(space).sentence("contact/gain", text, {.small = true}).name = known.say.tr("Their plan: {1}", text);
    if (card.contact && !card.contact->notes.empty())
        to.block(8).sentence("contact/notes", first_words(card.contact->notes, 240), quiet).name = known.say.tr(
            "Notes on {1}: {2}", card.who, first_words(card.contact->notes, 240));
}

/// The two that are used most as buttons, the others behind a menu.
void add_actions(page& to, person_card const& card, digest const& known) {
    constexpr std::size_t buttons = 2;
    auto const all = commands_for(card, known);
    to.block(4, paging::head);
    for (auto const& [label, what] : std::span{all}.first(std::min(all.size(), buttons)))
        to.add({.id = "contact/do/" + what.path,
            .kind = element_kind::button,
            .text = label,
            .name = label + " (" + card.who + ")",
            .looks = {.small = true},
            .does = what});
    if (all.size() <= buttons) return;
    std::vector<choice> others;
    for (auto const& [label, what] : std::span{all}.subspan(buttons)) others.push_back({.text = label, .what = what});
    to.add({.id = "contact/do/more",
        .kind = element_kind::button,
        .where = place::trail,
        .text = "⋯",
        .name = known.say.tr("More to do ({1})", card.who),
        .looks = {.small = true},
        .does = std::move(others)});
}

}

std::vector<element> contact(digest const& known, in_front const& front, view const& chosen, commands::moment now) {
    page result;
    const auto card = card_of(known, front);
    if (card.who.empty()) {
        result.block(8).sentence("contact/nobody",
            known.say.tr(
                "Click on a row - a contact, a referral, a source, a touch or a line of today's list - and here "
                "stands who it is, what is open with them and what you can do next."),
            quiet);
        return result.take();
    }
    add_title(result, card, known);
    add_reach(result, card, known, now);
    if (!known.workbook.read_only) add_actions(result, card, known);
    if (card.referral) add_referral(result, *card.referral, known);
    add_worth(result, card, known, chosen);
    add_steps(result, card, known, chosen);
    add_touches(result, card, known, chosen);
    add_network(result, card, known);
    return result.take();
}

std::vector<element> no_contact_yet(text::language const& say) {
    page result;
    result.block(8).sentence("contact/none",
        say.tr("Once this workbook is set up, whoever stands in the row in front is shown here."), quiet);
    return result.take();
}

}
