#include "commands/tidy_up/repair_dates.hpp"
#include "commands/tidy_up/date_words.hpp"
#include "recognition/dates/date_column.hpp"
#include "recognition/dates/turned_dates.hpp"
#include "text/cell_name.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>

namespace referralbook::commands {

namespace {

using namespace std::chrono;
using book::line_look;
using recognition::date_order;
using recognition::date_state;

constexpr std::size_t examples_shown = 2;
constexpr std::array orders{date_order::day_first, date_order::month_first, date_order::year_first};

bool at(std::vector<bool> const& flags, std::size_t i) { return i < flags.size() && flags[i]; }

std::optional<book::day> day_under(recognition::date_reading const& reading, date_order order) {
    return order == date_order::day_first  ? reading.day_first
        : order == date_order::month_first ? reading.month_first
                                           : reading.year_first;
}

/// One column, read and counted.
class column_look {
public:
    column_look(date_cells const& cells, book::null_date origin, date_answer const& answer)
        : from_{cells}, origin_{origin}, answer_{answer} {
        read_ = recognition::read_dates(cells.cells, origin, answer.order, answer.serials.value_or(false));
        // Beside other dates a bare 45964 is one too.
        const bool beside_dates = read_.dates > 0 || read_.ambiguous > 0;
        if (!answer.serials && beside_dates && read_.serial_cells > 0)
            read_ = recognition::read_dates(cells.cells, origin, answer.order, true);
    }

    recognition::date_column const& read() const { return read_; }
    bool serials_taken() const {
        for (std::size_t i = 0; i < read_.serials.size(); ++i)
            if (read_.serials[i] && read_.states[i] == date_state::date) return true;
        return false;
    }

    /// Whether it is about dates at all.
    bool counts() const {
        const int filled = read_.dates + read_.ambiguous + read_.unreadable;
        if (from_.wanted) return filled > 0;
        return filled > 0 &&
            (read_.dates + read_.ambiguous + (read_.dates > 0 ? 0 : read_.serial_cells)) * 2 >= filled &&
            read_.dates + read_.ambiguous > 0;
    }

    void add_to(date_repair& to) const {
        int texts = 0, becomes = 0, already = 0, kept = 0;
        std::vector<std::string> shown;
        for (std::size_t i = 0; i < from_.cells.size(); ++i) {
            auto const& cell = from_.cells[i];
            if (read_.states[i] == date_state::blank) continue;
            if (recognition::is_real_date(cell) ||
                (at(from_.calculated, i) && std::holds_alternative<double>(cell.value))) {
                already += recognition::is_real_date(cell);
                continue;
            }
            ++texts;
            if (read_.states[i] == date_state::date && !at(from_.calculated, i)) {
                ++becomes;
                to.changes.push_back(change(i));
                const auto said = spoken(*read_.days[i], read_.readings[i].time);
                if (shown.size() < examples_shown && shown_content(cell) != said)
                    shown.push_back('\'' + shown_content(cell) + "' is " + said);
                continue;
            }
            ++kept;
            to.kept.push_back({from_.sheet + '.' + text::column_letters(from_.column) +
                    std::to_string(from_.first_row + static_cast<int>(i) + 1),
                from_.heading, shown_content(cell), why(i)});
        }
        to.texts += texts, to.becomes += becomes, to.already += already;
        ++to.columns;
        if (texts > 0) to.lines.push_back(line_of(texts, becomes, kept, shown));
        ask(to);
        add_notes(to);
    }

private:
    std::string line_of(int texts, int becomes, int kept, std::vector<std::string> const& shown) const {
        auto line = name() + ": ";
        line += becomes == texts
            ? (texts == 1 ? "its entry becomes a date" : "all " + std::to_string(texts) + " become dates")
            : std::to_string(becomes) + " of " + std::to_string(texts) +
                (becomes == 1 ? " becomes a date" : " become dates");
        for (std::size_t i = 0; i < shown.size(); ++i) line += (i == 0 ? ": " : ", ") + shown[i];
        if (kept > 0) line += "; " + text::counted(kept, "stays as it is", "stay as they are");
        return line + '.';
    }

    std::string name() const {
        return from_.heading.empty() ? "Column " + text::column_letters(from_.column) : from_.heading;
    }

    static std::string shown_content(recognition::sample_cell const& cell) {
        auto text = std::holds_alternative<book::cell_error>(cell.value) ? std::string{"an error"}
                                                                         : book::text_of(cell.value);
        std::ranges::replace(text, '\n', ' ');
        return text;
    }

    book::sheet_change change(std::size_t i) const {
        auto const& reading = read_.readings[i];
        const double time = reading.time ? static_cast<double>(reading.time->count()) / 86400 : 0;
        // A number that is the serial already keeps every digit.
        auto const* number = std::get_if<double>(&from_.cells[i].value);
        const bool same = number && read_.serials[i];
        return {from_.sheet, from_.first_row + static_cast<int>(i), from_.column, from_.cells[i].value,
            same ? *number : book::serial_of_day(*read_.days[i], origin_) + time,
            reading.time ? book::column_kind::date_time : book::column_kind::date};
    }

    std::string why(std::size_t i) const {
        if (at(from_.calculated, i)) return "A formula calculates it: change the formula.";
        auto const& reading = read_.readings[i];
        if (read_.states[i] == date_state::ambiguous) return may_be(reading);
        if (std::holds_alternative<book::cell_error>(from_.cells[i].value)) return "The cell is in error.";
        if (read_.serials[i])
            return "A number: it may be the day " + spoken(*book::day_of_serial(number_at(i), origin_), {}) +
                " or none at all.";
        return trouble_sentence(reading.trouble);
    }

    double number_at(std::size_t i) const {
        if (auto const* number = std::get_if<double>(&from_.cells[i].value)) return *number;
        auto text = book::text_of(from_.cells[i].value);
        return std::stod(text.substr(0, text.find_first_of(".,")));
    }

    std::string may_be(recognition::date_reading const& reading) const {
        std::string text;
        std::vector<book::day> told;
        for (const auto order : orders) {
            if (order == date_order::year_first && !read_.maybe_year_first) continue;
            const auto day = day_under(reading, order);
            if (!day || std::ranges::find(told, *day) != told.end()) continue;
            text += (told.empty() ? "It may be " : " or ") + spoken(*day, {});
            told.push_back(*day);
        }
        return text + ": say which.";
    }

    void ask(date_repair& to) const {
        const auto open = recognition::read_dates(from_.cells, origin_, std::nullopt, answer_.serials.value_or(false));
        for (std::size_t i = 0; i < open.states.size(); ++i) {
            if (open.states[i] != date_state::ambiguous || at(from_.calculated, i)) continue;
            if (to.unclear.empty()) to.unclear = shown_content(from_.cells[i]);
            for (const auto order : orders) {
                if (order == date_order::year_first && !open.maybe_year_first) continue;
                const auto day = day_under(open.readings[i], order);
                if (day &&
                    std::ranges::find(to.orders, order, &std::pair<date_order, std::string>::first) == to.orders.end())
                    to.orders.emplace_back(order, spoken(*day, {}));
            }
        }
        for (std::size_t i = 0; i < read_.serials.size(); ++i)
            if (read_.serials[i] && !at(from_.calculated, i)) {
                if (to.serial.empty())
                    to.serial = shown_content(from_.cells[i]) + " is " +
                        spoken(*book::day_of_serial(number_at(i), origin_), {});
                to.serials = to.serials || read_.states[i] == date_state::date;
            }
    }

    void add_notes(date_repair& to) const {
        int zones = 0, hidden = 0;
        for (std::size_t i = 0; i < from_.cells.size(); ++i) {
            auto const& reading = read_.readings[i];
            if (recognition::is_real_date(from_.cells[i]) || at(from_.calculated, i)) continue;
            if (read_.states[i] != date_state::date) continue;
            zones += reading.zone;
            hidden += at(from_.hidden, i);
        }
        if (zones > 0)
            to.notes.push_back(
                text::counted(zones, "time has a time zone: it stays", "times have a time zone: they stay") +
                " as written in " + name() + ".");
        if (hidden > 0)
            to.notes.push_back(text::counted(hidden, "of them is in a row that is", "of them are in rows that are") +
                " hidden now, in " + name() + "; it is done there too.");
        if (read_.contradictory)
            to.notes.push_back(name() + " holds dates with the day first and dates with the month first.");
        // What a program of another country read by itself is a date, turned round; what it could not read stayed a
        // text.
        if (const int real = recognition::dates_maybe_turned(from_.cells, read_, from_.calculated); real > 0)
            to.notes.push_back("The " + std::to_string(real) + " entries of " + name() +
                " that are dates already all fall on the 1st to the 12th of a "
                "month: when this file was opened, day and month may have been taken for each other. Compare one with its original.");
    }

    date_cells const& from_;
    book::null_date origin_;
    date_answer const& answer_;
    recognition::date_column read_;
};

book::page_write page_of(std::vector<kept_date> const& kept) {
    book::page_write page{book::table_id::dates, {}};
    page.lines.push_back({line_look::title, {{std::string{"Dates to check"}}}});
    if (kept.empty()) {
        page.lines.push_back({line_look::note, {{std::string{"Every entry that was looked at is a date."}}}});
        return page;
    }
    page.lines.push_back({line_look::note,
        {{std::string{"These entries stayed as they are. Mend them where they stand; this page is a list only."}}}});
    book::page_line head{line_look::columns, {}};
    for (auto const& column : book::table(book::table_id::dates).columns)
        head.cells.push_back({std::string{column.header}});
    page.lines.push_back(std::move(head));
    for (auto const& one : kept)
        page.lines.push_back({line_look::plain, {{one.cell}, {one.heading}, {one.content}, {one.why}}});
    return page;
}

}

std::string date_repair::headline() const {
    const int stays = texts - becomes;
    if (texts == 0) return columns == 0 ? "No dates were found here." : "All entries are dates already.";
    if (stays == 0)
        return becomes == 1 ? "The one entry becomes a date." : "All " + std::to_string(becomes) + " become dates.";
    return std::to_string(becomes) + " of " + std::to_string(texts) +
        (becomes == 1 ? " becomes a date, " : " become dates, ") +
        text::counted(stays, "stays as it is.", "stay as they are.");
}

date_repair look_at_dates(std::span<date_cells const> columns, book::null_date origin, date_answer const& answer) {
    date_repair found;
    for (auto const& one : columns)
        if (const column_look look{one, origin, answer}; look.counts()) look.add_to(found);
    return found;
}

book::result<book::change_set> repair_dates(date_repair const& found, bool page) {
    if (found.columns == 0)
        return book::refuse(
            "No dates were found here. Select the column that holds them and choose Repair dates again.");
    book::change_set set;
    set.title = "Repair dates";
    set.sheet_cells = found.changes;
    const bool listed = found.kept.size() > few_kept_dates;
    if (listed || (page && !found.changes.empty())) set.pages.push_back(page_of(found.kept));
    const int stays = found.texts - found.becomes;
    if (found.texts == 0)
        set.done = "Nothing to repair: " +
            (found.already == 1 ? std::string{"the one entry is a date already."}
                                : "all " + std::to_string(found.already) + " entries are dates already.");
    else if (stays == 0)
        set.done = text::counted(found.becomes, "entry is a date now.", "entries are dates now.");
    else
        set.done = std::to_string(found.becomes) + " of " + std::to_string(found.texts) + " entries are dates now; " +
            text::counted(stays, "stays", "stay") + " as " + (stays == 1 ? "it is" : "they are") +
            (listed ? ": see the sheet Dates to check." : ".");
    return set;
}

}
