#include "calc/menu/subject.hpp"
#include "book/list_words.hpp"
#include "book/rows/records.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/office/arguments.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "commands/contact_of.hpp"
#include "commands/known_people.hpp"
#include "follow_up/checklist.hpp"
#include "follow_up/steps.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

constexpr std::string_view choose_first = text::to_say(
    "Click on a row first: a referral, a contact, a source, a touch, or a line of today's list or the call plan.");

constexpr std::size_t most_offers = 30;

std::optional<selected_row> selection_of(command_call const& call) {
    const Reference<frame::XModel> model{call.document, UNO_QUERY};
    return model.is() ? selected_row_of(model->getCurrentController(), call.document) : std::nullopt;
}

/// The referrals with something to do, the most urgent first.
std::vector<book::referral const*> the_most_urgent(book::workbook const& workbook, book::day today) {
    std::vector<book::referral const*> rows;
    for (auto const& item : follow_up::checklist_of(workbook.referrals, today, workbook.values).items)
        if (auto const* row = &workbook.referrals[item.referral];
            rows.size() < most_offers && std::ranges::find(rows, row) == rows.end())
            rows.push_back(row);
    return rows;
}

std::string names_of(std::vector<book::referral const*> const& rows) {
    std::string text;
    for (auto const* row : rows)
        text::append_part(text, office_language().between_parts(), commands::named(*row, office_language()));
    return text;
}

book::result<subject> named_or_selected(command_call const& call, book::workbook const& workbook) {
    subject about;
    if (const auto step = call.text(argument::step); step && !step->empty()) {
        about.step = follow_up::step_named(*step);
        if (!about.step) return book::refuse(tr("There is no step called {1}.", *step));
    }
    const auto row = place_argument(call, argument::row);
    for (const std::string_view name : {argument::number, argument::referral}) {
        const auto said = call.text(name);
        if (!said || said->empty()) continue;
        const auto number = said->find_first_not_of("0123456789") == std::string::npos && said->size() < 16
            ? std::stoll(*said)
            : 0;
        if (number <= 0) return book::refuse(tr("{1} is no referral number.", *said));
        about.referral = commands::referral_key{number, row.value_or(-1)};
    }
    if (!about.referral && row) about.referral = commands::referral_key{0, *row};
    about.who = call.words(argument::who);
    if (about.referral || !about.who.empty()) return about;
    const auto step = about.step;
    if (const auto at = selection_of(call)) about = subject_of_row(call.document, workbook, *at);
    if (step) about.step = step;
    return about;
}

}

book::result<subject> subject_of(command_call const& call, book::workbook const& workbook) {
    auto about = named_or_selected(call, workbook);
    if (!about) return about;
    about->name = commands::name_without_firm(workbook, about->who);
    about->told = about->who;
    for (auto const& one : workbook.contacts)
        if (about->contact_row == one.row) about->told = commands::namesakes_in(workbook).told(one);
    return about;
}

book::result<std::optional<commands::referral_key>> referral_for(
    command_call const& call, book::workbook const& workbook, subject const& about, book::day today) {
    if (about.referral) return about.referral;
    const bool nobody = about.who.empty();
    if (nobody && call.quiet()) return book::refuse(tr(choose_first));
    const auto rows = nobody ? the_most_urgent(workbook, today) : commands::referrals_of(workbook, about.who);
    if (rows.empty() && nobody) return book::refuse(tr(choose_first));
    if (rows.empty()) return book::refuse(tr("There is no open referral of {1}.", about.who));
    std::size_t chosen = 0;
    if (rows.size() > 1 || nobody) {
        if (call.quiet())
            return book::refuse(
                tr("{1} has several referrals: {2}. Click on the row of one of them.", about.who, names_of(rows)));
        std::vector<std::string> lines;
        for (auto const* row : rows)
            lines.push_back(commands::named(*row, office_language()) + " (" + tr(name_of(row->facts.state)) + ")");
        form_dialog dialog{call, tr("Which referral?")};
        dialog.add_list("referral", tr("~Referral"), lines, lines.front());
        if (!dialog.run({.accept = tr("~Choose")}, [] { return book::result<void>{}; }))
            return std::optional<commands::referral_key>{};
        chosen = static_cast<std::size_t>(std::ranges::find(lines, dialog.text("referral")) - lines.begin());
        if (chosen >= rows.size()) return std::optional<commands::referral_key>{};
    }
    return commands::referral_key{rows[chosen]->number, rows[chosen]->row};
}

std::optional<bool> reached_argument(command_call const& call) {
    if (const auto outcome = call.text(argument::outcome); outcome && !outcome->empty())
        return book::says_reached(*outcome);
    if (call.text(argument::reached)) return call.flag(argument::reached);
    return {};
}

}
