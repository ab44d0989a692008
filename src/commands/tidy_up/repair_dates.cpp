#include "commands/tidy_up/repair_dates.hpp"
#include "commands/edit.hpp"
#include "commands/tidy_up/date_words.hpp"
#include "recognition/dates/date_column.hpp"
#include "recognition/dates/turned_dates.hpp"
#include "text/cell_name.hpp"
#include "text/own_words.hpp"
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

recognition::bare_numbers numbers_by(date_answer const& answer) {
    return answer.serials.value_or(false) ? recognition::bare_numbers::days : recognition::bare_numbers::unreadable;
}

/// One column, read and counted.
class column_look {
public:
    column_look(date_cells const& cells, book::null_date origin, date_answer const& answer, text::language const& say)
        : from_{cells}, origin_{origin}, answer_{answer}, say_{say} {
        read_ = recognition::read_dates(cells.cells, origin, answer.order, numbers_by(answer));
        // Beside other dates a bare 45964 is one too.
        const bool beside_dates = read_.dates > 0 || read_.ambiguous > 0;
        if (!answer.serials && beside_dates && read_.serial_cells > 0)
            read_ = recognition::read_dates(cells.cells, origin, answer.order, recognition::bare_numbers::days);
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
                const auto said = spoken(*read_.days[i], read_.readings[i].time, say_);
                if (shown.size() < examples_shown && shown_content(cell) != said)
                    shown.push_back(say_.tr("'{1}' is {2}", shown_content(cell), said));
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
        const auto examples = text::joined_by(shown, ", ");
        if (kept == 0)
            return shown.empty()
                ? say_.trn("{2}: its entry becomes a date.", "{2}: all {1} become dates.", texts, name())
                : say_.trn("{2}: its entry becomes a date: {3}.", "{2}: all {1} become dates: {3}.", texts, name(),
                      examples);
        const auto rest = say_.trn("{1} stays as it is", "{1} stay as they are", kept);
        return shown.empty() ? say_.trn("{2}: {1} of {3} becomes a date; {4}.", "{2}: {1} of {3} become dates; {4}.",
                                   becomes, name(), texts, rest)
                             : say_.trn("{2}: {1} of {3} becomes a date: {5}; {4}.",
                                   "{2}: {1} of {3} become dates: {5}; {4}.", becomes, name(), texts, rest, examples);
    }

    std::string name() const {
        return from_.heading.empty() ? say_.tr("Column {1}", text::column_letters(from_.column)) : from_.heading;
    }

    std::string shown_content(recognition::sample_cell const& cell) const {
        auto text = std::holds_alternative<book::cell_error>(cell.value) ? say_.tr("an error")
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
        if (at(from_.calculated, i)) return say_.tr("A formula calculates it: change the formula.");
        auto const& reading = read_.readings[i];
        if (read_.states[i] == date_state::ambiguous) return may_be(reading);
        if (std::holds_alternative<book::cell_error>(from_.cells[i].value)) return say_.tr("The cell is in error.");
        if (read_.serials[i]) return say_.tr("A number: it may be the day {1} or none at all.", day_of_number(i));
        return trouble_sentence(reading.trouble, say_);
    }

    std::string day_of_number(std::size_t i) const {
        return spoken(*book::day_of_serial(number_at(i), origin_), {}, say_);
    }

    double number_at(std::size_t i) const {
        if (auto const* number = std::get_if<double>(&from_.cells[i].value)) return *number;
        auto text = book::text_of(from_.cells[i].value);
        return std::stod(text.substr(0, text.find_first_of(".,")));
    }

    std::string may_be(recognition::date_reading const& reading) const {
        std::vector<std::string> all;
        std::vector<book::day> told;
        for (const auto order : orders) {
            if (order == date_order::year_first && !read_.maybe_year_first) continue;
            const auto day = day_under(reading, order);
            if (!day || std::ranges::find(told, *day) != told.end()) continue;
            all.push_back(spoken(*day, {}, say_));
            told.push_back(*day);
        }
        all.resize(std::max<std::size_t>(all.size(), 2));
        return all.size() == 2 ? say_.tr("It may be {1} or {2}: say which.", all[0], all[1])
                               : say_.tr("It may be {1} or {2} or {3}: say which.", all[0], all[1], all[2]);
    }

    void ask(date_repair& to) const {
        const auto open = recognition::read_dates(from_.cells, origin_, std::nullopt, numbers_by(answer_));
        for (std::size_t i = 0; i < open.states.size(); ++i) {
            if (open.states[i] != date_state::ambiguous || at(from_.calculated, i)) continue;
            if (to.unclear.empty()) to.unclear = shown_content(from_.cells[i]);
            for (const auto order : orders) {
                if (order == date_order::year_first && !open.maybe_year_first) continue;
                const auto day = day_under(open.readings[i], order);
                if (day &&
                    std::ranges::find(to.orders, order, &std::pair<date_order, std::string>::first) == to.orders.end())
                    to.orders.emplace_back(order, spoken(*day, {}, say_));
            }
        }
        for (std::size_t i = 0; i < read_.serials.size(); ++i)
            if (read_.serials[i] && !at(from_.calculated, i)) {
                if (to.serial.empty())
                    to.serial = say_.tr("{1} is {2}", shown_content(from_.cells[i]), day_of_number(i));
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
            to.notes.push_back(say_.trn("{1} time has a time zone: it stays as written in {2}.",
                "{1} times have a time zone: they stay as written in {2}.", zones, name()));
        if (hidden > 0)
            to.notes.push_back(say_.trn("{1} of them is in a row that is hidden now, in {2}; it is done there too.",
                "{1} of them are in rows that are hidden now, in {2}; it is done there too.", hidden, name()));
        if (read_.contradictory)
            to.notes.push_back(say_.tr("{1} holds dates with the day first and dates with the month first.", name()));
        // What a program of another country read by itself is a date, turned round; what it could not read stayed a
        // text.
        if (const int real = recognition::dates_maybe_turned(from_.cells, read_, from_.calculated); real > 0)
            to.notes.push_back(say_.tr(
                "The {1} entries of {2} that are dates already all fall on the 1st to the 12th of a month: when this "
                "file was opened, day and month may have been taken for each other. Compare one with its original.",
                real, name()));
    }

    date_cells const& from_;
    book::null_date origin_;
    date_answer const& answer_;
    text::language const& say_;
    recognition::date_column read_;
};

book::page_write page_of(std::vector<kept_date> const& kept, text::language const& writes) {
    book::page_write page{book::table_id::dates, {}};
    page.lines.push_back({line_look::title, {{writes.trc(text::sheet_word, "Dates to check")}}});
    if (kept.empty()) {
        page.lines.push_back({line_look::note, {{writes.tr("Every entry that was looked at is a date.")}}});
        return page;
    }
    page.lines.push_back({line_look::note,
        {{writes.tr("These entries stayed as they are. Mend them where they stand; this page is a list only.")}}});
    book::page_line head{line_look::columns, {}};
    for (auto const& column : book::table(book::table_id::dates).columns)
        head.cells.push_back({writes.trc(text::heading_word, column.header)});
    page.lines.push_back(std::move(head));
    for (auto const& one : kept)
        page.lines.push_back({line_look::plain, {{one.cell}, {one.heading}, {one.content}, {one.why}}});
    return page;
}

}

std::string date_repair::headline(text::language const& say) const {
    const int stays = texts - becomes;
    if (texts == 0)
        return columns == 0 ? say.tr("No dates were found here.") : say.tr("All entries are dates already.");
    if (stays == 0) return say.trn("The one entry becomes a date.", "All {1} become dates.", becomes);
    return say.trn("{1} of {2} becomes a date, {3}.", "{1} of {2} become dates, {3}.", becomes, texts,
        say.trn("{1} stays as it is", "{1} stay as they are", stays));
}

date_repair look_at_dates(
    std::span<date_cells const> columns, book::null_date origin, date_answer const& answer, text::language const& say) {
    date_repair found;
    for (auto const& one : columns)
        if (const column_look look{one, origin, answer, say}; look.counts()) look.add_to(found);
    return found;
}

book::result<book::change_set> repair_dates(
    date_repair const& found, bool page, text::language const& say, text::language const& writes) {
    if (found.columns == 0)
        return book::refuse(
            say.tr("No dates were found here. Select the column that holds them and choose Repair dates again."));
    book::change_set set;
    entitle(set, say, writes, [](text::language const& in) { return in.tr("Repair dates"); });
    set.sheet_cells = found.changes;
    const bool listed = found.kept.size() > few_kept_dates;
    if (listed || (page && !found.changes.empty())) set.pages.push_back(page_of(found.kept, writes));
    const int stays = found.texts - found.becomes;
    if (found.texts == 0)
        set.done = say.trn("Nothing to repair: the one entry is a date already.",
            "Nothing to repair: all {1} entries are dates already.", found.already);
    else if (stays == 0)
        set.done = say.trn("{1} entry is a date now.", "{1} entries are dates now.", found.becomes);
    else if (listed)
        set.done = say.trn("{2} of {3} entries are dates now; {1} stays as it is: see the sheet {4}.",
            "{2} of {3} entries are dates now; {1} stay as they are: see the sheet {4}.", stays, found.becomes,
            found.texts, writes.trc(text::sheet_word, book::table(book::table_id::dates).title));
    else
        set.done = say.trn("{2} of {3} entries are dates now; {1} stays as it is.",
            "{2} of {3} entries are dates now; {1} stay as they are.", stays, found.becomes, found.texts);
    return set;
}

}
