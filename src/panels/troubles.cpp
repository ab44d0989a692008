#include "panels/troubles.hpp"
#include "follow_up/plans/plan_list.hpp"
#include "text/cell_name.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace referralbook::panels {

namespace {

using book::table_id;

constexpr std::size_t first_troubles = 3;
constexpr style alarm{.small = true, .colour = tone::alarm};

struct trouble {
    std::string id, cell, what;
    go_to_cell where;
};

std::string needed_in(book::column_spec const& column, text::language const& say) {
    using enum book::column_kind;
    switch (column.kind) {
    case date:
    case date_time: return say.tr("a date is needed, such as 3 Nov 2026");
    case whole: return say.tr("a whole number is needed");
    case money: return say.tr("an amount of money or nothing is needed");
    default: break;
    }
    std::string names;
    if (column.choices == "status")
        for (auto const& name : book::status_names) text::append_part(names, ", ", say.tr(name));
    else if (column.choices.starts_with('"'))
        text::each_part(column.choices, ";", [&](std::string_view word) {
            text::append_part(names, say.between_parts(), say.trc(text::choice_word, word.substr(1, word.size() - 2)));
        });
    if (names.empty()) return say.tr("a text is needed");
    return say.tr("one of these is needed: {1}", names);
}

trouble cell_trouble(
    table_id id, book::table_place const& table, int row, std::string_view header, book::workbook const& workbook) {
    auto const& say = workbook.say;
    auto const columns = book::table(id).columns;
    const auto spec = std::ranges::find(columns, header, &book::column_spec::header);
    auto column = table.first_column;
    std::string needed = say.tr("it cannot be read");
    if (spec != columns.end()) {
        needed = needed_in(*spec, say);
        if (const auto found = table.columns.find(spec->key); found != table.columns.end()) column = found->second;
    }
    const auto cell = table.sheet + '.' + text::cell_name(column, row);
    return {"cell/" + cell, cell, say.tr("{1}: {2}", text::headings_in(workbook.writes, header), needed),
        {table.sheet, row, column}};
}

/// A trouble for each of the headers, parted by ", ".
void add_cells(std::vector<trouble>& to, digest const& known, table_id id, int row, std::string_view headers) {
    const auto place = known.workbook.places.find(id);
    if (place == known.workbook.places.end()) return;
    while (!headers.empty()) {
        const auto comma = headers.find(", ");
        to.push_back(cell_trouble(id, place->second, row, headers.substr(0, comma), known.workbook));
        headers.remove_prefix(comma == std::string_view::npos ? headers.size() : comma + 2);
    }
}

/// Columns without which a table says nothing. A heading that was renamed leaves them blank to us, without a word.
void add_missing_columns(std::vector<trouble>& to, digest const& known) {
    static const std::map<table_id, std::vector<std::string_view>> needed{
        {table_id::referrals, {"date", "source", "prospect", "status"}}, {table_id::touches, {"when", "who", "kind"}}};
    for (auto const& [id, keys] : needed) {
        const auto place = known.workbook.places.find(id);
        if (place == known.workbook.places.end()) continue;
        auto const& table = place->second;
        for (const auto key : keys) {
            if (table.columns.contains(std::string{key})) continue;
            const auto heading = known.workbook.writes.trc(text::heading_word, book::column(id, key).header);
            to.push_back({"column/" + std::string{key}, table.sheet + '.' + heading,
                known.say.tr(
                    "the heading {1} is missing: write it back above its column, or undo where the column is gone",
                    heading),
                {table.sheet, table.header_row, table.first_column}});
        }
    }
}

/// The log is deleted with its sheet, and all that was done seems not to be.
void add_missing_log(std::vector<trouble>& to, digest const& known) {
    auto const& places = known.workbook.places;
    const auto referrals = places.find(table_id::referrals);
    if (referrals == places.end() || places.contains(table_id::touches)) return;
    const auto title = known.workbook.writes.trc(text::sheet_word, book::table(table_id::touches).title);
    to.push_back({"sheet/touches", title,
        known.say.tr("this sheet is missing, so what was done is not known: undo, or open the file saved before"),
        {referrals->second.sheet, referrals->second.header_row, referrals->second.first_column}});
}

std::vector<trouble> troubles_of(digest const& known) {
    std::vector<trouble> found;
    auto const& places = known.workbook.places;
    add_missing_columns(found, known);
    add_missing_log(found, known);
    if (const auto rules = places.find(table_id::rules); rules != places.end()) {
        auto const& table = rules->second;
        const auto value = table.columns.find("value");
        const auto column = value == table.columns.end() ? table.first_column + 1 : value->second;
        for (auto const& bad : known.workbook.bad_rules) {
            const auto row = table.header_row + 1 + bad.row;
            const auto cell = table.sheet + '.' + text::cell_name(column, row);
            found.push_back({"rule/" + cell, cell, bad.sentence, {table.sheet, row, column}});
        }
    }
    for (auto const& row : known.list.unreadable) add_cells(found, known, table_id::referrals, row.row, row.columns);
    for (auto const& plan : known.workbook.plans) {
        add_cells(found, known, table_id::plans, plan.row, plan.unreadable);
        for (const auto key : follow_up::words_not_known(plan))
            add_cells(found, known, table_id::plans, plan.row, book::column(table_id::plans, key).header);
    }
    return found;
}

}

void add_troubles(page& to, digest const& known, view const& chosen) {
    if (known.workbook.read_only)
        to.block(8).sentence(
            "read_only", known.say.tr("This workbook is read-only: you can look, but nothing can be ticked."), quiet);
    const auto all = troubles_of(known);
    const auto shown = std::min(all.size(), chosen.count("troubles", first_troubles));
    for (std::size_t i = 0; i < shown; ++i) {
        auto const& one = all[i];
        to.block(8).add({.id = one.id,
            .kind = element_kind::link,
            .text = one.cell,
            .name = known.say.tr("Go to cell {1}", one.cell),
            .looks = {.small = true},
            .does = one.where});
        to.add({.id = one.id + "/what",
            .where = place::below,
            .text = one.what,
            .name = known.say.tr("{1}: {2}", one.cell, one.what),
            .looks = alarm});
    }
    if (shown < all.size())
        to.block(6).add({.id = "troubles/more",
            .kind = element_kind::link,
            .text = count_text(known.say, all.size() - shown, "{1} more cell to mend", "{1} more cells to mend"),
            .looks = {.small = true},
            .does = show{"troubles", static_cast<int>(shown + first_troubles)}});
}

}
