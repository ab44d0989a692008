#include "commands/set_up/settings.hpp"
#include "book/date_names.hpp"
#include "book/rules/rule_specs.hpp"
#include "book/rules/rule_table.hpp"
#include "commands/edit.hpp"
#include "commands/sheet_title.hpp"
#include "commands/typed_address.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <optional>

namespace referralbook::commands {

namespace {

using book::cell;
using book::table_id;

bool same_key(cell const& held, std::string_view key) { return text::folded(book::text_of(held)) == text::folded(key); }

/// The Rules table while it is changed.
class rules_table {
public:
    rules_table(book::workbook const& workbook, book::change_set& changes)
        : first_row_{workbook.places.at(table_id::rules).header_row + 1}, writes_{workbook.writes}, changes_{changes} {
        if (const auto grid = workbook.grids.find(table_id::rules); grid != workbook.grids.end()) cells_ = grid->second;
        for (std::size_t i = 0; i < cells_.size(); ++i)
            if (!std::ranges::all_of(cells_[i], book::is_blank)) free_ = i + 1;
    }

    /// False where there is no room for a new row.
    bool put(book::rule_spec const& spec, cell const& value) {
        const auto as = spec.kind == book::rule_kind::share ? std::optional{book::column_kind::share} : std::nullopt;
        const auto found = std::ranges::find_if(cells_, [&](auto const& row) { return same_key(row[0], spec.key); });
        if (found != cells_.end()) {
            if ((*found)[1] == value || (book::is_blank((*found)[1]) && book::is_blank(value))) return true;
            write("value", static_cast<std::size_t>(found - cells_.begin()), (*found)[1], value, as);
            (*found)[1] = value;
            return true;
        }
        if (book::is_blank(value)) return true;
        if (free_ >= cells_.size()) return false;
        const auto row = free_++;
        write("key", row, {}, std::string{spec.key}, {});
        write("value", row, {}, value, as);
        write("what", row, {}, writes_.trc(book::rule_word, spec.what), {});
        cells_[row] = {std::string{spec.key}, value};
        return true;
    }

    std::vector<std::pair<cell, cell>> rows() const {
        std::vector<std::pair<cell, cell>> result;
        for (auto const& row : cells_) result.emplace_back(row[0], row[1]);
        return result;
    }

private:
    void write(std::string column, std::size_t row, cell held, cell wanted, std::optional<book::column_kind> as) {
        changes_.cells.push_back({table_id::rules, std::move(column), first_row_ + static_cast<int>(row),
            std::move(held), std::move(wanted), as});
    }

    int first_row_;
    text::language const& writes_;
    book::change_set& changes_;
    std::vector<std::vector<cell>> cells_;
    std::size_t free_ = 0;   ///< below the last row with anything in it
};

/// The steps of a book of before do not look at the source; with ways in the rules they have to.
book::formula_fill formulas_of_referrals(book::workbook const& workbook) {
    book::formula_fill formulas{table_id::referrals, {}, true};
    for (auto const& row : workbook.referrals) formulas.rows.push_back(row.row);
    return formulas;
}

}

book::result<book::change_set> write_settings(
    book::workbook const& workbook, std::span<setting const> wanted, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Settings"); }};
    rules_table table{workbook, change.changes()};
    for (auto const& one : wanted) {
        const auto specs = book::rule_specs();
        const auto spec = std::ranges::find_if(
            specs, [&](book::rule_spec const& known) { return same_key(one.key, known.key); });
        if (spec == specs.end())
            return book::refuse(say.tr(
                "There is no rule \"{1}\" on the sheet {2}.", one.key, sheet_title(workbook, book::table_id::rules)));
        if (spec->key == book::office_email_key)
            if (const auto right = typed_email(book::text_of(one.value), spec->key, say); !right)
                return book::refuse(right.error());
        if (!table.put(*spec, one.value))
            return book::refuse(
                say.tr("The Rules table has no free row for {1}. Delete an old holiday there.", one.key));
    }
    for (auto const& bad : book::rules_from(table.rows(), workbook.origin, say).bad)
        if (std::ranges::any_of(wanted, [&](setting const& one) { return same_key(one.key, bad.key); }))
            return book::refuse(bad.sentence);
    const auto count = change.changes().cells.size();
    if (count > 0 && std::ranges::any_of(wanted, [](setting const& one) { return same_key(one.key, book::ways_key); }))
        change.changes().fills.push_back(formulas_of_referrals(workbook));
    return change.take(count == 0
            ? say.tr("The settings stay as they are.")
            : say.tr("The settings are saved on the sheet {1}.", sheet_title(workbook, book::table_id::rules)));
}

std::string closed_words(book::closed_days const& closed, text::language const& say) {
    using text::to_say;
    static constexpr std::array names{to_say("Monday"), to_say("Tuesday"), to_say("Wednesday"), to_say("Thursday"),
        to_say("Friday"), to_say("Saturday"), to_say("Sunday")};
    std::vector<std::string> days;
    for (std::size_t i = 0; i < closed.size(); ++i)
        if (closed[i]) days.push_back(say.tr(names[i]));
    return days.empty() ? say.tr("No day") : say.listed(days);
}

std::vector<closed_choice> closed_choices(text::language const& say) {
    constexpr int first_pair = 1, last_pair = 7, first_day = 11, last_day = 17;   // as WORKDAY.INTL counts them
    std::vector<closed_choice> choices;
    const auto add = [&](int code) {
        const cell value{static_cast<double>(code)};
        choices.push_back({closed_words(*book::weekend_of(value), say), value});
    };
    for (int code = first_pair; code <= last_pair; ++code) add(code);
    for (int code = first_day; code <= last_day; ++code) add(code);
    choices.push_back({closed_words({}, say), cell{std::string{"0000000"}}});
    return choices;
}

}
