#include "calc/menu/subject.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/sheets/document.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/today.hpp"
#include "book/rows.hpp"
#include "commands/typed_day.hpp"
#include "follow_up/steps.hpp"
#include "text/fold.hpp"
#include "recognition/names/aliases.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using book::problem;
using book::table_id;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

constexpr std::string_view choose_first =
    "Click on a row first: a referral, a contact, a source, a touch, or a line of today's list or the call plan.";

std::optional<selected_row> selection_of(command_call const& call) {
    const Reference<frame::XModel> model{call.document, UNO_QUERY};
    return model.is() ? selected_row_of(model->getCurrentController(), call.document) : std::nullopt;
}

int step_named(std::string const& name) {
    const auto wanted = text::folded(name);
    for (auto const& step : follow_up::steps())
        if (text::folded(step.name) == wanted || wanted == std::to_string(step.number)) return step.number;
    return 0;
}

/// The line of today's list: its step and its person lead to the referral.
void from_list(book::workbook const& workbook, std::vector<book::cell> const& line, subject& about) {
    const recognition::aliases known_as{workbook.aliases};
    about.step = step_named(book::text_of(line[book::column_index(table_id::today, "step")]));
    about.who = book::text_of(line[book::column_index(table_id::today, "who")]);
    if (about.step == 0) return;
    const auto key = known_as.key(about.who);
    const bool with_source = follow_up::steps()[static_cast<std::size_t>(about.step - 1)].says.whom ==
        follow_up::person::source;
    const auto why = book::text_of(line[book::column_index(table_id::today, "why")]);
    std::vector<book::referral const*> found;
    for (auto const& row : workbook.referrals) {
        if (known_as.key(with_source ? row.source : row.prospect) != key) continue;
        found.push_back(&row);
        // Of several referrals of one person the reason tells which: it names the other one.
        auto const& other = with_source ? row.prospect : row.source;
        if (!other.empty() && why.find(other) != std::string::npos) {
            found = {&row};
            break;
        }
    }
    if (found.size() == 1) about.referral = commands::referral_key{found.front()->number, found.front()->row};
}

/// A line of the call plan: its person; headings and sentences have none.
void from_plan(std::vector<book::cell> const& line, subject& about) {
    const auto at = [](std::string_view key) { return book::column_index(table_id::call_plan, key); };
    if (std::holds_alternative<std::string>(line[at("day")])) return;
    about.who = book::text_of(line[at("who")]);
    about.brought = book::text_of(line[at("brought")]);
    about.planned = !about.who.empty();
}

void from_row(document_ref const& document, book::workbook const& workbook, selected_row const& at, subject& about) {
    auto const& title = at.sheet;
    for (auto const& [id, place] : workbook.places) {
        if (place.sheet != title || at.row <= place.header_row) continue;
        if (id == table_id::referrals) {
            for (auto const& row : workbook.referrals)
                if (row.row == at.row) about.referral = commands::referral_key{row.number, row.row};
        } else if (id == table_id::touches) {
            for (auto const& row : workbook.touches) {
                if (row.row != at.row) continue;
                about.who = row.who;
                about.log_row = row.row;
                if (row.referral) about.referral = commands::referral_key{*row.referral, -1};
            }
        } else if (id == table_id::contacts) {
            for (auto const& row : workbook.contacts)
                if (row.row == at.row) about.who = row.who;
        } else if (id == table_id::today) {
            const auto index = static_cast<std::size_t>(at.row - place.header_row - 1);
            if (index < workbook.listed.size()) from_list(workbook, workbook.listed[index], about);
        } else if (id == table_id::call_plan) {
            auto const& lines = workbook.grids.at(id);
            const auto index = static_cast<std::size_t>(at.row - place.header_row);
            if (index < lines.size()) from_plan(lines[index], about);
        } else if (const auto column = place.columns.find("source");
            id == table_id::sources && column != place.columns.end()) {
            about.who = book::text_of(
                content_of(sheet_named(document, title)->getCellByPosition(column->second, at.row)));
        }
        if (about.referral || !about.who.empty()) return;
    }
}

std::string listed(std::vector<book::referral const*> const& rows) {
    std::string text;
    for (auto const* row : rows) text::append(text, "; ", commands::named(*row));
    return text;
}

}

subject subject_of_row(document_ref const& document, book::workbook const& workbook, selected_row const& at) {
    subject about;
    from_row(document, workbook, at, about);
    return about;
}

book::result<subject> subject_of(command_call const& call, book::workbook const& workbook) {
    if (const auto ready = commands::require_set_up(workbook); !ready) return std::unexpected{ready.error()};
    subject about;
    if (const auto step = call.text("Step"); step && !step->empty()) {
        about.step = step_named(*step);
        if (about.step == 0) return std::unexpected{problem{"There is no step called " + *step + "."}};
    }
    const auto row = call.number("Row");
    for (const auto name : {"Number", "Referral"}) {
        const auto said = call.text(name);
        if (!said || said->empty()) continue;
        const auto number = said->find_first_not_of("0123456789") == std::string::npos && said->size() < 16
            ? std::stoll(*said)
            : 0;
        if (number <= 0) return std::unexpected{problem{*said + " is no referral number."}};
        about.referral = commands::referral_key{number, row ? static_cast<int>(*row) : -1};
    }
    if (!about.referral && row) about.referral = commands::referral_key{0, static_cast<int>(*row)};
    about.who = call.text("Who").value_or("");
    if (about.referral || !about.who.empty()) return about;
    const int step = about.step;
    if (const auto at = selection_of(call); at) from_row(call.document, workbook, *at, about);
    if (step != 0) about.step = step;
    return about;
}

book::result<std::optional<commands::referral_key>> referral_for(
    command_call const& call, book::workbook const& workbook, subject const& about) {
    if (about.referral) return about.referral;
    if (about.who.empty()) return std::unexpected{problem{std::string{choose_first}}};
    const auto rows = commands::referrals_of(workbook, about.who);
    if (rows.empty()) return std::unexpected{problem{"There is no open referral of " + about.who + "."}};
    std::size_t chosen = 0;
    if (rows.size() > 1) {
        if (call.quiet())
            return std::unexpected{
                problem{about.who + " has several referrals: " + listed(rows) + ". Click on the row of one of them."}};
        std::vector<std::string> lines;
        for (auto const* row : rows)
            lines.push_back(commands::named(*row) + " (" + std::string{name_of(row->facts.state)} + ")");
        form_dialog dialog{call, "Which referral?"};
        dialog.add_list("referral", "~Referral", lines, lines.front());
        if (!dialog.run("~Choose", [] { return std::optional<std::string>{}; }))
            return std::optional<commands::referral_key>{};
        chosen = static_cast<std::size_t>(std::ranges::find(lines, dialog.text("referral")) - lines.begin());
        if (chosen >= rows.size()) return std::optional<commands::referral_key>{};
    }
    return commands::referral_key{rows[chosen]->number, rows[chosen]->row};
}

commands::moment now_of(command_call const& call, book::workbook const& workbook) {
    if (const auto given = date_argument(call, "Today", workbook.origin); given && *given)
        return {**given, local_time_of_day()};
    const auto today = local_today();
    return {std::max(today, workbook.values.today.value_or(today)), local_time_of_day()};
}

book::result<std::optional<book::day>> date_argument(
    command_call const& call, std::string_view name, book::null_date origin) {
    if (const auto serial = call.number(name)) {
        if (const auto day = book::day_of_serial(*serial, origin)) return day;
        return std::unexpected{problem{"This is no date: " + book::text_of(*serial) + "."}};
    }
    return commands::typed_day(call.text(name).value_or(""));
}

book::result<std::optional<chosen_referral>> chosen_referral_of(
    command_call const& call, book::workbook const& workbook) {
    const auto about = subject_of(call, workbook);
    if (!about) return std::unexpected{about.error()};
    const auto which = referral_for(call, workbook, *about);
    if (!which) return std::unexpected{which.error()};
    if (!*which) return std::optional<chosen_referral>{};
    const auto row = commands::find_referral(workbook, **which);
    if (!row) return std::unexpected{row.error()};
    return chosen_referral{*about, **which, *row, now_of(call, workbook)};
}

std::optional<bool> reached_argument(command_call const& call) {
    if (const auto outcome = call.text("Outcome"); outcome && !outcome->empty())
        return text::folded(*outcome) == "reached";
    if (call.text("Reached")) return call.flag("Reached");
    return {};
}

}
