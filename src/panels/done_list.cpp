#include "panels/done_list.hpp"
#include "book/list_words.hpp"
#include "panels/narrowing.hpp"
#include "text/clock_text.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

std::string about_text(book::touch const& one, digest const& known) {
    std::string text;
    const auto add = [&](std::string const& part) { text::append_part(text, " · ", part); };
    if (one.time_of_day > 0) add(text::clock_of_day(one.time_of_day, known.say, text::hour_digits::two));
    if (one.referral) {
        const auto row = std::ranges::find(known.workbook.referrals, *one.referral, &book::referral::number);
        std::string about = known.say.tr("No. {1}", *one.referral);
        if (row != known.workbook.referrals.end()) {
            auto const& other = row->prospect == one.who ? row->source : row->prospect;
            if (!other.empty()) about += ", " + other;
        }
        add(about);
    }
    if (!one.outcome.empty())
        add(book::says_no_answer(one.outcome) ? known.say.tr("no answer") : known.say.tr("reached"));
    if (!one.brought.empty())
        add(known.say.tr("brought {1}", one.brought));
    else if (book::is_kind(one.kind, book::touch_kinds::visit))
        add(known.say.tr("brought nothing"));
    return text;
}

void add_one(page& to, book::touch const& one, digest const& known) {
    const auto id = "did/" + std::to_string(one.row);
    const auto about = about_text(one, known);
    const auto who = known.called(one.who);
    const auto kind = known.say.trc(text::choice_word, one.kind);
    const auto what = kind + ' ' + who + (about.empty() ? "" : ", " + about);
    to.block(8).add({.id = id + "/kind", .text = kind, .name = known.say.tr("Done: {1}", what)});
    auto& link = to.add(
        {.id = id, .kind = element_kind::link, .text = who, .name = known.say.tr("Go to what is done: {1}", what)});
    if (const auto log = known.workbook.places.find(book::table_id::touches); log != known.workbook.places.end())
        link.does = go_to_cell{log->second.sheet, one.row, log->second.first_column};
    if (!known.workbook.read_only)
        to.add({.id = id + "/undo",
            .kind = element_kind::button,
            .where = place::trail,
            .text = known.say.tr("Undo"),
            .name = known.say.tr("Take back {1}", what),
            .looks = {.small = true},
            .does = command{command_path::take_back,
                {{argument::log_row, static_cast<double>(one.row)},
                    {argument::when, book::serial_of_day(*one.when, known.workbook.origin) + one.time_of_day},
                    {argument::who, one.who}}}});
    if (!about.empty())
        to.add({.id = id + "/about",
            .where = place::below,
            .text = about,
            .name = known.say.tr("About what is done: {1}", what),
            .looks = quiet});
}

}

void add_done(page& to, digest const& known, view const& chosen, std::size_t open) {
    const auto done = known.done.size(), all = done + open;
    if (all == 0) return;
    const auto text = known.say.tr("{1} of {2} done today", count_text(done), count_text(all));
    const bool opened = done > 0 && chosen.count("done", 0) > 0;
    if (done == 0)
        to.block(8, paging::head).sentence("done", text, quiet);
    else
        to.block(8, paging::head)
            .add({.id = "done",
                .kind = element_kind::link,
                .text = text,
                .name = opened ? known.say.tr("Hide what is done today: {1}", text)
                               : known.say.tr("Show what is done today: {1}", text),
                .looks = {.small = true},
                .does = show{"done", opened ? 0 : static_cast<int>(first_items)}});
    add_find(to, known, chosen);
    to.add({.id = "done/bar",
        .kind = element_kind::bar,
        .where = place::below,
        .name = known.say.tr("Bar: {1}", text),
        .looks = {.colour = tone::accent},
        .share = static_cast<double>(done) / static_cast<double>(all)});
    if (!opened) return;
    const auto shown = std::min(done, chosen.count("done", first_items));
    for (const auto index : std::span{known.done}.first(shown)) add_one(to, known.workbook.touches[index], known);
    add_more(to, known.say, "done", shown, done, text::to_say("{1} more done today", "{1} more done today"));
    to.block(8).add({.id = "done/close",
        .kind = element_kind::link,
        .text = known.say.tr("Hide what is done"),
        .does = show{"done", 0}});
}

}
