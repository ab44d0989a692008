#include "commands/follow_up/fill_holidays.hpp"

#include "book/rules/rule_specs.hpp"
#include "calendar/public_holidays.hpp"
#include "commands/edit.hpp"
#include "commands/referral_key.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

namespace {

constexpr auto no_room_for_holidays = text::to_say(
    "The Rules table has room for {1} more holidays and {2} are missing. Delete old holidays or insert rows above its "
    "last free row.",
    "The Rules table has room for {1} more holidays and {2} are missing. Delete old holidays or insert rows above its "
    "last free row.");

using book::table_id;

std::string list_of(std::vector<int> const& years, text::language const& say) {
    std::vector<std::string> words;
    for (const int year : years) words.push_back(std::to_string(year));
    return say.listed(words);
}

/// "Germany" of "Germany (nationwide)", in any language.
std::string without_what_it_covers(std::string_view country) {
    return std::string{country.substr(0, country.find(" ("))};
}

/// A row of the Rules table for one more holiday: its key stands there already, or nothing.
struct free_row {
    int row;                ///< of the sheet
    book::cell key, what;   ///< as they stand
};

/// The rows Holiday without a date, then those below the table in which nothing stands.
std::vector<free_row> free_rows(book::workbook const& workbook) {
    std::vector<free_row> rows;
    const auto found = workbook.grids.find(table_id::rules);
    if (found == workbook.grids.end()) return rows;
    const int first = workbook.places.at(table_id::rules).header_row + 1;
    int last_used = -1;
    for (int i = 0; i < static_cast<int>(found->second.size()); ++i) {
        auto const& cells = found->second[static_cast<std::size_t>(i)];
        if (std::ranges::all_of(cells, book::is_blank)) continue;
        last_used = i;
        if (text::folded(book::text_of(cells[0])) == text::folded(book::holiday_key) && book::is_blank(cells[1]))
            rows.push_back({first + i, cells[0], cells.size() > 2 ? cells[2] : book::cell{}});
    }
    for (int i = last_used + 1; i < static_cast<int>(found->second.size()); ++i) rows.push_back({first + i, {}, {}});
    return rows;
}

}

book::result<std::vector<int>> holiday_years(std::string_view text, text::language const& say) {
    std::set<int> years;
    bool range = false, fits = true;
    int last = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < '0' || text[at] > '9') {
            range = range || text[at] == '-' || text.substr(at).starts_with("\xE2\x80\x93");
            if (text[at] == ',' || text[at] == ';') range = false;
            ++at;
            continue;
        }
        int number = 0;
        for (; at < text.size() && text::is_digit(text[at]) && number < 100000; ++at)
            number = number * 10 + (text[at] - '0');
        fits = fits && number >= 1900 && number <= 2199;
        for (int year = range && last > 0 ? last : number; fits && year <= number; ++year) years.insert(year);
        last = number;
        range = false;
    }
    if (!fits || years.empty() || years.size() > 10)
        return book::refuse(say.tr("Write one or a few years, such as {1} or {2}.", "2026", "2026-2027"));
    return std::vector<int>{years.begin(), years.end()};
}

book::result<book::change_set> fill_holidays(book::workbook const& workbook, fill_holidays_arguments const& what) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    auto const* country = calendar::holiday_country_of(what.country);
    if (!country) return book::refuse(say.tr("The holidays of that country are not known. Choose one of the list."));
    const auto name = without_what_it_covers(workbook.writes.tr(country->name)),
               said = without_what_it_covers(say.tr(country->name));

    std::vector<calendar::public_holiday> missing;
    std::size_t known = 0;
    for (const int year : what.years)
        for (auto const& every : calendar::public_holidays(country->code, year, workbook.writes)) {
            if (std::ranges::binary_search(workbook.values.week.holidays, every.date))
                ++known;
            else
                missing.push_back(every);
        }

    book::change_set set;
    entitle(set, workbook, [&](text::language const& in) { return in.tr("Fill in holidays"); });
    const auto years = list_of(what.years, say);
    if (missing.empty()) {
        set.done = say.tr("The public holidays of {1} for {2} stand on the Rules sheet already.", said, years);
        return set;
    }
    const auto rows = free_rows(workbook);
    if (rows.size() < missing.size())
        return book::refuse(say.plural(no_room_for_holidays, rows.size(), rows.size(), missing.size()));
    for (std::size_t i = 0; i < missing.size(); ++i) {
        const auto put = [&](std::string column, book::cell const& held, book::cell content,
                             std::optional<book::column_kind> as = {}) {
            set.cells.push_back({table_id::rules, std::move(column), rows[i].row, held, std::move(content), as});
        };
        if (book::is_blank(rows[i].key)) put("key", {}, std::string{book::holiday_key});
        put("value", {}, book::serial_of_day(missing[i].date, workbook.origin), book::column_kind::date);
        put("what", rows[i].what, missing[i].name + ", " + name + '.');
    }
    set.done = known > 0
        ? say.trn("Added {1} public holiday of {2} for {3}; {4} stood there already.",
              "Added {1} public holidays of {2} for {3}; {4} stood there already.", missing.size(), said, years, known)
        : say.trn("Added {1} public holiday of {2} for {3}.", "Added {1} public holidays of {2} for {3}.",
              missing.size(), said, years);
    return set;
}

}
