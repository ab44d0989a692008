#include "recognition/tables/column_candidates.hpp"

#include "recognition/dates/turned_dates.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_words.hpp"
#include "recognition/tables/known_exports.hpp"
#include "recognition/tables/known_headings.hpp"
#include "recognition/tables/list_ends.hpp"
#include "recognition/tables/numbered_names.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::recognition {

namespace {

/// Each folded, in all languages.
std::vector<std::vector<std::string>> in_all_languages(std::initializer_list<std::string_view> headings) {
    std::vector<std::vector<std::string>> all;
    for (const auto one : headings)
        for (auto& said : all.emplace_back(text::in_all_languages(text::heading_word, one))) said = text::folded(said);
    return all;
}

// The formula columns that an earlier set-up added stand side by side; a column of the user's with such a heading
// stands alone.
std::vector<bool> own_columns(std::vector<heading> const& headings) {
    static const auto contacts = in_all_languages({"Last touch", "Next visit", "Visit flag", "Worth", "Band"});
    static const auto log = in_all_languages({"Next step", "Due", "Flag"});
    std::vector<bool> own(headings.size());
    const auto mark = [&](std::size_t at, auto const& names) {
        std::size_t same = 0;
        while (same < names.size() && at + same < headings.size() &&
            std::ranges::find(names[same], text::folded(headings[at + same].text)) != names[same].end())
            ++same;
        if (same >= 3) std::fill_n(own.begin() + static_cast<std::ptrdiff_t>(at), same, true);
    };
    for (std::size_t i = 0; i < headings.size(); ++i) {
        mark(i, contacts);
        mark(i, log);
    }
    return own;
}

constexpr float a_guess = 0.55f;

void set_fit(column_candidate& column, role what, float fit) {
    column.head.match.fit[static_cast<std::size_t>(what)] = fit;
}

/// That a column headed "Name" holds this rather than whole names.
void is_part_of_name(column_candidate& column, role part, float fit) {
    set_fit(column, role::who, 0.2f);
    set_fit(column, role::prospect, 0.2f);
    set_fit(column, part, fit);
}

bool has(std::vector<column_candidate> const& columns, role what) {
    return std::ranges::any_of(
        columns, [&](auto const& c) { return c.head.match.whole && c.head.match.of(what) >= 0.9f; });
}

/// The column that is surest to hold it.
column_candidate const& best_of(std::vector<column_candidate> const& columns, role what) {
    return *std::ranges::max_element(columns, {}, [&](auto const& one) { return one.head.match.of(what); });
}

/// "Partner", "Ansprechpartner", "Arzt" beside first and last name: whether somebody else stands in the column. A full
/// name holds the words of both.
bool names_somebody_else(column_candidate const& whom, column_candidate const& first, column_candidate const& last,
    sheet_sample const& sheet, filled_rows rows) {
    int compared = 0, same = 0;
    for (int row = rows.first; row <= std::min(rows.last, rows.first + rows_looked_at - 1); ++row) {
        const auto key_at = [&](column_candidate const& of) {
            return name_key(book::text_of(sheet.at(row, of.column).value));
        };
        const auto name = key_at(whom), given = key_at(first), family = key_at(last);
        if (name.empty() || given.empty() || family.empty()) continue;
        ++compared;
        const auto words = text::words_in(name), families = text::words_in(family);
        const auto holds = [&](std::string_view word) { return std::ranges::find(words, word) != words.end(); };
        same += holds(text::words_in(given).front()) && std::ranges::all_of(families, holds);
    }
    return 2 * same < compared;
}

// "Name" beside "First name" is the last name, unless full names stand below it; and the other way round.
void settle_plain_names(std::vector<column_candidate>& columns) {
    const bool first = has(columns, role::first_name), last = has(columns, role::last_name);
    if (first == last) return;
    // "Patient" beside "First name", where each is one word
    constexpr double nearly_all = 0.9;
    const auto is_theirs = [&](column_candidate const& one) {
        return first && one.head.match.whole && one.head.match.of(role::who) >= 0.5f && says_whose(one.head.text) &&
            one.content.share(one.content.one_words) >= nearly_all &&
            one.content.share(one.content.names) >= nearly_all;
    };
    for (auto& one : columns) {
        if (is_theirs(one)) is_part_of_name(one, role::last_name, 0.8f);
        if (!one.head.match.plain_name || one.content.share(one.content.several_words) >= 0.6) continue;
        // "Nombre 1" rather than "Nombre 2"
        const bool further = one.head.match.of(role::who) < 0.8f;
        is_part_of_name(one, first ? role::last_name : role::first_name, further ? 0.8f : 0.95f);
    }
}

/// Beside first and last name a column of other names is no name of theirs, and one for the full name that an export
/// leaves empty is of no use.
void settle_names_of_others(std::vector<column_candidate>& columns, sheet_sample const& sheet, filled_rows rows) {
    if (!has(columns, role::first_name) || !has(columns, role::last_name)) return;
    auto const& given = best_of(columns, role::first_name);
    auto const& family = best_of(columns, role::last_name);
    for (auto& one : columns) {
        if (one.head.match.of(role::who) <= 0) continue;
        if (one.content.filled == 0 ? one.content.rows > 0 : names_somebody_else(one, given, family, sheet, rows))
            set_fit(one, role::who, 0);
    }
}

/// Beside a column that has a name of its own in nearly each row ("Insured", "Name / Praxis"), one that is blank in
/// most of those rows is not the names ("Ansprechpartner"), nor is one whose people come back ("Agent").
void settle_names_of_few(std::vector<column_candidate>& columns) {
    constexpr float may_be = 0.5f;
    constexpr double looks_like_names = 0.5, nearly_each = 0.7;
    const auto may_hold_names = [&](column_candidate const& one) {
        return one.head.match.whole && one.head.match.of(role::who) >= may_be;
    };
    const auto come_back = [&](column_candidate const& one) {
        return one.content.filled > 0 && one.content.share(one.content.different) < nearly_each;
    };
    int named = 0;
    for (auto const& one : columns)
        if (may_hold_names(one) && !come_back(one) && content_fit(one.content, role::who) >= looks_like_names)
            named = std::max(named, one.content.filled);
    for (auto& one : columns)
        if (may_hold_names(one) && (2 * one.content.filled < named || (one.content.filled <= named && come_back(one))))
            set_fit(one, role::who, 0.2f);
}

/// The same of "Name", "Name 1" and "Name II".
std::string key_of_name(std::string_view heading) {
    auto key = heading_key(heading);
    while (key.ends_with('i')) key.pop_back();
    return key;
}

// "Name 1" and "Name 2" are what stands in them: two parts of a name, or a firm and what is said of it.
void settle_numbered_names(std::vector<column_candidate>& columns, sheet_sample const& sheet, filled_rows rows) {
    if (has(columns, role::first_name) || has(columns, role::last_name)) return;
    const auto is_name = [](column_candidate const& c) { return c.head.match.plain_name; };
    const auto one = std::ranges::find_if(columns, is_name);
    if (one == columns.end()) return;
    const auto key = key_of_name(one->head.text);
    const auto other = std::find_if(one + 1, columns.end(),
        [&](column_candidate const& c) { return is_name(c) && key_of_name(c.head.text) == key; });
    if (other == columns.end()) return;
    switch (numbered_names_in(
        sheet, one->column, other->column, rows.first, std::min(rows.last, rows.first + rows_looked_at - 1))) {
    case numbered_names::family_and_given:
        is_part_of_name(*one, role::last_name, 0.95f);
        is_part_of_name(*other, role::first_name, 0.95f);
        break;
    case numbered_names::given_and_family:
        is_part_of_name(*one, role::first_name, 0.95f);
        is_part_of_name(*other, role::last_name, 0.95f);
        break;
    case numbered_names::firm_and_person:
        if (has(columns, role::company)) break;
        is_part_of_name(*one, role::company, 0.95f);
        set_fit(*other, role::who, 0.95f);
        break;
    case numbered_names::unclear:
        set_fit(*one, role::who, a_guess);
        set_fit(*other, role::who, 0.2f);
        one->rest_of_name = other->head.text;
        break;
    case numbered_names::firm_and_addition:
    case numbered_names::one_alone: break;
    }
}

/// "Via" is Italian for a street, and else says through whom somebody came: what stands below it tells which. Where
/// postcodes stand beside it and no streets, names without a number may be either, and are neither.
void settle_via(survey& result, std::vector<column_candidate>& columns, sheet_sample const& sheet, filled_rows rows) {
    const auto is_street = [](column_candidate const& one) {
        return is_heading_of(heading_sense::street, one.head.text);
    };
    const auto any_of = [&](heading_sense sense) {
        return std::ranges::any_of(columns, [&](auto const& one) { return is_heading_of(sense, one.head.text); });
    };
    for (auto& via : columns) {
        if (!is_street(via) || via.head.match.of(role::referred_by) <= 0 || via.content.filled == 0) continue;
        const bool numbers = any_of(heading_sense::house_number) || [&] {
            for (int row = rows.first; row <= rows.last; ++row)
                if (std::ranges::any_of(book::text_of(sheet.at(row, via.column).value), text::is_digit)) return true;
            return false;
        }();
        const bool others = std::ranges::any_of(
            columns, [&](auto const& one) { return &one != &via && is_street(one); });
        const bool unclear = any_of(heading_sense::postcode) && !others;
        if (numbers || unclear) set_fit(via, role::referred_by, 0), set_fit(via, role::source, 0);
        const auto told = std::ranges::find(result.columns, sheet.first_column + via.column, &table_column::column);
        if (told != result.columns.end()) told->no_street = !numbers;
    }
}

/// "Owner" and "Responsable" are those whom a list is about where each row has another; who comes back is staff.
void settle_owners(std::vector<column_candidate>& columns) {
    constexpr double nearly_all = 0.9;
    for (auto& one : columns)
        if (one.head.match.of(role::owner) > 0 && one.content.share(one.content.different) < nearly_all)
            set_fit(one, role::who, 0);
}

// Date, Source and Prospect side by side are a log of referrals, even where its sources do not look like names.
void settle_log(std::vector<column_candidate>& columns) {
    static constexpr std::array roles{role::date, role::source, role::prospect};
    std::array<column_candidate*, roles.size()> headed{};
    for (auto& column : columns)
        for (std::size_t i = 0; i < roles.size(); ++i)
            if (!headed[i] && column.head.match.whole && column.head.match.of(roles[i]) >= 0.95f) headed[i] = &column;
    if (!headed[0] || !headed[1] || !headed[2] || headed[1]->content.share(headed[1]->content.channels) >= 0.5) return;
    for (auto* column : headed) column->of_a_log = true;
}

/// Days beside the ways by which people came, and nobody's name: a log of web forms, which is taken as counts.
void settle_log_of_ways(std::vector<column_candidate>& columns) {
    constexpr float says_so = 0.6f, may_be = 0.5f;
    constexpr double most = 0.5, nearly_all = 0.8;
    const auto is_headed = [](column_candidate const& one, role what, float least) {
        return one.head.match.whole && one.head.match.of(what) >= least && one.content.filled > 0;
    };
    const bool dated = std::ranges::any_of(columns, [&](auto const& one) {
        return is_headed(one, role::date, says_so) && content_fit(one.content, role::date) >= nearly_all;
    });
    const bool named = std::ranges::any_of(columns, [&](auto const& one) {
        return std::ranges::any_of(
            std::array{role::who, role::first_name, role::last_name, role::company, role::prospect}, [&](role what) {
                return is_headed(one, what, may_be) && one.head.match.of(role::source) < says_so &&
                    content_fit(one.content, role::who) >= most;
            });
    });
    if (!dated || named) return;
    for (auto& one : columns)
        one.ways_of_a_log = is_headed(one, role::source, says_so) && one.content.share(one.content.channels) >= most;
}

/// How many of a column's cells are firms: "Kern Dental", "Falk GmbH".
double share_of_firms(column_candidate const& column, sheet_sample const& sheet, filled_rows rows) {
    int filled = 0, firms = 0;
    for (int row = rows.first; row <= std::min(rows.last, rows.first + rows_looked_at - 1); ++row) {
        const auto text = book::text_of(sheet.at(row, column.column).value);
        if (text.empty()) continue;
        ++filled;
        firms += read_name(text).kind == name_kind::office;
    }
    return filled == 0 ? 0 : static_cast<double>(firms) / filled;
}

/// "Customer | Contact", "Name1 | Ansprechpartner", "Provider Name | Group": firms beside the names of people are their
/// companies.
void settle_firms(std::vector<column_candidate>& columns, sheet_sample const& sheet, filled_rows rows) {
    constexpr float may_be = 0.5f, surely = 0.95f;
    constexpr double most = 0.5, few = 0.2;
    const auto is_name = [&](column_candidate const& one) {
        return one.head.match.whole && one.head.match.of(role::who) >= may_be && one.content.filled > 0;
    };
    if (std::ranges::any_of(columns, [&](auto const& one) { return one.head.match.of(role::company) >= may_be; }))
        return;
    const auto holds_people = [&](column_candidate const& one) {
        return is_name(one) && content_fit(one.content, role::who) >= most && share_of_firms(one, sheet, rows) <= few;
    };
    for (auto& one : columns) {
        const bool group = one.head.match.whole && text::in(group_words, text::folded(one.head.text));
        if ((!group && (!is_name(one) || is_contact_person(one.head.text))) || share_of_firms(one, sheet, rows) < most)
            continue;
        const bool beside_people = std::ranges::any_of(columns, [&](auto const& other) {
            return &other != &one && (group || is_contact_person(other.head.text)) && holds_people(other);
        });
        if (!beside_people) continue;
        set_fit(one, role::company, surely);
        set_fit(one, role::who, 0.2f);
        set_fit(one, role::type, 0);
        return;
    }
}

/// "co" of a directory, beside "sn" and "l", is the country, and beside a town the delivery office is a room.
void settle_directory(std::vector<column_candidate>& columns) {
    constexpr std::array<std::string_view, 4> marks{"givenname", "l", "sn", "telephonenumber"};
    const auto headed = [&](std::string_view name) {
        return std::ranges::any_of(columns, [&](auto const& one) { return text::folded(one.head.text) == name; });
    };
    if (!std::ranges::any_of(marks, headed)) return;
    const bool town = headed("l") || headed("city");
    for (auto& one : columns) {
        const auto name = text::folded(one.head.text);
        if (name == "co" || (town && name == "physicaldeliveryofficename")) one.head.match.fit = {};
    }
}

// What a program means by a heading goes before what the words say.
void settle_export(std::vector<column_candidate>& columns, known_export const& program) {
    for (auto& column : columns) {
        if (!is_meant_otherwise(program, column.head.text)) continue;
        column.head.match.fit = {};
        column.head.match.known = column.head.match.whole = true;
        column.head.match.plain_name = false;
        column.head.match.fit[static_cast<std::size_t>(program.means)] = 1.0f;
        column.by_program = program.program;
    }
}

/// Corrects what each heading says alone by what they say together.
void settle_headings(
    survey& result, std::vector<column_candidate>& columns, sheet_sample const& sheet, filled_rows rows) {
    std::vector<std::string> headings;
    for (auto const& column : columns) headings.push_back(column.head.text);
    if (auto const* program = export_of(headings)) {
        result.program = program->program;
        settle_export(columns, *program);
    }
    settle_numbered_names(columns, sheet, rows);
    settle_plain_names(columns);
    settle_names_of_others(columns, sheet, rows);
    settle_owners(columns);
    settle_names_of_few(columns);
    settle_firms(columns, sheet, rows);
    settle_directory(columns);
    settle_via(result, columns, sheet, rows);
    settle_log(columns);
    settle_log_of_ways(columns);
}

}

filled_rows filled_rows_below(sheet_sample const& sheet, int heading) {
    const auto holds_something = [&](int row) {
        for (int column = 0; column < sheet.columns; ++column)
            if (!book::is_blank(sheet.at(row, column).value)) return true;
        return false;
    };
    int first = heading + 1, last = sheet.rows - 1;
    while (first < sheet.rows && !holds_something(first)) ++first;
    if (first == sheet.rows) return {heading + 1, heading};
    while (!holds_something(last)) --last;
    return {first, last};
}

namespace {

/// The last row that tells of the columns: a total below the list is no example of what stands in it.
int last_telling_row(sheet_sample const& sheet, filled_rows rows) {
    const auto is_foot = [&](int row) {
        std::vector<book::cell> cells;
        for (int column = 0; column < sheet.columns; ++column) {
            if (is_real_date(sheet.at(row, column))) return false;
            cells.push_back(sheet.at(row, column).value);
        }
        return std::ranges::all_of(cells, book::is_blank) || is_foot_row(cells);
    };
    int last = std::min(rows.last, rows.first + rows_looked_at - 1);
    while (last > rows.first && is_foot(last)) --last;
    return last;
}

}

std::vector<column_candidate> candidates_of(
    survey& result, sheet_sample const& sheet, header_place const& place, filled_rows rows) {
    const auto own = own_columns(place.headings);
    const int last = last_telling_row(sheet, rows);
    std::vector<column_candidate> columns;
    for (int column = 0; column < sheet.columns; ++column) {
        auto const& head = place.headings[static_cast<std::size_t>(column)];
        if (own[static_cast<std::size_t>(column)] || sheet.own_columns.contains(sheet.first_column + column)) continue;
        auto content = content_of(sheet, column, rows.first, last);
        if (head.text.empty() && content.filled == 0) continue;
        result.columns.push_back({sheet.first_column + column, head.text, content.samples});
        columns.push_back({column, head, std::move(content)});
    }
    settle_headings(result, columns, sheet, rows);
    return columns;
}

}
