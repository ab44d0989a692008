#include "calc/menu/in_and_out/import_columns.hpp"
#include "calc/dialogs/column_choice.hpp"
#include "calc/menu/in_and_out/import_layout.hpp"
#include "calc/office/office_language.hpp"
#include "text/cell_name.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using namespace import_layout;

constexpr std::size_t sample_characters = 40;
constexpr std::size_t rows_a_page = 6;   // so that the buttons are in sight on a screen of 768 pixels

}

/// The columns that are looked at: those that the file has something for, or all.
std::vector<std::size_t> import_columns::wanted() const {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < facts_.targets.size(); ++i)
        if (form_.ticked("all") || facts_.taken[i] >= 0 || facts_.targets[i].key == "who") result.push_back(i);
    return result;
}

void import_columns::build() {
    form_.text("head_label", tr("Your contacts"), {label_x, table_y - 13, label_width, line}, {.bold = true});
    form_.text("head_list", tr("Column of the file"), {list_x, table_y - 13, list_width, line}, {.bold = true});
    form_.text("head_sample", tr("For example"), {sample_x, table_y - 13, sample_width, line}, {.bold = true});
    form_.text("head_way", tr("If the two differ"), {way_x, table_y - 13, way_width, line}, {.bold = true});
    std::vector<std::string> columns{tr("(none)")};
    for (auto const& column : facts_.found.columns)
        columns.push_back(tr("{1}: {2}", text::column_letters(column.column),
            column.heading.empty() ? tr("(no heading)")
                                   : cut(commands::heading_said(facts_.file, column.heading, office_language()), 40)));
    for (std::size_t target = 0; target < facts_.targets.size(); ++target) {
        auto const& label = facts_.targets[target].label;
        form_.text(row_name("label", target), cut(label, 22), {label_x, table_y, label_width, line});
        form_.list(row_name("list", target), tr("Column for {1}", label), columns,
            index_in_choice(facts_.found.columns, facts_.taken[target]), {list_x, table_y, list_width, row_height});
        form_.text(row_name("sample", target), "", {sample_x, table_y, sample_width, line});
        form_.list(row_name("way", target), tr("If the two differ in {1}", label),
            {tr("Keep mine"), tr("Take the file's"), tr("Keep both")}, static_cast<int>(facts_.ways[target]),
            {way_x, table_y, way_width, row_height});
    }
    form_.list("page", tr("Columns that are shown"), {tr("Columns")}, 0, {list_x, table_y, list_width, row_height});
}

int import_columns::arrange(int y) {
    const auto columns = wanted();
    const auto pages = std::max<std::size_t>((columns.size() + rows_a_page - 1) / rows_a_page, 1);
    if (pages != pages_) offer_pages(columns.size(), pages);
    const auto page = std::min<std::size_t>(static_cast<std::size_t>(std::max(form_.selected("page"), 0)), pages - 1);
    for (std::size_t target = 0; target < facts_.targets.size(); ++target) {
        const auto at = static_cast<std::size_t>(std::ranges::find(columns, target) - columns.begin());
        const bool visible = at < columns.size() && at / rows_a_page == page;
        for (const auto part : {"label", "list", "sample", "way"}) form_.show(row_name(part, target), visible);
        if (!visible) continue;
        form_.move(row_name("label", target), {label_x, y + 2, label_width, line});
        form_.move(row_name("list", target), {list_x, y, list_width, row_height});
        form_.move(row_name("sample", target), {sample_x, y + 2, sample_width, line});
        form_.move(row_name("way", target), {way_x, y, way_width, row_height});
        y += row_step;
    }
    form_.show("page", pages > 1);
    if (pages > 1) {
        form_.move("page", {list_x, y, list_width, row_height});
        y += row_step;
    }
    return y;
}

/// "Columns 1 to 6", "Columns 7 to 12".
void import_columns::offer_pages(std::size_t columns, std::size_t pages) {
    std::vector<std::string> names;
    for (std::size_t page = 0; page < pages; ++page)
        names.push_back(tr("Columns {1} to {2}", page * rows_a_page + 1, std::min(columns, (page + 1) * rows_a_page)));
    form_.offer("page", names, 0);
    pages_ = pages;
}

void import_columns::take() {
    for (std::size_t target = 0; target < facts_.targets.size(); ++target) {
        facts_.ways[target] = static_cast<commands::on_difference>(
            std::max(form_.selected(row_name("way", target)), 0));
        const int index = form_.selected(row_name("list", target));
        auto const* column = index < 1 ? nullptr : &facts_.found.columns[static_cast<std::size_t>(index - 1)];
        facts_.taken[target] = column ? column->column : -1;
        form_.set_label(
            row_name("sample", target), column ? cut(said_samples(*column), sample_characters) : std::string{});
    }
}

}
