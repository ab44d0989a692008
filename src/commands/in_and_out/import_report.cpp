#include "commands/in_and_out/import_report.hpp"
#include "commands/edit.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace referralbook::commands {

namespace {

using book::line_look;
using book::page_line;

constexpr std::size_t most_lines = 1000;   // more are told together, by their reason

page_line line_of(import_line const& one) {
    return {line_look::plain, {{static_cast<double>(one.line)}, {one.who}, {one.result}, {one.why}}};
}

/// "3, 7 to 9, 12"
std::string ranges_of(std::vector<int> const& lines, text::language const& writes) {
    constexpr std::size_t longest = 1000;
    std::string text;
    for (std::size_t from = 0; from < lines.size();) {
        auto to = from;
        while (to + 1 < lines.size() && lines[to + 1] == lines[to] + 1) ++to;
        text::append_part(text, ", ",
            to > from ? writes.tr("{1} to {2}", std::to_string(lines[from]), std::to_string(lines[to]))
                      : std::to_string(lines[from]));
        from = to + 1;
        if (text.size() > longest && from < lines.size()) return writes.tr("{1} and more", text);
    }
    return text;
}

/// By what lines are put together: the result and the reason with # for each number, so that "row 12" and "row 13" are
/// one reason.
std::string reason_of(import_line const& one) {
    std::string reason;
    bool number = false;
    for (const char letter : one.why) {
        const bool digit = text::is_digit(letter);
        if (!digit)
            reason += letter;
        else if (!number)
            reason += '#';
        number = digit;
    }
    return one.result + '|' + reason;
}

void add_together(std::vector<page_line>& page, std::vector<import_line> const& report, text::language const& writes) {
    struct group {
        import_line const* first;
        std::vector<int> lines;
    };
    std::map<std::string, group> groups;
    for (auto const& one : report) {
        auto& same = groups.try_emplace(reason_of(one), group{&one, {}}).first->second;
        same.lines.push_back(one.line);
    }
    for (auto const& [reason, same] : groups) {
        auto line = line_of(*same.first);
        if (same.lines.size() > 1) {
            line.cells[1] = {writes.tr("{1} rows, the first: {2}", same.lines.size(), same.first->who)};
            line.cells[3] = {same.first->why + ' ' + writes.tr("Rows {1}.", ranges_of(same.lines, writes))};
        }
        page.push_back(std::move(line));
    }
}

}

std::string counted(import_plan const& plan, text::language const& say) {
    // Each word goes by its own number: "3 filas: 1 añadida, 2 unidas, 0 omitidas".
    const std::array parts{say.trn("{1} added", "{1} added", plan.rows_added()),
        say.trn("{1} merged", "{1} merged", plan.merged), say.trn("{1} left out", "{1} left out", plan.left_out)};
    return say.trn("{1} row: {2}.", "{1} rows: {2}.", plan.rows_in, text::joined_by(parts, ", "));
}

book::change_set changes_of(import_plan const& plan, import_facts const& facts, moment now) {
    book::change_set changes;
    auto const &say = facts.say, &writes = facts.writes;
    entitle(changes, say, writes, [&](text::language const& in) { return in.tr("Import {1}", facts.file.file); });
    changes.done = counted(plan, say) + ' ' +
        say.tr("The sheet {1} says more.", writes.trc(text::sheet_word, book::table(book::table_id::imported).title));
    changes.sheet_cells = plan.fills;
    std::vector<page_line> page{
        sentence(line_look::title, writes.trc(text::sheet_word, book::table(book::table_id::imported).title)),
        sentence(line_look::note,
            writes.tr("{1}, {2}. {3}", facts.file.file, book::short_date(now.today, now.today, writes),
                counted(plan, writes)))};
    for (auto const& remark : plan.remarks) page.push_back(sentence(line_look::note, remark));
    page.emplace_back();
    if (plan.named_by_parts > 0)
        page.push_back(sentence(line_look::note,
            writes.trn("{1} row was added with its first and last name, which the name for display says otherwise.",
                "{1} rows were added with their first and last names, which the names for display say otherwise.",
                plan.named_by_parts)));
    const auto plain = plan.rows_in - static_cast<int>(plan.report.size()) - plan.named_by_parts;
    if (plain > 0)
        page.push_back(sentence(line_look::note,
            writes.trn("{1} row was added just as it stands in the file.",
                "{1} rows were added just as they stand in the file.", plain)));
    if (!plan.report.empty()) {
        page.push_back({line_look::columns,
            {{writes.tr("Row")}, {writes.trc(text::heading_word, "Name")}, {writes.trc(text::heading_word, "Result")},
                {writes.trc(text::heading_word, "Why")}}});
        if (plan.report.size() <= most_lines)
            for (auto const& one : plan.report) page.push_back(line_of(one));
        else
            add_together(page, plan.report, writes);
    }
    changes.pages.push_back({book::table_id::imported, std::move(page)});
    return changes;
}

}
