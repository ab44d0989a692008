#include "calc/set_up/columns_page.hpp"
#include "calc/dialogs/column_choice.hpp"
#include "calc/office/office_language.hpp"
#include "commands/set_up/set_up_referrals.hpp"
#include "recognition/tables/headers.hpp"
#include "text/cell_name.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using namespace set_up_page;
using recognition::role;
using recognition::sheet_kind;

constexpr int label_x = margin, label_width = 70;
constexpr int list_x = 80, list_width = 102;
constexpr int sample_x = 186, sample_width = 98;
constexpr std::size_t sample_characters = 24, why_characters = 40;
constexpr int why_x = 288, why_width = width - 288 - margin;
constexpr int second_label_x = sample_x + 36, second_list_x = second_label_x + list_x - label_x;   // two in a row

std::string row_name(char const* part, role what) { return part + std::to_string(static_cast<int>(what)); }

std::vector<role> all_roles() {
    std::vector<role> roles;
    for (const auto kind : {sheet_kind::contacts_and_referrals, sheet_kind::referral_log})
        for (const auto what : recognition::roles_of(kind)) text::add_once(roles, what);
    return roles;
}

}

recognition::column_proposal const* columns_page::proposal(role what, int column) const {
    auto const& all = facts_.found.proposals;
    const bool log = facts_.wanted.kind == sheet_kind::referral_log;
    const auto found = std::ranges::find_if(all, [&](auto const& one) {
        return one.column == column && (one.what == what || (log && commands::role_in_log(one.what) == what));
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> columns_page::column_names() const {
    std::vector<std::string> columns{tr("(none)")};
    for (auto const& column : facts_.found.columns)
        columns.push_back(tr("{1}: {2}", text::column_letters(column.column),
            column.heading.empty() ? tr("(no heading)") : text::with_blanks_for_breaks(column.heading)));
    return columns;
}

// What such a sheet cannot do without, or rarely does.
bool columns_page::is_main(role what) const {
    using enum recognition::role;
    if (facts_.wanted.kind == sheet_kind::referral_log) return what == date || what == source || what == prospect;
    if (what == referred_by || what == received) return facts_.wanted.kind == sheet_kind::contacts_and_referrals;
    return what == who || what == phone;
}

void columns_page::build(int top) {
    top_ = top;
    form_.text("head_list", tr("Column"), {list_x, top, list_width, line}, {.bold = true});
    form_.text("head_sample", tr("For example"), {sample_x, top, sample_width, line}, {.bold = true});
    form_.text("head_why", tr("How sure, and why"), {why_x, top, why_width, line}, {.bold = true});
    const auto columns = column_names();
    for (const auto what : all_roles()) {
        const auto name = tr(recognition::name_of(what));
        form_.text(row_name("label", what), name, {label_x, 0, label_width, line});
        form_.list(row_name("list", what), tr("Column for {1}", name), columns,
            index_in_choice(facts_.found.columns, facts_.wanted.column_of(what)), {list_x, 0, list_width, row_height});
        form_.text(row_name("sample", what), "", {sample_x, 0, sample_width, line});
        form_.text(row_name("why", what), "", {why_x, 0, why_width, line});
    }
}

void columns_page::offer_columns() {
    for (const auto what : all_roles())
        form_.offer(row_name("list", what), column_names(),
            index_in_choice(facts_.found.columns, facts_.wanted.column_of(what)));
}

/// `two`: another role stands in the same row, where the sample would.
void columns_page::place_row(role what, int y, row_of row, int label_at, int list_at) {
    form_.move(row_name("label", what), {label_at, y + 2, label_width, line});
    form_.move(row_name("list", what), {list_at, y, list_width, row_height});
    form_.move(row_name("sample", what), {sample_x, y + 2, sample_width, line});
    form_.move(row_name("why", what), {why_x, y + 2, why_width, line});
    if (row == row_of::one) return;
    for (const auto part : {"sample", "why"}) form_.show(row_name(part, what), false);
}

void columns_page::show_if(bool shown) {
    const bool all = form_.ticked("all");
    std::vector<role> wanted;
    if (shown)
        for (const auto what : recognition::roles_of(facts_.wanted.kind))
            if (all || is_main(what) || form_.selected(row_name("list", what)) > 0) wanted.push_back(what);
    for (const auto what : all_roles()) {
        const bool visible = std::ranges::find(wanted, what) != wanted.end();
        for (const auto part : {"label", "list", "sample", "why"}) form_.show(row_name(part, what), visible);
    }
    const bool two = wanted.size() > rows;   // side by side, so that all of them fit
    form_.show("head_list", shown);
    for (const auto part : {"head_sample", "head_why"}) form_.show(part, shown && !two);
    int y = top_ + line + 3;
    for (std::size_t i = 0; i < wanted.size(); ++i, y += row_step) {
        place_row(wanted[i], y, two ? row_of::two : row_of::one, label_x, list_x);
        if (two && i + 1 < wanted.size()) place_row(wanted[++i], y, row_of::two, second_label_x, second_list_x);
    }
}

void columns_page::say_of(role what, recognition::table_column const& column) {
    const auto samples = said_samples(column);
    form_.set_label(row_name("sample", what), text::first_letters(samples, sample_characters));
    form_.tip(row_name("sample", what), samples);
    auto const* why = proposal(what, column.column);
    form_.set_label(row_name("why", what),
        text::first_letters(why ? tr("{1}: {2}", tr(recognition::how_sure(why->sureness)),
                                      why->in_short.empty() ? why->why : why->in_short)
                                : tr("your choice"),
            why_characters));
    form_.tip(row_name("why", what), why ? why->why : std::string{});
}

void columns_page::take() {
    facts_.wanted.columns.clear();
    for (const auto what : recognition::roles_of(facts_.wanted.kind)) {
        const int index = form_.selected(row_name("list", what));
        if (index < 1) {
            form_.set_label(row_name("sample", what), "");
            form_.set_label(row_name("why", what), "");
            continue;
        }
        auto const& column = facts_.found.columns[static_cast<std::size_t>(index - 1)];
        facts_.wanted.columns.emplace_back(what, column.column);
        say_of(what, column);
    }
}

}
