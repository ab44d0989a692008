#include "panels/parts.hpp"
#include "book/list_words.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "text/letters.hpp"
#include "text/number_text.hpp"
#include "text/unbroken.hpp"
#include "text/words.hpp"

namespace referralbook::panels {

std::string count_text(std::size_t number) { return text::fixed(static_cast<double>(number), 0); }

std::string count_text(text::language const& say, std::size_t number, std::string_view one, std::string_view many) {
    return say.plural(one, many, number, count_text(number));
}

action leading_to(digest const& known, book::table_id table, int row, std::string_view column) {
    auto place = cell_of(known.workbook, table, row, column);
    return place ? action{go_to_cell{std::move(place->sheet), place->row, place->column}} : action{};
}

command with(command what, std::string_view name, std::variant<std::string, double> value) {
    what.arguments.emplace_back(std::string{name}, std::move(value));
    return what;
}

action ticking(command const& done, follow_up::step_id step, text::language const& say) {
    if (!commands::asks_whether_reached(step)) return done;
    const auto outcome = [&](char const* word) { return with(done, argument::outcome, std::string{word}); };
    return std::vector<choice>{{.text = say.tr("Reached"), .what = outcome(book::outcomes::reached)},
        {.text = say.tr("No answer"), .what = outcome(book::outcomes::no_answer)}};
}

std::string way_line(scoring::way_rows const& way, text::language const& say) {
    const auto referrals = count_text(say, static_cast<std::size_t>(way.count), "{1} referral", "{1} referrals");
    return say.plural("{1}, {2} won", "{1}, {2} won", static_cast<std::size_t>(way.won), referrals, way.won);
}

void add_more(page& to, text::language const& say, std::string const& list, std::size_t shown, std::size_t all,
    text::counted_sentence const& which) {
    if (shown >= all) return;
    to.block(10).add({.id = list + "/more",
        .kind = element_kind::link,
        .text = say.plural(which, all - shown, count_text(all - shown)),
        .stands_for = all - shown,
        .does = show{list, static_cast<int>(shown + 2 * first_items)}});
}

tone band_tone(scoring::band deserves) {
    return deserves == scoring::band::a ? tone::band_a : deserves == scoring::band::b ? tone::band_b : tone::band_c;
}

std::string first_words(std::string_view text, std::size_t most) {
    auto line = text::with_blanks_for_breaks(text);
    if (line.size() <= most) return line;
    auto end = line.rfind(' ', most);
    if (end == std::string::npos || end < most / 2) end = text::whole_letters(line, most);
    return line.substr(0, end) + "…";
}

void add_answer(page& to, view const& chosen, text::language const& say) {
    if (chosen.said.empty()) return;
    constexpr std::size_t beside_the_button = 60;   // letters, two lines of a narrow panel
    const auto brief = first_words(chosen.said, beside_the_button);
    to.block(8, paging::foot)
        .add({.id = "answer",
            .kind = brief == chosen.said ? element_kind::text : element_kind::link,
            .text = brief,
            .name = chosen.said,
            .looks = {.small = true},
            .does = show{whole_answer, chosen.count(whole_answer, 0) > 0 ? 0 : 1}});
    if (chosen.can_undo)
        to.add({.id = "undo",
            .kind = element_kind::button,
            .where = place::trail,
            .text = say.tr("Undo"),
            .name = say.tr("Undo: {1}", chosen.said),
            .looks = {.small = true},
            .does = undo_last{}});
}

namespace {

// Two lines of a narrow panel, one where the sentence of the last command stands above it.
std::string brief_shared(view const& chosen) { return first_words(chosen.shared, chosen.said.empty() ? 60 : 40); }

}

void add_shared(page& to, view const& chosen, text::language const& say) {
    if (chosen.shared.empty()) return;
    const auto brief = brief_shared(chosen);
    to.block(8, paging::foot)
        .add({.id = "shared",
            .kind = brief == chosen.shared ? element_kind::text : element_kind::link,
            .text = brief,
            .name = say.tr("Shared book: {1}", chosen.shared),
            .looks = quiet,
            .does = show{whole_shared, chosen.count(whole_shared, 0) > 0 ? 0 : 1}});
    if (chosen.shut_out)
        to.add({.id = "connect",
            .kind = element_kind::link,
            .where = place::trail,
            .text = say.tr("Connect\u2026"),
            .looks = {.small = true},
            .does = command{command_path::work_offline, {{argument::on, "no"}}}});
    else if (chosen.conflicts > 0)
        to.add({.id = "conflicts",
            .kind = element_kind::link,
            .where = place::trail,
            .text = count_text(say, chosen.conflicts, "{1} conflict", "{1} conflicts"),
            .looks = {.small = true},
            .does = command{command_path::conflicts, {}}});
}

void add_whole_answer(page& to, view const& chosen, text::language const& say) {
    if (!chosen.said.empty() && chosen.count(whole_answer, 0) > 0)
        to.block(8).sentence("answer/whole", chosen.said, {.small = true}).name = say.tr("In full: {1}", chosen.said);
}

void add_whole_shared(page& to, view const& chosen, text::language const& say) {
    if (brief_shared(chosen) != chosen.shared && chosen.count(whole_shared, 0) > 0)
        to.block(8).sentence("shared/whole", chosen.shared, {.small = true}).name = say.tr(
            "In full: {1}", chosen.shared);
}

void add_phone(
    page& to, text::language const& say, std::string const& id, std::string const& phone, std::string const& about) {
    if (phone.empty()) return;
    to.add({.id = id + "/phone",
        .kind = element_kind::link,
        .text = text::unbroken(phone),
        .name = say.tr("Call {1}: {2}", phone, about),
        .looks = {.small = true},
        .does = call_phone{phone}});
}

void add_beginning(page& to, digest const& known, std::string const& id, std::string const& about,
    std::string const& verb, action tick) {
    to.block(8, paging::item);
    if (!known.workbook.read_only)
        to.add({.id = id + "/done",
            .kind = element_kind::check,
            .where = place::lead,
            .name = about,
            .does = std::move(tick)});
    if (!verb.empty())
        to.add({.id = id + "/verb", .text = verb, .name = known.say.tr("Step: {1}", about), .looks = {.bold = true}});
}

void add_found(
    page& to, text::language const& say, std::string const& id, std::string const& found, std::string const& about) {
    if (found.empty()) return;
    to.add({.id = id + "/found",
        .where = place::below,
        .text = found,
        .name = say.tr("Found in {1}: {2}", found, about),
        .looks = quiet});
}

}
