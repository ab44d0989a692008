#include "commands/history/who_changed.hpp"
#include "text/clock_text.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::commands {

namespace {

constexpr std::size_t most_lines = 200;

std::string when_of(book::history_line const& line, book::null_date origin) {
    const auto day = line.on(origin);
    if (!day) return "?";
    const auto minutes = static_cast<int>(std::floor((line.when - std::floor(line.when)) * 24 * 60 + 1e-4)) % (24 * 60);
    return book::iso_date(*day) + ' ' + text::clock_text(minutes);
}

std::string words_of(book::history_line const& line, text::language const& say) {
    const auto content = [&](book::cell const& held) {
        return book::is_blank(held) ? say.tr("blank") : text::on_one_line(book::text_of(held));
    };
    if (!line.column.empty())
        return ' ' + say.tr("{1}: {2}", text::on_one_line(line.column), content(line.after)) + ' ' +
            say.tr("(was {1})", content(line.before));
    if (!line.table) return book::is_blank(line.after) ? std::string{} : ' ' + content(line.after);
    if (book::is_blank(line.before)) return ' ' + say.tr("New:") + ' ' + content(line.after);
    return ' ' + say.tr("Deleted: {1}.", content(line.before));
}

bool is_of(book::history_line const& line, row_in_question const& row) {
    return line.table == row.table && !book::is_blank(line.row) &&
        text::folded(book::text_of(line.row)) == text::folded(book::text_of(row.row));
}

}

std::vector<std::string> who_changed(book::workbook const& workbook, std::optional<row_in_question> const& row) {
    std::vector<std::string> all;
    book::history_line const* last = nullptr;
    for (auto line = workbook.history.rbegin(); line != workbook.history.rend(); ++line) {
        if (row && !is_of(*line, *row)) continue;
        const bool goes_on = last && last->when == line->when && last->by == line->by && last->what == line->what &&
            last->table == line->table && last->row == line->row && !line->column.empty();
        if (!goes_on && all.size() >= most_lines) break;
        const auto words = words_of(*line, workbook.say);
        if (goes_on) {
            // The lines of one command stand in their order behind its title.
            auto& text = all.back();
            text.insert(text.find('\n') + 1, words + ';');
        } else {
            const auto when = when_of(*line, workbook.origin);
            const auto by = text::on_one_line(line->by), what = text::on_one_line(line->what);
            all.push_back((by.empty() ? workbook.say.tr("{1}: {2}.", when, what)
                                      : workbook.say.tr("{1}, {2}: {3}.", when, by, what)) +
                '\n' + words + ';');
        }
        last = &*line;
    }
    for (auto& text : all) {
        std::erase(text, '\n');
        if (text.ends_with(".;"))
            text.pop_back();
        else
            text.back() = '.';
    }
    return all;
}

}
