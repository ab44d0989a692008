#include "calc/menu/in_and_out/import_dialog.hpp"
#include "calc/menu/in_and_out/import_columns.hpp"
#include "calc/menu/in_and_out/import_layout.hpp"
#include "calc/menu/in_and_out/import_reading.hpp"
#include "calc/office/office_language.hpp"
#include "commands/in_and_out/import_report.hpp"
#include "commands/typed_day.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace referralbook::calc {

namespace {

using namespace import_layout;

constexpr std::size_t shown_differences = 4;
constexpr int from_width = 100, as_of_label_x = list_x + from_width + 6, as_of_label_width = 44;
constexpr int as_of_x = as_of_label_x + as_of_label_width + 2, as_of_width = 60;
constexpr int basis_label_x = as_of_x + as_of_width + 8, basis_label_width = 68;
constexpr int basis_x = basis_label_x + basis_label_width + 2, basis_width = width - margin - basis_x;

class import_form {
public:
    import_form(command_call const& call, commands::import_facts& facts, import_file const& file, file_reading& how,
        recognition::date_context const& dates)
        : facts_{facts}, dates_{dates}, form_{call, tr("Import contacts"), width}, reading_{form_, file, how},
          columns_{form_, facts} {
        reading_.build();
        build();
        look_again();
        arrange();
    }

    import_answer ask() {
        const bool accepted = form_.run([this](std::string const& name) {
            if (import_reading::holds(name)) {
                reading_.take();
                read_anew_ = true;
                form_.close(button_role::cancel);
                return;
            }
            look_again();
            if (name == "all" || name == "page") arrange();
        });
        return read_anew_ ? import_answer::read_anew : accepted ? import_answer::accepted : import_answer::cancelled;
    }

private:
    void build() {
        form_.text("intro",
            tr("This is what was found in {1}. Correct what is wrong. Blanks are filled; where something else stands, "
               "the last column says what is done.",
                cut(facts_.file.file, 40)),
            {margin, margin, width - 2 * margin, intro_height}, {.wrapped = true});
        columns_.build();
        form_.tick("all", tr("Show every column of your contacts"), tick_state::off,
            {sample_x, table_y, right_width, line + 2});
        form_.text("known_label", tr("Who is there already"), {label_x, table_y, label_width, line});
        form_.list("known", tr("Who is there already"), {tr("Fill in what is blank"), tr("Leave out")},
            facts_.known == commands::known_rows::leave_out ? 1 : 0, {list_x, table_y, list_width, row_height});
        form_.tick("rest", tr("Add what has no column to the notes"), ticked_if(facts_.rest_to_notes),
            {sample_x, table_y, right_width, line + 2});
        form_.text("dates_label", tr("03/04/2026 is"), {label_x, table_y, label_width, line});
        form_.list("dates", tr("03/04/2026 is"), {tr("as it is written"), tr("3 April"), tr("4 March")},
            !facts_.order                                               ? 0
                : *facts_.order == recognition::date_order::month_first ? 2
                                                                        : 1,
            {list_x, table_y, list_width, row_height});
        form_.text("from_label", tr("Bought from"), {label_x, table_y, label_width, line});
        form_.field("from", tr("Who sold the list, where it was bought"), facts_.bought.from,
            {list_x, table_y, from_width, row_height});
        form_.tip("from", tr("Beside each contact that is added. Leave it blank where the list is your own."));
        form_.text("as_of_label", tr("As of"), {as_of_label_x, table_y, as_of_label_width, line});
        form_.field("as_of", tr("The day the list was valid on"),
            facts_.bought.as_of ? commands::day_to_type(*facts_.bought.as_of, office_language()) : std::string{},
            {as_of_x, table_y, as_of_width, row_height});
        form_.text("basis_label", tr("Legal basis"), {basis_label_x, table_y, basis_label_width, line});
        form_.field("basis", tr("On what legal basis they may be contacted"), facts_.bought.basis,
            {basis_x, table_y, basis_width, row_height});
        form_.text("counts", "", {margin, table_y, width - 2 * margin, line}, {.bold = true});
        form_.text("differences", "", {margin, table_y, width - 2 * margin, 5 * line}, {.wrapped = true});
        form_.text("remarks", "", {margin, table_y, width - 2 * margin, 4 * line}, {.wrapped = true});
        form_.text(
            "problem", "", {margin, table_y, width - 2 * margin - 172, 2 * line}, {.wrapped = true, .bold = true});
        form_.button("ok", tr("~Import"), button_role::ok, {width - margin - 122, table_y, 58, 15});
        form_.button("cancel", tr("Cancel"), button_role::cancel, {width - margin - 58, table_y, 58, 15});
    }

    /// Shows a page of the columns, one below the other, and the rest below them.
    void arrange() {
        int y = columns_.arrange(table_y);
        y += gap;
        form_.move("known_label", {label_x, y + 2, label_width, line});
        form_.move("known", {list_x, y, list_width, row_height});
        form_.move("all", {sample_x, y + 1, right_width, line + 2});
        y += row_step;
        form_.move("dates_label", {label_x, y + 2, label_width, line});
        form_.move("dates", {list_x, y, list_width, row_height});
        form_.move("rest", {sample_x, y + 1, right_width, line + 2});
        y += row_step + gap;
        form_.move("from_label", {label_x, y + 2, label_width, line});
        form_.move("from", {list_x, y, from_width, row_height});
        form_.move("as_of_label", {as_of_label_x, y + 2, as_of_label_width, line});
        form_.move("as_of", {as_of_x, y, as_of_width, row_height});
        form_.move("basis_label", {basis_label_x, y + 2, basis_label_width, line});
        form_.move("basis", {basis_x, y, basis_width, row_height});
        y += row_step + gap;
        form_.move("counts", {margin, y, width - 2 * margin, line});
        y += line + 2;
        form_.move("differences", {margin, y, width - 2 * margin, 5 * line});
        y += 5 * line + 2;
        form_.move("remarks", {margin, y, width - 2 * margin, 4 * line});
        y += 4 * line + gap;
        form_.move("problem", {margin, y, width - 2 * margin - 172, 2 * line});
        form_.place_help({width - margin - 162, y, 36, 15});
        form_.move("ok", {width - margin - 122, y, 58, 15});
        form_.move("cancel", {width - margin - 58, y, 58, 15});
        form_.set_height(y + 15 + margin);
    }

    /// What stands in the contacts and what the file has, of the first differences.
    static std::string told(std::vector<commands::import_difference> const& differences) {
        if (differences.empty()) return {};
        auto text = tr("Mine | the file's:");
        for (std::size_t i = 0; i < differences.size() && i < shown_differences; ++i) {
            auto const& one = differences[i];
            text += '\n' + cut(one.who, 30) + ", " + one.column + ": " + cut(one.stands, 40) + " | " +
                cut(one.comes, 40);
        }
        if (differences.size() > shown_differences)
            text += ' ' + tr("... and {1} more", differences.size() - shown_differences);
        return text;
    }

    void look_again() {
        columns_.take();
        facts_.known = form_.selected("known") == 1 ? commands::known_rows::leave_out
                                                    : commands::known_rows::fill_blanks;
        facts_.rest_to_notes = form_.ticked("rest");
        const int order = form_.selected("dates");
        facts_.order = order == 1 ? std::optional{recognition::date_order::day_first}
            : order == 2          ? std::optional{recognition::date_order::month_first}
                                  : std::nullopt;
        facts_.bought.from = std::string{text::trimmed(form_.typed("from"))};
        facts_.bought.basis = std::string{text::trimmed(form_.typed("basis"))};
        const auto as_of = commands::typed_day(form_.typed("as_of"), tr("As of"), dates_, office_language());
        facts_.bought.as_of = as_of.value_or(std::nullopt);
        const auto of_book = std::exchange(facts_.writes, facts_.say);   // the dialog speaks the office's language
        const auto plan = as_of ? commands::plan_import(facts_)
                                : book::result<commands::import_plan>{book::refuse(as_of.error().sentence)};
        facts_.writes = of_book;
        form_.enable("ok", plan.has_value());
        form_.set_label("problem", plan ? "" : plan.error().sentence);
        form_.set_label("counts", plan ? commands::counted(*plan, office_language()) : "");
        asks_dates_ = asks_dates_ || (plan && plan->unclear_dates);
        form_.show("dates", asks_dates_);
        form_.show("dates_label", asks_dates_);
        std::string remarks;
        if (plan)
            for (auto const& remark : plan->remarks) text::append_part(remarks, " ", remark);
        form_.set_label("remarks", remarks);
        form_.set_label("differences", plan ? told(plan->differences) : "");
    }

    commands::import_facts& facts_;
    recognition::date_context const& dates_;
    table_dialog form_;
    import_reading reading_;
    import_columns columns_;
    bool asks_dates_ = false, read_anew_ = false;
};

}

import_answer ask_import(command_call const& call, commands::import_facts& facts, import_file const& file,
    file_reading& how, recognition::date_context const& dates) {
    import_form form{call, facts, file, how, dates};
    return form.ask();
}

}
