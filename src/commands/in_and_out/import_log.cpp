#include "commands/in_and_out/import_log.hpp"

#include "commands/in_and_out/import_facts.hpp"
#include "commands/in_and_out/import_report.hpp"
#include "recognition/amounts/amount_column.hpp"
#include "recognition/dates/date_column.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/number_text.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace referralbook::commands {

namespace {

using book::table_id;
using namespace std::string_view_literals;

constexpr std::array identity{"number"sv, "date"sv, "source"sv, "prospect"sv};

int column_headed(foreign_table const& file, int head, std::string_view heading) {
    for (int column = 0; column < file.columns; ++column)
        if (const auto found = book::text_of(file.at(head, column).value);
            text::folded(found) == text::folded(heading) ||
            text::in_english(text::heading_word, found) == text::in_english(text::heading_word, heading))
            return column;
    return -1;
}

/// The row of the headings by which a file is an export of this table; titles may stand above. -1 = it is none.
int head_of(foreign_table const& file, table_id id) {
    constexpr int looked_at = 20;
    static const std::map<table_id, std::vector<std::string_view>> telling{
        {table_id::referrals, {"date", "source", "prospect", "status", "told"}},
        {table_id::touches, {"when", "who", "kind", "outcome"}}};
    for (int row = 0; row < std::min(file.rows(), looked_at); ++row)
        if (std::ranges::all_of(telling.at(id),
                [&](std::string_view key) { return column_headed(file, row, book::column(id, key).header) >= 0; }))
            return row;
    return -1;
}

/// A column of the file and where it goes.
struct taken_column {
    int from = 0;
    std::size_t to = 0;   ///< among the table's columns
    std::string key;      ///< of the schema
};

std::vector<std::string> texts_in(std::vector<recognition::sample_cell> const& cells) {
    std::vector<std::string> texts;
    for (auto const& cell : cells) {
        auto const* text = std::get_if<std::string>(&cell.value);
        texts.push_back(text ? *text : std::string{});
    }
    return texts;
}

double number_in(book::cell const& cell) {
    auto const* number = std::get_if<double>(&cell);
    return number ? *number : 0;
}

book::cell day_in(recognition::sample_cell const& cell, recognition::date_column const& dates, std::size_t i,
    book::null_date origin) {
    const auto serial = book::serial_of_day(*dates.days[i], origin);
    if (auto const* own = std::get_if<double>(&cell.value)) return serial + (*own - std::floor(*own));
    auto const& time = dates.readings[i].time;
    return time ? serial + static_cast<double>(time->count()) / 86400 : serial;
}

/// A number as our export writes it, or an amount that can be read in one way alone. Of a column where another cell
/// tells that a comma stands before decimals, "1.500" is no number of ours.
book::cell value_in(recognition::sample_cell const& cell, recognition::amount_column const& amounts, std::size_t i,
    book::column_kind kind) {
    auto const* text = std::get_if<std::string>(&cell.value);
    if (!text) return cell.value;
    double number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    const bool plain = error == std::errc{} && end == text->data() + text->size() && std::isfinite(number);
    if (plain && amounts.decimal != ",") return number;
    auto const& value = amounts.values[i];
    if (!value || (kind == book::column_kind::whole && !plain)) return cell.value;
    return *value;
}

/// The file as the log has its columns.
class log_file {
public:
    log_file(foreign_table const& file, sheet_table const& log)
        : file_{file}, log_{log}, head_{std::max(head_of(file, log.id), 0)} {
        find_columns();
        read_columns();
    }

    int first_row() const { return head_ + 1; }
    std::vector<taken_column> const& columns() const { return columns_; }
    std::optional<std::size_t> column_of(std::string_view key) const {
        const auto found = std::ranges::find(columns_, key, &taken_column::key);
        if (found == columns_.end()) return {};
        return static_cast<std::size_t>(found - columns_.begin());
    }
    /// Headings that the table does not have, and those of its own columns that are not the book's.
    std::string const& not_taken() const { return not_taken_; }
    std::string const& own() const { return own_; }

    book::cell const& value(std::size_t column, int row) const {
        return values_[column][static_cast<std::size_t>(row - head_ - 1)];
    }
    book::cell const& in_log(std::size_t column, int row) const { return log_.at(columns_[column].to, row).value; }

    /// A cell as it compares: a time to the second.
    std::string compared(std::size_t column, book::cell const& cell) const {
        const bool dates = book::is_date(book::column(log_.id, columns_[column].key).kind);
        return text::folded(exact_text({cell, dates && std::holds_alternative<double>(cell)}, log_.origin));
    }

    /// Of referrals what tells one from another, of touches all that the file says.
    template <class F> std::string identity_of(F const& cell) const {
        std::string result;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (log_.id != table_id::referrals || std::ranges::find(identity, columns_[i].key) != identity.end())
                result += compared(i, cell(i)) + '\n';
        return result;
    }

    std::string name_of(int row) const {
        std::string name;
        for (const std::string_view key : {"source", "prospect", "who"})
            if (const auto column = column_of(key))
                if (const auto text = book::text_of(value(*column, row)); !text.empty())
                    text::append_part(name, ", ", text);
        return name;
    }

    /// What could not be read as the column wants it, so that it stands there as a text.
    std::string texts_of(int row) const {
        std::string texts;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto kind = book::column(log_.id, columns_[i].key).kind;
            auto const* text = std::get_if<std::string>(&value(i, row));
            if (text && !text->empty() && (book::is_number(kind) || book::is_date(kind)))
                text::append_part(texts, "; ", log_.columns[columns_[i].to].heading + " " + *text);
        }
        return texts;
    }

private:
    void find_columns() {
        std::set<int> used;
        for (std::size_t i = 0; i < log_.columns.size(); ++i) {
            auto const& column = log_.columns[i];
            int from = column.heading.empty() ? -1 : column_headed(file_, head_, column.heading);
            if (from < 0 && !column.key.empty())
                from = column_headed(file_, head_, book::column(log_.id, column.key).header);
            if (from < 0 || !used.insert(from).second) continue;
            if (!column.ours && !column.key.empty()) columns_.push_back({from, i, column.key});
            if (column.key.empty()) text::append_part(own_, ", ", column.heading);
        }
        for (int column = 0; column < file_.columns; ++column)
            if (!used.contains(column))
                text::append_part(not_taken_, ", ", book::text_of(file_.at(head_, column).value));
    }

    void read_columns() {
        for (auto const& one : columns_) {
            auto& values = values_.emplace_back();
            const auto kind = book::column(log_.id, one.key).kind;
            std::vector<recognition::sample_cell> cells;
            for (int row = head_ + 1; row < file_.rows(); ++row) cells.push_back(file_.at(row, one.from));
            std::optional<recognition::date_column> dates;
            std::optional<recognition::amount_column> amounts;
            if (book::is_date(kind)) dates = recognition::read_dates(cells, file_.origin);
            if (book::is_number(kind)) amounts = recognition::read_amounts(texts_in(cells));
            for (std::size_t i = 0; i < cells.size(); ++i)
                values.push_back(dates && dates->days[i] ? day_in(cells[i], *dates, i, log_.origin)
                        : amounts                        ? value_in(cells[i], *amounts, i, kind)
                                                         : cells[i].value);
        }
    }

    foreign_table const& file_;
    sheet_table const& log_;
    int head_;   ///< row of the headings in the file
    std::vector<taken_column> columns_;
    std::vector<std::vector<book::cell>> values_;   ///< by column, then by row of the file
    std::string not_taken_, own_;
};

/// The numbers that referrals have: none is given twice.
class referral_numbers {
public:
    /// The next one follows on `last`; where it is not said, on the highest.
    referral_numbers(std::set<double> in_table, std::set<double> in_file, std::optional<std::int64_t> last)
        : taken_{std::move(in_table)}, in_file_{std::move(in_file)} {
        if (!taken_.empty()) last_ = *taken_.rbegin();
        if (!in_file_.empty()) last_ = std::max(last_, *in_file_.rbegin());
        if (last) last_ = static_cast<double>(*last);
    }

    /// The number of a row that brings this one, 0 = none: where another referral has it, the next that is free.
    double give(double wished) {
        if (wished > 0 && taken_.insert(wished).second) return wished;
        do last_ = std::max(last_ + 1, std::nextafter(last_, HUGE_VAL));
        while (taken_.contains(last_) || in_file_.contains(last_));
        taken_.insert(last_);
        if (last_ < 9e15) last_new_ = static_cast<std::int64_t>(last_);
        if (!first_new_) first_new_ = last_new_;
        return last_;
    }

    /// Of those that were given anew.
    std::optional<std::int64_t> first_new() const { return first_new_; }
    std::optional<std::int64_t> last_new() const { return last_new_; }

private:
    std::set<double> taken_;     ///< in the table and by rows that are added
    std::set<double> in_file_;   ///< that rows of the file bring along
    double last_ = 0;
    std::optional<std::int64_t> first_new_, last_new_;
};

class log_planner {
public:
    log_planner(foreign_table const& file, sheet_table const& log, text::language const& say,
        text::language const& writes, std::optional<std::int64_t> last_number)
        : file_{file}, log_{log}, say_{say}, writes_{writes}, brought_{file, log},
          numbers_{numbers_in_table(), numbers_in_file(), last_number} {
        for (int row = 0; row < log_.rows(); ++row)
            if (!log_.blank(row))
                known_[brought_.identity_of([&](std::size_t column) { return brought_.in_log(column, row); })]
                    .push_back(row);
    }

    book::change_set plan(moment now) {
        for (int row = brought_.first_row(); row < file_.rows(); ++row)
            if (!is_blank_row(file_, row)) take(row);
        plan_.remarks = file_.remarks;
        if (!brought_.not_taken().empty())
            plan_.remarks.push_back(
                writes_.tr("Not taken, for the table has no such column: {1}.", brought_.not_taken()));
        if (!brought_.own().empty())
            plan_.remarks.push_back(
                writes_.tr("Not taken, for only the book's own columns go back into this table: {1}.", brought_.own()));
        import_facts facts;
        facts.file.file = file_.file;
        facts.say = say_, facts.writes = writes_;
        auto changes = changes_of(plan_, facts, now);
        changes.rows = std::move(rows_);
        changes.first_number = numbers_.first_new();
        changes.last_number = numbers_.last_new();
        return changes;
    }

private:
    std::set<double> numbers_in_table() const {
        std::set<double> numbers;
        const auto column = brought_.column_of("number");
        for (int row = 0; row < log_.rows(); ++row)
            if (!log_.blank(row)) numbers.insert(column ? number_in(brought_.in_log(*column, row)) : 0);
        return numbers;
    }

    std::set<double> numbers_in_file() const {
        std::set<double> numbers;
        if (const auto column = brought_.column_of("number"))
            for (int row = brought_.first_row(); row < file_.rows(); ++row)
                numbers.insert(number_in(brought_.value(*column, row)));
        return numbers;
    }

    void say(int row, std::string result, std::string why) {
        plan_.report.push_back(
            {file_.lines[static_cast<std::size_t>(row)], brought_.name_of(row), std::move(result), std::move(why)});
    }

    void take(int row) {
        bool blank = true;
        for (std::size_t i = 0; i < brought_.columns().size(); ++i)
            blank = blank && book::is_blank(brought_.value(i, row));
        ++plan_.rows_in;
        if (blank) {
            ++plan_.left_out;
            return say(row, writes_.tr("Left out"), writes_.tr("Nothing that has a column here stands in this row."));
        }
        const auto same = known_.find(
            brought_.identity_of([&](std::size_t column) -> book::cell const& { return brought_.value(column, row); }));
        if (same == known_.end() || same->second.empty()) return add(row);
        const int which = same->second.front();
        same->second.erase(same->second.begin());   // twice in the file is twice in the log
        merge(row, which);
    }

    void merge(int row, int which) {
        std::string filled, differing;
        for (std::size_t i = 0; i < brought_.columns().size(); ++i) {
            auto const &comes = brought_.value(i, row), &stands = brought_.in_log(i, which);
            if (book::is_blank(comes) || brought_.compared(i, comes) == brought_.compared(i, stands)) continue;
            auto const& column = log_.columns[brought_.columns()[i].to];
            const auto kind = book::column(log_.id, column.key).kind;
            if (book::is_blank(stands) && !log_.formulas.contains({brought_.columns()[i].to, which})) {
                plan_.fills.push_back({log_.sheet, log_.first_row + which, column.column, {}, comes,
                    std::holds_alternative<double>(comes) ? std::optional{kind} : std::nullopt});
                text::append_part(filled, ", ", column.heading);
            } else {
                text::append_part(
                    differing, "; ", column.heading + " " + exact_text({comes, book::is_date(kind)}, log_.origin));
            }
        }
        const auto where = writes_.tr("row {1}", log_.first_row + which + 1);
        if (filled.empty() && differing.empty()) {
            ++plan_.left_out;
            return say(row, writes_.tr("Left out"), writes_.tr("In the table already with all of this: {1}.", where));
        }
        ++plan_.merged;
        auto why = writes_.tr("Into {1}.", where);
        if (!filled.empty()) why += ' ' + writes_.tr("Filled in: {1}.", filled);
        if (!differing.empty()) why += ' ' + writes_.tr("Not taken, for something else stands there: {1}.", differing);
        say(row, writes_.tr("Merged"), std::move(why));
    }

    void add(int row) {
        book::row_append added{log_.id, {}};
        std::string why;
        for (std::size_t i = 0; i < brought_.columns().size(); ++i) {
            auto cell = brought_.value(i, row);
            if (brought_.columns()[i].key == "number" && log_.id == table_id::referrals) {
                const auto number = number_in(cell), got = numbers_.give(number);
                cell = got;
                if (number > 0 && got != number)
                    why = writes_.tr("No. {1} is another referral; this one got No. {2}.", text::every_digit(number),
                        text::every_digit(got));
            }
            if (!book::is_blank(cell)) added.cells.emplace_back(brought_.columns()[i].key, std::move(cell));
        }
        plan_.added.emplace_back();
        rows_.push_back(std::move(added));
        if (const auto texts = brought_.texts_of(row); !texts.empty())
            text::append_part(why, " ", writes_.tr("Added as text, for it is no day or no number: {1}.", texts));
        if (!why.empty()) say(row, writes_.tr("Added"), std::move(why));
    }

    foreign_table const& file_;
    sheet_table const& log_;
    text::language const &say_, &writes_;
    log_file brought_;
    referral_numbers numbers_;
    std::map<std::string, std::vector<int>> known_;   ///< rows of the table by what tells them apart
    import_plan plan_;
    std::vector<book::row_append> rows_;
};

}

std::optional<table_id> log_in(foreign_table const& file) {
    if (file.of_cards) return {};
    for (const auto id : {table_id::referrals, table_id::touches})
        if (head_of(file, id) >= 0) return id;
    return {};
}

book::result<book::change_set> import_log(foreign_table const& file, sheet_table const& log, moment now,
    text::language const& say, text::language const& writes, std::optional<std::int64_t> last_number) {
    if (file.rows() < 2) return book::refuse(say.tr("The file {1} has headings and no rows below them.", file.file));
    return log_planner{file, log, say, writes, last_number}.plan(now);
}

}
