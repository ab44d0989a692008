#include "commands/in_and_out/contact_cells.hpp"

#include "recognition/names/name_reader.hpp"
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/headers.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_words.hpp"
#include "recognition/tables/number_cells.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace referralbook::commands {

namespace {

using recognition::role;

constexpr std::string_view around_mailbox{" \t\r\n,;:<>()[]\"'|/"};

/// Takes the mailboxes out of a text, with what stands around them.
std::string take_mailboxes(std::string& text) {
    std::string all;
    for (auto at = text.find('@'); at != std::string::npos; at = text.find('@')) {
        const auto before = text.find_last_of(around_mailbox, at);
        const auto begin = before == std::string::npos ? 0 : before + 1;
        const auto end = std::min(text.find_first_of(around_mailbox, at), text.size());
        const auto mailbox = text.substr(begin, end - begin);
        if (mailbox.front() == '@' || mailbox.back() == '@' || !mailbox.substr(at - begin).contains('.')) return {};
        text::append_part(all, " ::: ", mailbox);
        text.replace(begin, end - begin, ";");
    }
    return all;
}

/// "Tel." and "E-Mail:" before what they name.
bool is_label(std::string_view words) {
    const auto match = recognition::match_heading(words);
    return match.whole && std::max(match.of(role::phone), match.of(role::email)) > 0;
}

/// One piece between dividers: a name, a telephone, or the one before the other. False where it is neither.
bool take_piece(contact_cell& cell, std::string_view piece) {
    const auto digits = piece.find_first_of("0123456789+");
    const auto words = text::trimmed(piece.substr(0, digits), " \t\"'<>()[]-:,");
    if (digits != std::string_view::npos) {
        auto begin = digits;
        if (begin > 0 && piece[begin - 1] == '(') --begin;   // "(0731) 12345"
        const auto number = text::trimmed(piece.substr(begin));
        if (!recognition::is_reached_at(std::string{number}, role::phone)) return false;
        text::append_part(cell.phones, " ::: ", number);
    }
    if (words.empty() || is_label(words)) return true;
    text::append_part(cell.name, ", ", words);
    return true;
}

std::string text_at(foreign_table const& table, int row, int column) {
    return book::text_of(table.at(row, column).value);
}

/// The cells of a column in their parts; one that is not understood stands whole in one of them, below a heading of
/// mailboxes in these. Empty where it is no column of mailboxes, or one of nothing else.
std::vector<contact_cell> cells_apart(foreign_table const& table, int heading_row, int column, bool of_email) {
    constexpr double most = 0.6;
    std::vector<contact_cell> cells(static_cast<std::size_t>(table.rows()));
    int filled = 0, mailboxes = 0, mixed = 0;
    for (int row = heading_row + 1; row < table.rows(); ++row) {
        const auto text = text_at(table, row, column);
        if (text.empty()) continue;
        auto& cell = cells[static_cast<std::size_t>(row)];
        if (auto apart = contact_cell_in(text); apart && !(apart->name + apart->phones).empty())
            cell = std::move(*apart), ++mixed;
        else
            (text.contains('@') || of_email                         ? cell.mailboxes
                    : recognition::is_reached_at(text, role::phone) ? cell.phones
                                                                    : cell.name) = text;
        ++filled, mailboxes += text.contains('@');
    }
    if (mixed == 0 || mailboxes < most * filled) return {};
    return cells;
}

/// One part of all cells under a heading, as a new last column; none where nobody has it.
void add_column(foreign_table& table, int heading_row, std::string const& heading,
    std::vector<contact_cell> const& cells, std::string contact_cell::* part) {
    if (std::ranges::all_of(cells, &std::string::empty, part)) return;
    std::vector<std::string> texts;
    for (auto const& cell : cells) texts.push_back(cell.*part);
    texts[static_cast<std::size_t>(heading_row)] = heading;
    table.made.insert(heading);
    add_column(table, texts);
}

/// Leaves one part of each cell in the column.
void keep(foreign_table& table, int heading_row, int column, std::vector<contact_cell> const& cells,
    std::string contact_cell::* part) {
    for (int row = heading_row + 1; row < table.rows(); ++row) {
        auto const& text = cells[static_cast<std::size_t>(row)].*part;
        table.at(row, column) = text.empty() ? recognition::sample_cell{} : recognition::sample_cell{text};
    }
}

/// "Tel/Fax", and not "Secretary's phone".
bool is_of_fax_too(std::string_view heading) {
    return std::ranges::count(recognition::heading_words(heading), "fax") > 0;
}

/// True for a column that is meant for numbers of that kind.
bool is_of_kind(recognition::number_kind kind, std::string_view heading) {
    if (kind != recognition::number_kind::home)
        return recognition::is_heading_of(kind == recognition::number_kind::fax ? recognition::heading_sense::fax
                                                                                : recognition::heading_sense::mobile,
            heading);
    const auto place = recognition::placed(heading);
    return place && place->place == recognition::place_of_life::home &&
        recognition::match_heading(heading).of(role::phone) > 0;
}

/// Takes the numbers apart of one column of a table.
class column_parter {
public:
    column_parter(foreign_table& table, int heading_row, int column)
        : table_{table}, heading_row_{heading_row}, column_{column} {
        using enum recognition::number_kind;
        for (int other = 0; other < table.columns; ++other)
            for (const auto kind : {mobile, home, fax})
                if (other != column && is_of_kind(kind, text_at(table, heading_row, other)))
                    columns_[kind].push_back(other);
    }

    void part() {
        for (int row = heading_row_ + 1; row < table_.rows(); ++row) {
            const auto apart = recognition::number_cell_in(text_at(table_, row, column_));
            if (!apart) continue;
            table_.at(row, column_) = apart->phones.empty() ? recognition::sample_cell{}
                                                            : recognition::sample_cell{apart->phones};
            put(row, recognition::number_kind::mobile, apart->mobiles);
            put(row, recognition::number_kind::home, apart->homes);
            put(row, recognition::number_kind::fax, apart->faxes);
        }
        for (auto const& [kind, texts] : new_) add_column(table_, texts);
    }

private:
    void put(int row, recognition::number_kind kind, std::string const& numbers) {
        if (numbers.empty()) return;
        auto const& columns = columns_[kind];
        for (const int column : columns) {
            const auto there = text_at(table_, row, column);
            if (there.empty()) table_.at(row, column) = recognition::sample_cell{numbers};
            if (there.empty() || text::digits_of(there) == text::digits_of(numbers)) return;
        }
        auto& texts = new_[kind];
        texts.resize(static_cast<std::size_t>(table_.rows()));
        auto& heading = texts[static_cast<std::size_t>(heading_row_)];
        heading = kind == recognition::number_kind::fax ? "Fax"
            : kind == recognition::number_kind::mobile  ? "Mobile"
                                                        : "Home phone";
        if (!columns.empty()) heading += ' ' + std::to_string(columns.size() + 1);
        table_.made.insert(heading);
        texts[static_cast<std::size_t>(row)] = numbers;
    }

    foreign_table& table_;
    int heading_row_, column_;
    std::map<recognition::number_kind, std::vector<int>> columns_;       ///< that the table has for them
    std::map<recognition::number_kind, std::vector<std::string>> new_;   ///< for each row
};

}

std::optional<contact_cell> contact_cell_in(std::string_view text) {
    constexpr std::size_t longest = 200;   // bytes; what is longer is a note
    if (text.size() > longest || !text.contains('@')) return {};
    std::string rest{text};
    contact_cell cell;
    cell.mailboxes = take_mailboxes(rest);
    if (cell.mailboxes.empty()) return {};
    std::string_view left = rest;
    while (!left.empty()) {
        const auto end = std::min(left.find_first_of(",;|/\r\n"), left.size());
        if (!take_piece(cell, left.substr(0, end))) return {};
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    if (cell.name.empty()) return cell;
    const auto name = recognition::read_name(cell.name);
    const auto last = name.family.find_last_of(' ') + 1;   // of "van den Berg"
    const bool whole = name.kind == recognition::name_kind::person && !name.family.empty() &&
        !text::is_small(name.family[last]) &&
        (name.given.empty() ? !name.title.empty() : !text::is_small(name.given.front()));
    return whole ? std::optional{cell} : std::nullopt;
}

foreign_table contact_cells_apart(foreign_table table) {
    const bool any = std::ranges::any_of(table.cells, [](auto const& cell) {
        const auto text = book::text_of(cell.value);
        return text.contains('@') && text.find_first_of(" ,;|<(\n") != std::string::npos;
    });
    if (!any || table.of_cards) return table;
    const auto found = recognition::recognise(sample_of(table));
    if (found.header_row < 0) return table;
    const auto proposed = [&](role what, int but_for) {
        return std::ranges::any_of(
            found.proposals, [&](auto const& one) { return one.what == what && one.column != but_for; });
    };
    const int row = found.header_row;
    for (int column = 0; column < table.columns; ++column) {
        const bool of_email = recognition::match_heading(text_at(table, row, column)).of(role::email) > 0;
        auto cells = cells_apart(table, row, column, of_email);
        if (cells.empty()) continue;
        const bool named = proposed(role::who, column) || proposed(role::first_name, column) ||
            proposed(role::last_name, column);
        for (int at = row + 1; at < table.rows() && named; ++at)   // two names: nothing is dropped
            if (auto& cell = cells[static_cast<std::size_t>(at)]; !cell.name.empty())
                cell = {"", text_at(table, at, column), ""};
        const bool names = std::ranges::any_of(cells, [](auto const& cell) { return !cell.name.empty(); });
        const bool of_mailboxes = !names || of_email;
        const auto kept = of_mailboxes ? &contact_cell::mailboxes : &contact_cell::name;
        keep(table, row, column, cells, kept);
        if (of_mailboxes)
            add_column(table, row, "Name", cells, &contact_cell::name);
        else
            add_column(
                table, row, proposed(role::email, column) ? "E-mail 2" : "E-mail", cells, &contact_cell::mailboxes);
        add_column(table, row, proposed(role::phone, column) ? "Phone 2" : "Phone", cells, &contact_cell::phones);
        return table;
    }
    return table;
}

foreign_table number_cells_apart(foreign_table table) {
    const bool any = std::ranges::any_of(table.cells,
        [](auto const& cell) { return recognition::number_cell_in(book::text_of(cell.value)).has_value(); });
    if (!any || table.of_cards) return table;
    const int row = recognition::recognise(sample_of(table)).header_row;
    if (row < 0) return table;
    for (int column = 0, columns = table.columns; column < columns; ++column) {
        const auto heading = text_at(table, row, column);
        if (recognition::heading_match match = recognition::match_heading(heading); match.of(role::phone) > 0 &&
            !is_of_kind(recognition::number_kind::mobile, heading) &&
            (is_of_fax_too(heading) || !recognition::says_not_their_own(heading)))
            column_parter{table, row, column}.part();
    }
    return table;
}

namespace {

/// The columns of year, month and day of birth in a row of headings.
struct birthday_columns {
    int row = -1, year = -1, month = -1, day = -1;
    bool whole() const { return month >= 0 && day >= 0; }
};

birthday_columns birthday_columns_of(foreign_table const& table) {
    using enum recognition::heading_sense;
    constexpr int looked_at = 20;
    for (int row = 0; row < std::min(table.rows(), looked_at); ++row) {
        birthday_columns found{.row = row};
        for (int column = 0; column < table.columns; ++column) {
            const auto heading = text_at(table, row, column);
            if (recognition::is_heading_of(birth_month, heading)) found.month = column;
            if (recognition::is_heading_of(birth_year, heading)) found.year = column;
            if (recognition::is_heading_of(birthday, heading)) found.day = column;
        }
        if (found.whole()) return found;
    }
    return {};
}

/// "1980-05-03" of a row, "--05-03" where no year stands there; "" where the cells are no day.
std::string birthday_in(foreign_table const& table, int row, birthday_columns const& at) {
    const auto number = [&](int column, std::size_t digits) {
        auto text = column < 0 ? std::string{} : exact_text_at(table, row, column);
        if (!std::ranges::all_of(text, text::is_digit) || text.size() > digits) return std::string{"?"};
        return text.empty() ? text : std::string(digits - text.size(), '0') + text;
    };
    const auto day = number(at.day, 2), month = number(at.month, 2), year = number(at.year, 4);
    const auto is_one_of = [](std::string const& text, char const* most) {
        return text.size() == 2 && text > "00" && text <= most;
    };
    if (!is_one_of(day, "31") || !is_one_of(month, "12")) return {};
    if (year == "?" || year.starts_with("00")) return {};   // "80" may be 1980 or 2080
    return (year.empty() ? "-" : year) + '-' + month + '-' + day;
}

}

foreign_table birthdays_together(foreign_table table) {
    const auto at = table.of_cards ? birthday_columns{} : birthday_columns_of(table);
    for (int row = at.row + 1; at.row >= 0 && row < table.rows(); ++row) {
        const auto birthday = birthday_in(table, row, at);
        if (birthday.empty()) continue;
        for (const int column : {at.year, at.month})
            if (column >= 0) table.at(row, column) = {};
        table.at(row, at.day) = recognition::sample_cell{birthday};
    }
    return table;
}

}
