#include "commands/set_up/history_dates.hpp"
#include "book/nothing_said.hpp"
#include "recognition/dates/turned_dates.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

using recognition::date_state;
using recognition::role;

role date_role(set_up_facts const& facts) {
    return facts.wanted.kind == recognition::sheet_kind::referral_log ? role::date : role::received;
}

/// "Tue 3 Nov 2026", always with its year.
std::string in_words(book::day value, text::language const& say) { return book::short_date(value, {}, say); }

/// A column of dates under the user's answers.
recognition::date_column read_under(
    set_up_facts const& facts, history_answers const& answers, std::vector<recognition::sample_cell> const& cells) {
    auto read = recognition::read_dates(cells, facts.origin, answers.order, recognition::bare_numbers::days);
    if (answers.turn)
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (recognition::is_real_date(cells[i]) && read.days[i])
                read.days[i] = recognition::turned_round(*read.days[i]);
    return read;
}

/// `oldest`: of the last contacts of all rows. Whoever nobody noted a contact with did not come today.
std::optional<book::day> day_for_undated(history_answers const& answers, book::day today,
    std::optional<book::day> last_contact, std::optional<book::day> oldest) {
    switch (answers.undated) {
    case undated_referrals::left_out: return std::nullopt;
    case undated_referrals::today: return today;
    case undated_referrals::last_contact: return last_contact ? last_contact : oldest ? oldest : today;
    case undated_referrals::on_a_day: return answers.day ? answers.day : today;
    }
    return std::nullopt;
}

}

bool history_dates::is_undated(std::size_t row) const {
    return states[row] == date_state::blank || (states[row] == date_state::unreadable && !day_missing[row]);
}

history_dates dates_of_history(sheet_rows const& rows, history_answers const& answers) {
    auto const& facts = rows.facts();
    const auto count = rows.count();
    history_dates result{{count, date_state::blank}, std::vector<std::optional<book::day>>(count),
        std::vector<bool>(count), std::vector<bool>(count)};
    if (auto const* cells = rows.column(date_role(facts))) {
        auto read = read_under(facts, answers, *cells);
        for (std::size_t row = 0; row < std::min(count, read.readings.size()); ++row)
            result.day_missing[row] = read.readings[row].trouble == recognition::date_trouble::day_missing;
        for (std::size_t row = 0; row < read.states.size(); ++row)
            if (read.states[row] == date_state::unreadable && book::says_nothing(book::text_of((*cells)[row].value)))
                read.states[row] = date_state::blank;
        read.states.resize(count, date_state::blank);
        read.days.resize(count);
        result.states = std::move(read.states);
        result.days = std::move(read.days);
    }
    auto const* contacted = rows.column(role::last_contacted);
    const auto contacts = contacted ? read_under(facts, answers, *contacted) : recognition::date_column{};
    std::optional<book::day> oldest;
    for (auto const& day : contacts.days)
        if (day && (!oldest || *day < *oldest)) oldest = day;
    for (std::size_t row = 0; row < count; ++row) {
        if (!result.is_undated(row)) continue;
        const auto day = day_for_undated(
            answers, facts.today, row < contacts.days.size() ? contacts.days[row] : std::nullopt, oldest);
        if (!day) continue;
        result.states[row] = date_state::date;
        result.days[row] = day;
        result.given[row] = true;
    }
    return result;
}

history_questions questions_of_history(sheet_rows const& rows) {
    history_questions asked;
    auto const& facts = rows.facts();
    auto const& say = facts.say;
    const auto dates = dates_of_history(rows, {});
    for (std::size_t row = 0; row < rows.count(); ++row)
        asked.undated += dates.is_undated(row) && !rows.source(row).empty();
    asked.last_contact = rows.column(role::last_contacted) != nullptr;
    for (const auto what : {date_role(facts), role::last_contacted}) {
        auto const* cells = rows.column(what);
        if (!cells) continue;
        const auto read = recognition::read_dates(*cells, facts.origin, std::nullopt, recognition::bare_numbers::days);
        for (std::size_t i = 0; i < cells->size() && asked.unclear.empty(); ++i)
            if (read.states[i] == date_state::ambiguous && read.readings[i].ambiguous())
                asked.unclear = say.tr("{1} is {2} or {3}", book::text_of((*cells)[i].value),
                    in_words(*read.readings[i].day_first, say), in_words(*read.readings[i].month_first, say));
        const auto turned = recognition::dates_maybe_turned(*cells, read);
        asked.turned += turned;
        for (std::size_t i = 0; i < cells->size() && turned > 0 && asked.turned_sample.empty(); ++i)
            if (recognition::is_real_date((*cells)[i]) && recognition::turned_round(*read.days[i]) != *read.days[i])
                asked.turned_sample = say.tr("{1} is {2} then", in_words(*read.days[i], say),
                    in_words(recognition::turned_round(*read.days[i]), say));
    }
    return asked;
}

}
