#include "calc/menu/follow_up/fill_holidays_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/document.hpp"
#include "calendar/public_holidays.hpp"
#include "commands/follow_up/fill_holidays.hpp"

#include <com/sun/star/lang/Locale.hpp>

#include <array>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// The country of the document's language, else the first of the list.
calendar::holiday_country const& country_of(document_ref const& document) {
    lang::Locale locale;
    as<beans::XPropertySet>(document)->getPropertyValue("CharLocale") >>= locale;
    auto const* found = calendar::holiday_country_of(utf8(locale.Country));
    return found ? *found : calendar::holiday_countries().front();
}

command_answer ask(command_call const& call, book::workbook const& workbook, std::string const& years) {
    form_dialog dialog{call, tr("Fill in holidays")};
    dialog.add_sentence(
        tr("Adds the days that are missing as Holiday rows to the Rules sheet. Regional holidays are not among them."));
    std::vector<std::string> names;
    for (auto const& country : calendar::holiday_countries()) names.push_back(tr(country.name));
    dialog.add_list("country", tr("~Country"), names, tr(country_of(call.document).name));
    dialog.add_text("years", tr("~Years"), years);
    std::string answer;
    dialog.run({.accept = tr("~Fill in")}, [&]() -> book::result<void> {
        const auto chosen = commands::holiday_years(dialog.text("years"), office_language());
        if (!chosen) return book::refuse(chosen.error());
        const auto country = std::string{
            calendar::holiday_countries()[static_cast<std::size_t>(
                                              std::ranges::find(names, dialog.text("country")) - names.begin())]
                .code};
        return written_in_dialog(call, commands::fill_holidays(workbook, {country, *chosen}), answer);
    });
    return answer;
}

}

command_answer fill_holidays_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto this_year = static_cast<int>(std::chrono::year_month_day{now.today}.year());
    const std::array both{std::to_string(this_year), std::to_string(this_year + 1)};
    const auto country = call.text(argument::country);
    const auto years_text = call.text(argument::year).value_or(office_language().listed(both));
    if (!country && !call.quiet()) return ask(call, workbook, years_text);
    const auto years = commands::holiday_years(years_text, office_language());
    if (!years) return book::refuse(years.error());
    return written(call,
        commands::fill_holidays(
            workbook, {country ? std::string_view{*country} : country_of(call.document).code, *years}));
}

}
