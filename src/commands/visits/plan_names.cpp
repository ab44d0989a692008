#include "commands/visits/plan_names.hpp"

#include "commands/contact_of.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::commands {

plan_names::plan_names(book::workbook const& workbook) : known_as_{workbook.aliases}, same_{namesakes_in(workbook)} {
    std::map<std::string, std::set<std::string>> marks;   // by the key of the name
    for (auto const& row : workbook.contacts)
        if (auto mark = text::folded(same_.one_of(row).firm); !mark.empty())
            marks[key(row.who)].insert(std::move(mark));
    for (auto const& row : workbook.contacts)
        if (const auto of_name = marks.find(key(row.who)); of_name != marks.end() && of_name->second.size() > 1)
            several_[of_name->first].insert(key(same_.told(row)));
}

std::string plan_names::name_of(book::contact const& row) const {
    return !several_.empty() && several_.contains(key(row.who)) ? same_.told(row) : row.who;
}

std::set<std::string> plan_names::keys_of(std::string_view name) const {
    auto own = key(name);
    if (several_.empty()) return {std::move(own)};
    if (const auto all = several_.find(own); all != several_.end()) return all->second;
    if (const auto one = same_.meant(name); one && several_.contains(key(one->who))) return {key(one->told())};
    return {std::move(own)};
}

touches_by_name::touches_by_name(book::workbook const& workbook, plan_names const& names) : names_{names} {
    const recognition::aliases known_as{workbook.aliases};
    std::map<std::string, scoring::touch_log_builder> logs;
    for (auto const& one : workbook.touches) {
        const auto mark = names.same().mark_noted(one.who, one.note);
        logs[mark].add({.when = one.when, .who = one.who, .outcome = one.outcome});
        if (!one.brought.empty()) brought_.insert(names.key(one.who) + '\n' + mark + '\n' + text::folded(one.brought));
    }
    for (auto const& [mark, log] : logs) logs_.emplace(mark, log.take(known_as));
}

std::optional<book::day> touches_by_name::last_touch(std::string_view name, std::string const& mark) const {
    const auto log = logs_.find(mark);
    return log == logs_.end() ? std::nullopt : log->second.last_touch(name);
}

std::optional<book::day> touches_by_name::last_touch(book::contact const& row) const {
    std::optional<book::day> last;
    for (auto const& mark : marks_of(row)) last = std::max(last, last_touch(row.who, mark));
    return last;
}

bool touches_by_name::was_brought(std::string_view name, std::string const& mark, std::string const& what) const {
    return brought_.contains(names_.key(name) + '\n' + mark + '\n' + text::folded(what));
}

bool touches_by_name::was_brought(book::contact const& row, std::string const& what) const {
    return std::ranges::any_of(
        marks_of(row), [&](std::string const& mark) { return was_brought(row.who, mark, what); });
}

std::set<std::string> touches_by_name::marks_of(book::contact const& row) const {
    auto marks = names_.same().marks_of(names_.same().one_of(row));
    marks.insert("");
    return marks;
}

}
