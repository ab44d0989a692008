#include "panels/troubles.hpp"
#include "text/cell_name.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

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
    if (column.choices != "status") return say.tr("a text is needed");
    std::string names;
    for (auto const& name : book::status_names) text::append_part(names, ", ", say.tr(name));
    return say.tr("one of these is needed: {1}", names);
}

trouble cell_trouble(book::table_place const& table, int row, std::string_view header, text::language const& say) {
    auto const columns = book::table(table_id::referrals).columns;
    const auto spec = std::ranges::find(columns, header, &book::column_spec::header);
    auto column = table.first_column;
    std::string needed = say.tr("it cannot be read");
    if (spec != columns.end()) {
        needed = needed_in(*spec, say);
        if (const auto found = table.columns.find(spec->key); found != table.columns.end()) column = found->second;
    }
    const auto cell = table.sheet + '.' + text::cell_name(column, row);
    return {"cell/" + cell, cell, say.tr("{1}: {2}", header, needed), {table.sheet, row, column}};
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
                known.say.tr("the heading {1} is missing: write it back above its column, or undo", heading),
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
    if (const auto referrals = places.find(table_id::referrals); referrals != places.end())
        for (auto const& row : known.list.unreadable) {
            std::string_view rest = row.columns;
            while (!rest.empty()) {
                const auto comma = rest.find(", ");
                found.push_back(cell_trouble(referrals->second, row.row, rest.substr(0, comma), known.say));
                rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 2);
            }
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
