#include "commands/in_and_out/contacts_to_be.hpp"

#include "commands/name_columns.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "text/sentences.hpp"

namespace referralbook::commands {

contacts_to_be::contacts_to_be(import_facts const& facts, import_values const& values, import_plan& plan)
    : facts_{facts}, values_{values}, plan_{plan} {
    auto const& columns = facts.contacts.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        place_.push_back(columns[i].ours ? -1 : static_cast<int>(plan_.columns.size()));
        if (columns[i].ours) continue;
        plan_.columns.push_back(columns[i].column);
        plan_.dates.push_back(values_.holds_dates(i));
    }
}

std::optional<std::size_t> contacts_to_be::typed_column(std::string_view key) const {
    auto const* column = facts_.contacts.column_of(key);
    if (!column || column->ours) return {};
    return static_cast<std::size_t>(column - facts_.contacts.columns.data());
}

book::cell const& contacts_to_be::at(std::size_t column, int which) const {
    if (which >= facts_.contacts.rows())
        return plan_.added[added_index(which)][static_cast<std::size_t>(place_[column])];
    const auto filled = filled_.find({which, column});
    return filled != filled_.end() ? filled->second.content : facts_.contacts.at(column, which).value;
}

std::string contacts_to_be::text(std::string_view key, int which) const {
    const auto column = typed_column(key);
    return column ? book::text_of(at(*column, which)) : std::string{};
}

std::string contacts_to_be::where(int which) const {
    if (which < facts_.contacts.rows()) return facts_.writes.tr("row {1}", facts_.contacts.first_row + which + 1);
    return facts_.writes.tr("line {1} of the file", line_of_added_[added_index(which)]);
}

bool contacts_to_be::may_fill(std::size_t column, int which) const {
    return book::is_blank(at(column, which)) &&
        (which >= facts_.contacts.rows() || !facts_.contacts.empty_formulas.contains({column, which}));
}

void contacts_to_be::fill(int which, std::size_t column, book::cell const& content) {
    const auto place = static_cast<std::size_t>(place_[column]);
    if (which >= facts_.contacts.rows()) {
        plan_.added[added_index(which)][place] = content;
        return;
    }
    filled_.emplace(std::pair{which, column}, filled_cell{content, plan_.fills.size()});
    std::optional<book::column_kind> as;
    if (std::holds_alternative<double>(content) && plan_.dates[place]) as = book::column_kind::date;
    plan_.fills.push_back({facts_.contacts.sheet, facts_.contacts.first_row + which,
        facts_.contacts.columns[column].column, {}, content, as});
}

bool contacts_to_be::is_formula(std::size_t column, int which) const {
    return which < facts_.contacts.rows() && facts_.contacts.formulas.contains({column, which});
}

void contacts_to_be::replace(int which, std::size_t column, book::cell const& content) {
    const auto place = static_cast<std::size_t>(place_[column]);
    if (which >= facts_.contacts.rows()) {
        plan_.added[added_index(which)][place] = content;
        return;
    }
    std::optional<book::column_kind> as;
    if (std::holds_alternative<double>(content) && plan_.dates[place]) as = book::column_kind::date;
    if (const auto before = filled_.find({which, column}); before != filled_.end()) {
        auto& change = plan_.fills[before->second.change];
        change.content = before->second.content = content;
        change.as = as;
        return;
    }
    filled_.emplace(std::pair{which, column}, filled_cell{content, plan_.fills.size()});
    plan_.fills.push_back({facts_.contacts.sheet, facts_.contacts.first_row + which,
        facts_.contacts.columns[column].column, facts_.contacts.at(column, which).value, content, as});
}

std::string contacts_to_be::name(int which) const {
    for (const auto key : name_keys)
        if (auto text = this->text(key, which); !text.empty()) return text;
    return {};
}

std::vector<book::cell> contacts_to_be::new_row(int row, name_in_file const& one) const {
    std::vector<book::cell> cells(plan_.columns.size());
    for (std::size_t i = 0; i < facts_.targets.size(); ++i)
        if (facts_.targets[i].column >= 0 && facts_.taken[i] >= 0)
            cells[static_cast<std::size_t>(place_[static_cast<std::size_t>(facts_.targets[i].column)])] = values_.value(
                i, row);
    put_name(cells, one);
    return cells;
}

book::cell* contacts_to_be::cell_of(std::vector<book::cell>& cells, std::string_view key) const {
    const auto column = typed_column(key);
    return column ? &cells[static_cast<std::size_t>(place_[*column])] : nullptr;
}

book::cell* contacts_to_be::own_cell(std::vector<book::cell>& cells, std::string_view says) const {
    constexpr double the_very_same = 0.9;   // "Job title" may be a title too
    for (std::size_t i = 0; i < facts_.contacts.columns.size(); ++i) {
        auto const& column = facts_.contacts.columns[i];
        if (!column.ours && column.key.empty() && recognition::same_sense(column.heading, says) >= the_very_same)
            return &cells[static_cast<std::size_t>(place_[i])];
    }
    return nullptr;
}

void contacts_to_be::add(std::vector<book::cell> cells, int line) {
    line_of_added_.push_back(line);
    plan_.added.push_back(std::move(cells));
}

/// The name in the way the sheet keeps names, where the file keeps them in another.
void contacts_to_be::put_name(std::vector<book::cell>& cells, name_in_file const& one) const {
    const auto put = [&](std::string_view key, std::string const& content) {
        auto* cell = cell_of(cells, key);
        if (!cell) return false;
        if (book::is_blank(*cell) && !content.empty()) *cell = content;
        return true;
    };
    const bool whole = put("who", one.name());
    if (one.full.empty()) {
        if (!put("company", one.company) && !whole && !put("last_name", one.company)) put("first_name", one.company);
        return;
    }
    const bool in_parts = !one.first.empty() || !one.last.empty();
    auto *title = own_cell(cells, "Title"), *suffix = own_cell(cells, "Suffix"), *notes = cell_of(cells, "notes");
    auto names = recognition::name_parts_of(one.full);
    if (in_parts) {
        // Cells stay as they are; title and degrees that the full name alone has are kept too.
        const auto in_cells = recognition::read_name(one.first, one.last);
        if (!in_cells.title.empty()) names.title.clear();
        if (!in_cells.behind.empty()) names.behind.clear();
        names.first = one.first, names.last = one.last, names.is_office = false;
    }
    const auto parts = name_in_columns(
        std::move(names), {title != nullptr, suffix != nullptr, notes != nullptr && !whole}, facts_.writes);
    if (parts.is_office && cell_of(cells, "company")) {
        if (one.company.empty() && !whole) put("company", one.full);
    } else if (cell_of(cells, "first_name") && cell_of(cells, "last_name")) {
        put("first_name", parts.first);
        put("last_name", parts.last);
        if (title && book::is_blank(*title) && !parts.title.empty()) *title = parts.title;
        if (suffix && book::is_blank(*suffix) && !parts.suffix.empty()) *suffix = parts.suffix;
        if (notes && !whole && !parts.note.empty()) {
            auto text = book::text_of(*notes);
            text::append_part(text, "\n", parts.note);
            *notes = std::move(text);
        }
    } else if (!whole && !put("last_name", one.full) && !put("first_name", one.full)) {
        put("company", one.full);
    }
}

}
