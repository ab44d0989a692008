#include "calc/menu/in_and_out/import_dialog.hpp"
#include "calc/office/office_language.hpp"
#include "calc/dialogs/table_dialog.hpp"
#include "commands/in_and_out/import_report.hpp"
#include "text/cell_name.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

// Units of the dialog font.
constexpr int margin = 8, line = 10, row_height = 14, row_step = 17, width = 470, gap = 6;
constexpr int label_x = margin, label_width = 76;
constexpr int list_x = 88, list_width = 130;
constexpr int way_width = 92, way_x = width - margin - way_width;
constexpr int sample_x = 224, sample_width = way_x - sample_x - 6, right_width = width - sample_x - margin;
constexpr int table_y = 57;
constexpr std::size_t sample_characters = 40, rows_a_page = 14, shown_differences = 4;

struct choice {
    std::string_view label, charset;
};
constexpr std::array charsets{choice{text::to_say("Encoding as found"), ""}, choice{"UTF-8", "UTF-8"},
    choice{text::to_say("Western Europe (Windows-1252)"), "Windows-1252"},
    choice{text::to_say("Western Europe (ISO-8859-15)"), "ISO-8859-15"},
    choice{text::to_say("Central Europe (Windows-1250)"), "Windows-1250"},
    choice{text::to_say("Central Europe (ISO-8859-2)"), "ISO-8859-2"},
    choice{text::to_say("Cyrillic (Windows-1251)"), "Windows-1251"},
    choice{text::to_say("Greek (Windows-1253)"), "Windows-1253"},
    choice{text::to_say("Turkish (Windows-1254)"), "Windows-1254"}, choice{text::to_say("Macintosh"), "macintosh"},
    choice{text::to_say("DOS (IBM850)"), "IBM850"}, choice{text::to_say("Japanese (Shift-JIS)"), "Shift_JIS"},
    choice{text::to_say("Chinese (GB18030)"), "GB18030"}};
constexpr std::string_view delimiters = ",;\t|: ";

std::vector<std::string> delimiter_names() {
    return {tr("Divided by commas"), tr("Divided by semicolons"), tr("Divided by tabs"), tr("Divided by |"),
        tr("Divided by colons"), tr("Divided by blanks")};
}

std::string cut(std::string_view text, std::size_t longest) {
    return text::first_letters(text::with_blanks_for_breaks(text), longest);
}

class import_form {
public:
    import_form(command_call const& call, commands::import_facts& facts, import_file const& file, file_reading& how)
        : facts_{facts}, file_{file}, how_{how}, form_{call, tr("Import contacts"), width} {
        build_reading();
        build();
        look_again();
        arrange();
    }

    import_answer ask() {
        const bool accepted = form_.run([this](std::string const& name) {
            if (name == "sheet" || name == "charset" || name == "delimiter") {
                take_reading();
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
    static std::string row_name(char const* part, std::size_t target) { return part + std::to_string(target); }

    int index_of(int column) const {
        const auto found = std::ranges::find(facts_.found.columns, column, &recognition::table_column::column);
        return found == facts_.found.columns.end() ? 0 : static_cast<int>(found - facts_.found.columns.begin()) + 1;
    }

    /// How the file is read: the sheet of a workbook, the character set and the delimiter of a text.
    void build_reading() {
        constexpr int y = margin + line + 6;
        if (file_.sheets.size() > 1) {
            const auto taken = std::ranges::find(file_.sheets, file_.sheet) - file_.sheets.begin();
            form_.text("sheet_label", tr("Sheet of the file"), {label_x, y + 2, label_width, line});
            form_.list("sheet", tr("Sheet of the file"), file_.sheets, static_cast<int>(taken),
                {list_x, y, list_width, row_height});
        }
        if (!file_.is_text) return;
        std::vector<std::string> names;
        int taken = 0;
        for (auto const& one : charsets) {
            if (how_.charset && *how_.charset == one.charset) taken = static_cast<int>(names.size());
            names.push_back(tr(one.label));
        }
        form_.text("charset_label", tr("The file is read as"), {label_x, y + 2, label_width, line});
        form_.list("charset", tr("Encoding of the file"), names, taken, {list_x, y, list_width, row_height});
        form_.list("delimiter", tr("Columns of the file"), delimiter_names(),
            static_cast<int>(std::min(delimiters.find(file_.delimiter), delimiters.size())),
            {sample_x, y, list_width, row_height});
    }

    void take_reading() {
        if (file_.sheets.size() > 1)
            how_.sheet = file_.sheets[static_cast<std::size_t>(std::max(form_.selected("sheet"), 0))];
        if (!file_.is_text) return;
        const auto charset = static_cast<std::size_t>(std::max(form_.selected("charset"), 0));
        how_.charset = charset == 0 ? std::nullopt : std::optional{std::string{charsets[charset].charset}};
        if (const int at = form_.selected("delimiter");
            at >= 0 && delimiters[static_cast<std::size_t>(at)] != file_.delimiter)
            how_.delimiter = delimiters[static_cast<std::size_t>(at)];
    }

    /// The columns that are looked at: those that the file has something for, or all.
    std::vector<std::size_t> wanted() const {
        std::vector<std::size_t> result;
        for (std::size_t i = 0; i < facts_.targets.size(); ++i)
            if (form_.ticked("all") || facts_.taken[i] >= 0 || facts_.targets[i].key == "who") result.push_back(i);
        return result;
    }

    void build() {
        form_.text("intro",
            tr("This is what was found in {1}. Correct what is wrong. Blanks are filled; where something else stands, "
               "the "
               "last column says what is done.",
                cut(facts_.file.file, 40)),
            {margin, margin, width - 2 * margin, line});
        form_.text("head_label", tr("Your contacts"), {label_x, table_y - 13, label_width, line}, {.bold = true});
        form_.text("head_list", tr("Column of the file"), {list_x, table_y - 13, list_width, line}, {.bold = true});
        form_.text("head_sample", tr("For example"), {sample_x, table_y - 13, sample_width, line}, {.bold = true});
        form_.text("head_way", tr("If something else stands"), {way_x, table_y - 13, way_width, line}, {.bold = true});
        std::vector<std::string> columns{tr("(none)")};
        for (auto const& column : facts_.found.columns)
            columns.push_back(text::column_letters(column.column) + ": " +
                (column.heading.empty() ? tr("(no heading)") : cut(column.heading, 40)));
        for (std::size_t target = 0; target < facts_.targets.size(); ++target) {
            auto const& label = facts_.targets[target].label;
            form_.text(row_name("label", target), cut(label, 22), {label_x, table_y, label_width, line});
            form_.list(row_name("list", target), tr("Column for {1}", label), columns, index_of(facts_.taken[target]),
                {list_x, table_y, list_width, row_height});
            form_.text(row_name("sample", target), "", {sample_x, table_y, sample_width, line});
            form_.list(row_name("way", target), tr("If something else stands in {1}", label),
                {tr("Keep mine"), tr("Take the file's"), tr("Keep both")}, static_cast<int>(facts_.ways[target]),
                {way_x, table_y, way_width, row_height});
        }
        form_.list("page", tr("Columns that are shown"), {tr("Columns")}, 0, {list_x, table_y, list_width, row_height});
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
        const auto columns = wanted();
        const auto pages = std::max<std::size_t>((columns.size() + rows_a_page - 1) / rows_a_page, 1);
        if (pages != pages_) offer_pages(columns.size(), pages);
        const auto page = std::min<std::size_t>(
            static_cast<std::size_t>(std::max(form_.selected("page"), 0)), pages - 1);
        int y = table_y;
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
        y += gap;
        form_.move("known_label", {label_x, y + 2, label_width, line});
        form_.move("known", {list_x, y, list_width, row_height});
        form_.move("all", {sample_x, y + 1, right_width, line + 2});
        y += row_step;
        form_.move("dates_label", {label_x, y + 2, label_width, line});
        form_.move("dates", {list_x, y, list_width, row_height});
        form_.move("rest", {sample_x, y + 1, right_width, line + 2});
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

    /// "Columns 1 to 14", "Columns 15 to 20".
    void offer_pages(std::size_t columns, std::size_t pages) {
        std::vector<std::string> names;
        for (std::size_t page = 0; page < pages; ++page)
            names.push_back(
                tr("Columns {1} to {2}", page * rows_a_page + 1, std::min(columns, (page + 1) * rows_a_page)));
        form_.offer("page", names, 0);
        pages_ = pages;
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
        for (std::size_t target = 0; target < facts_.targets.size(); ++target) {
            facts_.ways[target] = static_cast<commands::on_difference>(
                std::max(form_.selected(row_name("way", target)), 0));
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
        form_.label("counts", plan ? commands::counted(*plan, office_language()) : "");
        asks_dates_ = asks_dates_ || (plan && plan->unclear_dates);
        form_.show("dates", asks_dates_);
        form_.show("dates_label", asks_dates_);
        std::string remarks;
        if (plan)
            for (auto const& remark : plan->remarks) text::append_part(remarks, " ", remark);
        form_.label("remarks", remarks);
        form_.label("differences", plan ? told(plan->differences) : "");
    }

    commands::import_facts& facts_;
    import_file const& file_;
    file_reading& how_;
    table_dialog form_;
    std::size_t pages_ = 0;
    bool asks_dates_ = false, read_anew_ = false;
};

}

import_answer ask_import(
    command_call const& call, commands::import_facts& facts, import_file const& file, file_reading& how) {
    import_form form{call, facts, file, how};
    return form.ask();
}

}
