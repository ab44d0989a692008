#include "calc/menu/prepared.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/formulas/carried_registry.hpp"
#include "calc/menu/day_argument.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/reader.hpp"
#include "calc/sheets/today.hpp"
#include "commands/typed_amount.hpp"

#include <algorithm>

namespace referralbook::calc {

void take_numbers(command_call const& call, book::workbook& workbook, int count) {
    if (const auto session = known_session(call.document); session && session->shared())
        if (const auto last = session->shared()->last_number(count)) workbook.last_number = *last;
}

commands::moment now_of(command_call const& call, book::workbook const& workbook) {
    if (const auto given = today_argument(call, workbook.origin); given && *given)
        return {**given, local_time_of_day()};
    const auto today = local_today();
    return {std::max(today, workbook.values.today.value_or(today)), local_time_of_day()};
}

book::result<std::optional<double>> amount_argument(
    command_call const& call, book::workbook const& workbook, std::string_view name) {
    if (const auto number = call.number(name)) return number;
    return commands::typed_amount(call.words(name), name, workbook.numbers, office_language());
}

book::result<std::optional<book::day>> date_argument(command_call const& call, book::workbook const& workbook,
    commands::moment now, std::string_view name, recognition::day_side side) {
    return day_argument(call, name, workbook.origin, now.today, side);
}

book::result<prepared> prepare(command_call const& call, std::string_view date_name, recognition::day_side side) {
    auto workbook = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(workbook); !ready) return book::refuse(ready.error());
    if (const auto today = today_argument(call, workbook.origin); !today) return book::refuse(today.error());
    // Of a shared book the server gives the numbers, so that no two desks give the same one.
    take_numbers(call, workbook, 1);
    const auto now = now_of(call, workbook);
    const auto date = day_argument(call, date_name, workbook.origin, now.today, side);
    if (!date) return book::refuse(date.error());
    return prepared{std::move(workbook), now, *date};
}

book::result<std::optional<prepared_referral>> prepare_referral(
    command_call const& call, std::string_view date_name, recognition::day_side side) {
    auto ready = prepare(call, date_name, side);
    if (!ready) return book::refuse(ready.error());
    const auto about = subject_of(call, ready->workbook);
    if (!about) return book::refuse(about.error());
    const auto which = referral_for(call, ready->workbook, *about, ready->now.today);
    if (!which) return book::refuse(which.error());
    if (!*which) return std::optional<prepared_referral>{};
    const auto row = commands::find_referral(ready->workbook, **which);
    if (!row) return book::refuse(row.error());
    // The rows of a workbook stay where they are when it is moved.
    return prepared_referral{std::move(ready->workbook), ready->now, ready->date, *about, **which, *row};
}

book::result<prepared_digest> prepare_digest(command_call const& call, said_for whom) {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    ready->workbook.values.today = ready->now.today;
    if (whom == said_for::cells) ready->workbook.say = ready->workbook.writes;
    return prepared_digest{
        panels::digest_of(std::move(ready->workbook), ready->now.today, nullptr, carried_along_in(call.document)),
        ready->now};
}

}
