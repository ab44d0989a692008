#include "calc/menu/tidy_up/repair_dates_dialog.hpp"
#include "calc/dialogs/table_dialog.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/book_language.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

// Units of the dialog font; a character of a sentence is about four wide.
constexpr int margin = 8, line = 10, gap = 6, width = 330, inner = width - 2 * margin, button_width = 62,
              help_width = 36;
constexpr std::size_t characters_a_line = 92, most_columns = 8, most_notes = 4;

std::string name_of(recognition::date_order order) {
    switch (order) {
    case recognition::date_order::day_first: return tr("day first");
    case recognition::date_order::month_first: return tr("month first");
    case recognition::date_order::year_first: break;
    }
    return tr("year first");
}

/// Sentences one below the other, and how many lines they take.
struct block {
    std::string text;
    int lines = 0;

    void add(std::string const& sentence) {
        if (!text.empty()) text += '\n';
        text += sentence;
        lines += static_cast<int>((sentence.size() + characters_a_line - 1) / characters_a_line);
    }
    int height() const { return lines * line; }
};

block columns_of(commands::date_repair const& found) {
    block all;
    for (std::size_t i = 0; i < std::min(found.lines.size(), most_columns); ++i) all.add(found.lines[i]);
    if (found.lines.size() > most_columns)
        all.add(trn("and {1} more column", "and {1} more columns", found.lines.size() - most_columns));
    return all;
}

block kept_of(commands::date_repair const& found, text::language const& writes) {
    block all;
    if (found.kept.empty()) return all;
    all.add(tr("These stay as they are:"));
    for (std::size_t i = 0; i < std::min(found.kept.size(), commands::few_kept_dates); ++i) {
        auto const& one = found.kept[i];
        all.add("    " + one.cell.substr(one.cell.rfind('.') + 1) + "  '" +
            (one.content.size() > 40 ? one.content.substr(0, one.content.find(' ', 30)) + " \u2026" : one.content) +
            "'  " + one.why);
    }
    if (found.kept.size() > commands::few_kept_dates)
        all.add("    " +
            tr("and {1} more; the sheet {2} will list them all.", found.kept.size() - commands::few_kept_dates,
                writes.trc(text::sheet_word, book::table(book::table_id::dates).title)));
    return all;
}

block notes_of(commands::date_repair const& found) {
    block all;
    for (std::size_t i = 0; i < std::min(found.notes.size(), most_notes); ++i) all.add(found.notes[i]);
    return all;
}

class repair_form {
public:
    repair_form(command_call const& call, std::span<commands::date_cells const> columns, book::null_date origin,
        commands::date_answer& answer)
        : columns_{columns}, origin_{origin}, answer_{answer}, writes_{book_language(call.document)},
          form_{call, tr("Repair dates"), width} {
        const auto found = commands::look_at_dates(columns_, origin_, answer_, office_language());
        orders_ = found.orders;
        form_.text("headline", "", {}, {.bold = true});
        form_.text("columns", "", {}, {.wrapped = true});
        std::vector<std::string> choices{tr("leave them as they are")};
        for (auto const& [order, day] : orders_) choices.push_back(tr("{1}: {2}", name_of(order), day));
        form_.text("question",
            orders_.size() > 2 ? tr("'{1}' can be read in three ways. Dates like it are", found.unclear)
                               : tr("'{1}' can be read in two ways. Dates like it are", found.unclear),
            {});
        form_.list("order", tr("Dates like '{1}'", found.unclear), choices, 0, {});
        form_.tick("serials", tr("Plain numbers are days too: {1}", found.serial), ticked_if(found.serials), {});
        form_.text("kept", "", {}, {.wrapped = true});
        form_.text("notes", "", {}, {.wrapped = true});
        form_.button("ok", tr("~Repair"), button_role::ok, {});
        form_.button("cancel", tr("Cancel"), button_role::cancel, {});
        asks_order_ = !found.unclear.empty();
        asks_serials_ = !found.serial.empty();
        show(found);
    }

    bool ask() {
        return form_.run([this](std::string const& name) {
            if (name == "serials") answer_.serials = form_.ticked("serials");
            const int chosen = form_.selected("order");
            answer_.order.reset();
            if (chosen > 0) answer_.order = orders_[static_cast<std::size_t>(chosen - 1)].first;
            show(commands::look_at_dates(columns_, origin_, answer_, office_language()));
        });
    }

private:
    void show(commands::date_repair const& found) {
        int y = margin;
        const auto place = [&](char const* name, block const& words) {
            form_.set_label(name, words.text);
            form_.show(name, words.lines > 0);
            form_.move(name, {margin, y, inner, std::max(words.height(), line)});
            if (words.lines > 0) y += words.height() + gap;
        };
        block head;
        head.add(found.headline(office_language()));
        place("headline", head);
        place("columns", columns_of(found));
        form_.show("question", asks_order_);
        form_.show("order", asks_order_);
        if (asks_order_) {
            form_.move("question", {margin, y + 2, 190, line});
            form_.move("order", {margin + 192, y, inner - 192, 14});
            y += 14 + gap;
        }
        form_.show("serials", asks_serials_);
        form_.move("serials", {margin, y, inner, line + 2});
        if (asks_serials_) y += line + 2 + gap;
        place("kept", kept_of(found, writes_));
        place("notes", notes_of(found));
        form_.place_help({margin, y, help_width, 15});
        form_.move("ok", {width - margin - 2 * button_width - gap, y, button_width, 15});
        form_.move("cancel", {width - margin - button_width, y, button_width, 15});
        form_.enable("ok", !found.changes.empty());
        form_.set_height(y + 15 + margin);
    }

    std::span<commands::date_cells const> columns_;
    book::null_date origin_;
    commands::date_answer& answer_;
    text::language writes_;
    table_dialog form_;
    std::vector<std::pair<recognition::date_order, std::string>> orders_;
    bool asks_order_ = false, asks_serials_ = false;
};

}

bool ask_repair_dates(command_call const& call, std::span<commands::date_cells const> columns, book::null_date origin,
    commands::date_answer& answer) {
    return repair_form{call, columns, origin, answer}.ask();
}

}
