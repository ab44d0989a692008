#include "calc/set_up/set_up_dialog.hpp"
#include "calc/dialogs/table_dialog.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "recognition/tables/headers.hpp"
#include "text/cell_name.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

using recognition::role;
using recognition::sheet_kind;

// Units of the dialog font.
constexpr int margin = 8, line = 10, row_height = 14, row_step = 17, width = 430, gap = 6;
constexpr int label_x = margin, label_width = 58;
constexpr int list_x = 70, list_width = 110;
constexpr int sample_x = 186, sample_width = 98;
constexpr std::size_t sample_characters = 24, why_characters = 40;
constexpr int why_x = 288, why_width = width - 288 - margin;
constexpr int second_label_x = sample_x,
              second_list_x = sample_x + list_x - label_x;   // two roles without a column share a row
constexpr int table_y = 56;

struct kind_choice {
    sheet_kind kind;
    std::string_view says;
};
constexpr std::array kinds{
    kind_choice{sheet_kind::contacts, "Contacts"},
    kind_choice{sheet_kind::contacts_and_referrals, "Contacts, with who referred them and when"},
    kind_choice{sheet_kind::referral_log, "A list of referrals received"},
};

// The heading itself stands beside it already: of "heading is 'Last visit'; 96 % are dates" the rest is enough.
std::string in_short(std::string const& why) {
    const auto end = why.find("'; ");
    return why.starts_with("heading is '") && end != std::string::npos ? why.substr(end + 3) : why;
}

std::string row_name(char const* part, role what) { return part + std::to_string(static_cast<int>(what)); }

class set_up_form {
public:
    set_up_form(command_call const& call, std::vector<set_up_table> const& tables, std::size_t& chosen,
        std::function<commands::set_up_facts(std::size_t)> const& facts_of, commands::set_up_facts& facts)
        : call_{call}, tables_{tables}, chosen_{chosen}, facts_of_{facts_of}, facts_{facts},
          form_{call, "Set up this workbook", width}, below_table_{tables.size() > 1 ? row_step : 0} {
        build();
        arrange();
        look_again();
    }

    bool ask() {
        const bool accepted = form_.run([this](std::string const& name) {
            if (name == "table") take_table(static_cast<std::size_t>(std::max(form_.selected("table"), 0)));
            if (name == "kind")
                facts_.wanted.kind = kinds[static_cast<std::size_t>(std::max(form_.selected("kind"), 0))].kind;
            if (name == "kind" || name == "all" || name == "table") arrange();
            look_again();
        });
        return accepted;
    }

private:
    static std::vector<role> all_roles() {
        std::vector<role> roles;
        for (const auto kind : {sheet_kind::contacts_and_referrals, sheet_kind::referral_log})
            for (const auto what : recognition::roles_of(kind))
                if (std::ranges::find(roles, what) == roles.end()) roles.push_back(what);
        return roles;
    }

    recognition::column_proposal const* proposal(role what) const {
        auto const& all = facts_.found.proposals;
        const auto found = std::ranges::find(all, what, &recognition::column_proposal::what);
        return found == all.end() ? nullptr : &*found;
    }

    std::string intro() const {
        return "This is what was found on the sheet \"" + facts_.sheet + "\"" +
            (facts_.found.program.empty() ? std::string{} : ", an export of " + facts_.found.program) +
            ". Correct what is wrong; your columns stay as they are.";
    }

    int kind_index() const {
        const auto found = std::ranges::find(kinds, facts_.wanted.kind, &kind_choice::kind);
        return found == kinds.end() ? 0 : static_cast<int>(found - kinds.begin());
    }

    std::vector<std::string> column_names() const {
        std::vector<std::string> columns{"(none)"};
        for (auto const& column : facts_.found.columns)
            columns.push_back(text::column_letters(column.column) + ": " +
                (column.heading.empty() ? "(no heading)" : text::with_blanks_for_breaks(column.heading)));
        return columns;
    }

    void take_table(std::size_t which) {
        if (which >= tables_.size() || which == chosen_) return;
        chosen_ = which;
        const bool settle = facts_.settle_history;
        facts_ = facts_of_(which);
        facts_.settle_history = settle;
        form_.label("intro", intro());
        std::vector<std::string> names;
        for (auto const& kind : kinds) names.emplace_back(kind.says);
        form_.offer("kind", names, kind_index());
        for (const auto what : all_roles())
            form_.offer(row_name("list", what), column_names(), index_of(facts_.wanted.column_of(what)));
    }

    void build() {
        form_.text("intro", intro(), {margin, margin, width - 2 * margin, line});
        if (below_table_ > 0) {
            std::vector<std::string> names;
            for (auto const& table : tables_) names.push_back(table.name);
            form_.text("table_label", "The table", {label_x, 24, label_width, line});
            form_.list("table", "The table to set up", names, static_cast<int>(chosen_), {list_x, 22, 180, row_height});
        }
        form_.text("kind_label", "The sheet holds", {label_x, below_table_ + 24, label_width, line});
        std::vector<std::string> kind_names;
        for (auto const& kind : kinds) kind_names.emplace_back(kind.says);
        form_.list(
            "kind", "What the sheet holds", kind_names, kind_index(), {list_x, below_table_ + 22, 180, row_height});
        form_.tick("all", "Show everything that such a sheet may hold", tick_state::off,
            {list_x + 190, below_table_ + 23, width - list_x - 190 - margin, line + 2});
        const int head_y = below_table_ + table_y - 13;
        form_.text("head_list", "Column", {list_x, head_y, list_width, line}, {.bold = true});
        form_.text("head_sample", "For example", {sample_x, head_y, sample_width, line}, {.bold = true});
        form_.text("head_why", "How sure, and why", {why_x, head_y, why_width, line}, {.bold = true});
        const auto columns = column_names();
        for (const auto what : all_roles()) {
            const auto name = std::string{recognition::name_of(what)};
            form_.text(row_name("label", what), name, {label_x, 0, label_width, line});
            form_.list(row_name("list", what), "Column for " + name, columns, index_of(facts_.wanted.column_of(what)),
                {list_x, 0, list_width, row_height});
            form_.text(row_name("sample", what), "", {sample_x, 0, sample_width, line});
            form_.text(row_name("why", what), "", {why_x, 0, why_width, line});
        }
        form_.text("adds", "", {margin, 0, width - 2 * margin, 4 * line}, {.wrapped = true});
        form_.tick("history",
            "Count referrals older than " + std::to_string(commands::history_days) +
                " days as thanked and told; those still open come up a few a day",
            ticked_if(facts_.settle_history), {margin, 0, width - 2 * margin, line + 2});
        form_.text("problem", "", {margin, 0, width - 2 * margin - 130, 2 * line}, {.wrapped = true, .bold = true});
        form_.button("ok", "Set up", button_role::ok, {width - margin - 122, 0, 58, 15});
        form_.button("cancel", "Cancel", button_role::cancel, {width - margin - 58, 0, 58, 15});
    }

    int index_of(int column) const {
        const auto found = std::ranges::find(facts_.found.columns, column, &recognition::table_column::column);
        return found == facts_.found.columns.end() ? 0 : static_cast<int>(found - facts_.found.columns.begin()) + 1;
    }

    // What such a sheet cannot do without, or rarely does.
    bool is_main(role what) const {
        using enum recognition::role;
        if (facts_.wanted.kind == sheet_kind::referral_log) return what == date || what == source || what == prospect;
        if (what == referred_by || what == received) return facts_.wanted.kind == sheet_kind::contacts_and_referrals;
        return what == who || what == phone;
    }

    enum class row_of { one, two };

    /// `two`: another role stands in the same row, where the sample would.
    void place_row(role what, int y, row_of row, int label_at, int list_at) {
        form_.move(row_name("label", what), {label_at, y + 2, label_width, line});
        form_.move(row_name("list", what), {list_at, y, list_width, row_height});
        form_.move(row_name("sample", what), {sample_x, y + 2, sample_width, line});
        form_.move(row_name("why", what), {why_x, y + 2, why_width, line});
        if (row == row_of::one) return;
        for (const auto part : {"sample", "why"}) form_.show(row_name(part, what), false);
    }

    // Shows the roles of the kind chosen: those that have a column and the main ones, or all; and closes up the rest
    // below.
    void arrange() {
        const bool all = form_.ticked("all");
        std::vector<role> wanted;
        for (const auto what : recognition::roles_of(facts_.wanted.kind))
            if (all || is_main(what) || form_.selected(row_name("list", what)) > 0) wanted.push_back(what);
        for (const auto what : all_roles()) {
            const bool visible = std::ranges::find(wanted, what) != wanted.end();
            for (const auto part : {"label", "list", "sample", "why"}) form_.show(row_name(part, what), visible);
        }
        int y = below_table_ + table_y;
        for (std::size_t i = 0; i < wanted.size(); ++i, y += row_step) {
            const auto has_none = [&](std::size_t at) {
                return at < wanted.size() && form_.selected(row_name("list", wanted[at])) < 1;
            };
            const bool two = all && has_none(i) && has_none(i + 1);
            place_row(wanted[i], y, two ? row_of::two : row_of::one, label_x, list_x);
            if (two) place_row(wanted[++i], y, row_of::two, second_label_x, second_list_x);
        }
        y += gap;
        form_.move("adds", {margin, y, width - 2 * margin, 4 * line});
        y += 4 * line + gap;
        const bool history = facts_.wanted.kind != sheet_kind::contacts;
        form_.show("history", history);
        if (history) {
            form_.move("history", {margin, y, width - 2 * margin, line + 2});
            y += line + 2 + gap;
        }
        form_.move("problem", {margin, y, width - 2 * margin - 130, 2 * line});
        form_.move("ok", {width - margin - 122, y, 58, 15});
        form_.move("cancel", {width - margin - 58, y, 58, 15});
        form_.set_height(y + 15 + margin);
    }

    void look_again() {
        facts_.wanted.columns.clear();
        for (const auto what : recognition::roles_of(facts_.wanted.kind)) {
            const int index = form_.selected(row_name("list", what));
            if (index < 1) {
                form_.label(row_name("sample", what), "");
                form_.label(row_name("why", what), "");
                continue;
            }
            auto const& column = facts_.found.columns[static_cast<std::size_t>(index - 1)];
            facts_.wanted.columns.emplace_back(what, column.column);
            std::string samples;
            for (auto const& sample : column.samples) text::append_part(samples, " | ", sample);
            form_.label(row_name("sample", what), text::first_letters(samples, sample_characters));
            form_.tip(row_name("sample", what), samples);
            auto const* why = proposal(what);
            const bool proposed = why && why->column == column.column;
            form_.label(row_name("why", what),
                text::first_letters(proposed
                        ? std::string{recognition::how_sure(why->sureness)} + ": " + in_short(why->why)
                        : "your choice",
                    why_characters));
            form_.tip(row_name("why", what), proposed ? why->why : std::string{});
        }
        facts_.settle_history = form_.ticked("history");
        read_mapped_cells(call_.document, tables_[chosen_].sheet, facts_);
        const auto plan = commands::plan_set_up(facts_);
        form_.enable("ok", plan.has_value());
        form_.label("problem", plan ? "" : plan.error().sentence);
        std::string adds;
        if (plan && plan->empty()) adds = "Everything is there already.";
        if (plan && !plan->empty()) {
            for (std::size_t i = 0; i < plan->adds.size(); ++i) adds += (i == 0 ? "Adds " : "; ") + plan->adds[i];
            adds += plan->adds.empty() ? "Remembers what you chose." : ".";
            for (auto const& note : plan->notes) adds += ' ' + note;
        }
        form_.label("adds", adds);
    }

    command_call const& call_;
    std::vector<set_up_table> const& tables_;
    std::size_t& chosen_;
    std::function<commands::set_up_facts(std::size_t)> const& facts_of_;
    commands::set_up_facts& facts_;
    table_dialog form_;
    int below_table_;   ///< what stands below the choice of the table moves down by so much
};

}

bool ask_set_up(command_call const& call, std::vector<set_up_table> const& tables, std::size_t& chosen,
    std::function<commands::set_up_facts(std::size_t)> const& facts_of, commands::set_up_facts& facts) {
    set_up_form form{call, tables, chosen, facts_of, facts};
    return form.ask();
}

}
