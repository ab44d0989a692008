#include "calc/menu/in_and_out/import_dialog.hpp"
#include "calc/dialogs/table_dialog.hpp"
#include "commands/in_and_out/import_report.hpp"
#include "text/cell_name.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace referralbook::calc {

namespace {

// Units of the dialog font.
constexpr int margin = 8, line = 10, row_height = 14, row_step = 17, width = 400, gap = 6;
constexpr int label_x = margin, label_width = 76;
constexpr int list_x = 88, list_width = 130;
constexpr int sample_x = 224, sample_width = width - 224 - margin;
constexpr int table_y = 40;
constexpr std::size_t sample_characters = 46, most_rows = 18;

std::string cut(std::string_view text, std::size_t longest) {
    return text::first_letters(text::with_blanks_for_breaks(text), longest);
}

class import_form {
public:
    import_form(command_call const& call, commands::import_facts& facts)
        : call_{call}, facts_{facts}, form_{call, "Import contacts", width} {
        // What stands in the file comes first; where there is room, the other columns.
        for (const bool wanted : {true, false})
            for (std::size_t i = 0; i < facts_.targets.size() && shown_.size() < most_rows; ++i)
                if ((facts_.taken[i] >= 0 || facts_.targets[i].key == "who") == wanted) shown_.push_back(i);
        std::ranges::sort(shown_);
        leave_what_is_not_shown();
        build();
        look_again();
        arrange();
    }

    bool ask() {
        return form_.run([this](std::string const& name) {
            look_again();
            if (name == "all") arrange();
        });
    }

private:
    static std::string row_name(char const* part, std::size_t target) { return part + std::to_string(target); }

    int index_of(int column) const {
        const auto found = std::ranges::find(facts_.found.columns, column, &recognition::table_column::column);
        return found == facts_.found.columns.end() ? 0 : static_cast<int>(found - facts_.found.columns.begin()) + 1;
    }

    /// Nothing is imported that the user has not seen.
    void leave_what_is_not_shown() {
        std::string left;
        for (std::size_t i = 0; i < facts_.targets.size(); ++i)
            if (!std::ranges::binary_search(shown_, i) && std::exchange(facts_.taken[i], -1) >= 0)
                text::append_part(left, ", ", facts_.targets[i].label);
        if (!left.empty())
            facts_.file.remarks.push_back("No more than " + std::to_string(most_rows) +
                " columns are taken at once; import the file again for: " + left + '.');
    }

    void build() {
        form_.text("intro",
            "This is what was found in " + cut(facts_.file.file, 40) +
                ". Correct what is wrong; nothing that stands in your contacts is changed.",
            {margin, margin, width - 2 * margin, line});
        form_.text("head_label", "Your contacts", {label_x, table_y - 13, label_width, line}, {.bold = true});
        form_.text("head_list", "Column of the file", {list_x, table_y - 13, list_width, line}, {.bold = true});
        form_.text("head_sample", "For example", {sample_x, table_y - 13, sample_width, line}, {.bold = true});
        std::vector<std::string> columns{"(none)"};
        for (auto const& column : facts_.found.columns)
            columns.push_back(text::column_letters(column.column) + ": " +
                (column.heading.empty() ? "(no heading)" : cut(column.heading, 40)));
        for (const auto target : shown_) {
            auto const& label = facts_.targets[target].label;
            form_.text(row_name("label", target), cut(label, 22), {label_x, table_y, label_width, line});
            form_.list(row_name("list", target), "Column for " + label, columns, index_of(facts_.taken[target]),
                {list_x, table_y, list_width, row_height});
            form_.text(row_name("sample", target), "", {sample_x, table_y, sample_width, line});
        }
        form_.tick(
            "all", "Show every column of your contacts", tick_state::off, {sample_x, table_y, sample_width, line + 2});
        form_.text("known_label", "Who is there already", {label_x, table_y, label_width, line});
        form_.list("known", "Who is there already", {"Fill in what is blank", "Leave out"},
            facts_.known == commands::known_rows::leave_out ? 1 : 0, {list_x, table_y, list_width, row_height});
        form_.tick("rest", "Add what has no column to the notes", ticked_if(facts_.rest_to_notes),
            {sample_x, table_y, sample_width, line + 2});
        form_.text("dates_label", "03/04/2026 is", {label_x, table_y, label_width, line});
        form_.list("dates", "03/04/2026 is", {"as it is written", "3 April", "4 March"},
            !facts_.order                                               ? 0
                : *facts_.order == recognition::date_order::month_first ? 2
                                                                        : 1,
            {list_x, table_y, list_width, row_height});
        form_.text("counts", "", {margin, table_y, width - 2 * margin, line}, {.bold = true});
        form_.text("remarks", "", {margin, table_y, width - 2 * margin, 4 * line}, {.wrapped = true});
        form_.text(
            "problem", "", {margin, table_y, width - 2 * margin - 130, 2 * line}, {.wrapped = true, .bold = true});
        form_.button("ok", "Import", button_role::ok, {width - margin - 122, table_y, 58, 15});
        form_.button("cancel", "Cancel", button_role::cancel, {width - margin - 58, table_y, 58, 15});
    }

    /// Shows the columns that the file has something for, or all, one below the other, and the rest below them.
    void arrange() {
        int y = table_y;
        for (const auto target : shown_) {
            const bool visible = form_.ticked("all") || facts_.taken[target] >= 0 ||
                facts_.targets[target].key == "who";
            for (const auto part : {"label", "list", "sample"}) form_.show(row_name(part, target), visible);
            if (!visible) continue;
            form_.move(row_name("label", target), {label_x, y + 2, label_width, line});
            form_.move(row_name("list", target), {list_x, y, list_width, row_height});
            form_.move(row_name("sample", target), {sample_x, y + 2, sample_width, line});
            y += row_step;
        }
        y += gap;
        form_.move("known_label", {label_x, y + 2, label_width, line});
        form_.move("known", {list_x, y, list_width, row_height});
        form_.move("all", {sample_x, y + 1, sample_width, line + 2});
        y += row_step;
        form_.move("dates_label", {label_x, y + 2, label_width, line});
        form_.move("dates", {list_x, y, list_width, row_height});
        form_.move("rest", {sample_x, y + 1, sample_width, line + 2});
        y += row_step + gap;
        form_.move("counts", {margin, y, width - 2 * margin, line});
        y += line + 2;
        form_.move("remarks", {margin, y, width - 2 * margin, 4 * line});
        y += 4 * line + gap;
        form_.move("problem", {margin, y, width - 2 * margin - 130, 2 * line});
        form_.move("ok", {width - margin - 122, y, 58, 15});
        form_.move("cancel", {width - margin - 58, y, 58, 15});
        form_.set_height(y + 15 + margin);
    }

    void look_again() {
        for (const auto target : shown_) {
            const int index = form_.selected(row_name("list", target));
            facts_.taken[target] = index < 1 ? -1 : facts_.found.columns[static_cast<std::size_t>(index - 1)].column;
            std::string samples;
            if (index >= 1)
                for (auto const& sample : facts_.found.columns[static_cast<std::size_t>(index - 1)].samples)
                    text::append_part(samples, " | ", sample);
            form_.label(row_name("sample", target), cut(samples, sample_characters));
        }
        facts_.known = form_.selected("known") == 1 ? commands::known_rows::leave_out
                                                    : commands::known_rows::fill_blanks;
        facts_.rest_to_notes = form_.ticked("rest");
        const int order = form_.selected("dates");
        facts_.order = order == 1 ? std::optional{recognition::date_order::day_first}
            : order == 2          ? std::optional{recognition::date_order::month_first}
                                  : std::nullopt;
        const auto plan = commands::plan_import(facts_);
        form_.enable("ok", plan.has_value());
        form_.label("problem", plan ? "" : plan.error().sentence);
        form_.label("counts", plan ? commands::counted(*plan) : "");
        asks_dates_ = asks_dates_ || (plan && plan->unclear_dates);
        form_.show("dates", asks_dates_);
        form_.show("dates_label", asks_dates_);
        std::string remarks;
        if (plan)
            for (auto const& remark : plan->remarks) text::append_part(remarks, " ", remark);
        form_.label("remarks", remarks);
    }

    command_call const& call_;
    commands::import_facts& facts_;
    table_dialog form_;
    std::vector<std::size_t> shown_;
    bool asks_dates_ = false;
};

}

bool ask_import(command_call const& call, commands::import_facts& facts) {
    import_form form{call, facts};
    return form.ask();
}

}
