#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/contact_of.hpp"
#include "commands/edit.hpp"
#include "commands/sheet_title.hpp"
#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace referralbook::commands {

namespace {

using book::line_look;
using book::page_line;
using book::table_id;

/// The names by which the sheet Not the same may speak of a contact.
std::vector<std::string> names_of(book::contact const& one) {
    std::vector<std::string> result{recognition::name_key(one.who)};
    for (auto const& detail : details_of(one)) result.push_back(text::folded(one.who + ", " + detail));
    return result;
}

/// Pairs of contacts that somebody said are two.
class said_apart {
public:
    explicit said_apart(book::workbook const& workbook) {
        std::unordered_map<std::string, std::vector<int>> rows;
        if (workbook.not_the_same.empty()) return;
        for (auto const& one : workbook.contacts)
            for (auto& name : names_of(one)) rows[std::move(name)].push_back(one.row);
        for (auto const& said : workbook.not_the_same)
            for (const int one : rows_called(rows, said.first))
                for (const int other : rows_called(rows, said.second))
                    if (one != other) pairs_.emplace(std::min(one, other), std::max(one, other));
    }
    bool operator()(int one, int other) const { return pairs_.contains({std::min(one, other), std::max(one, other)}); }

private:
    static std::set<int> rows_called(
        std::unordered_map<std::string, std::vector<int>> const& rows, std::string const& name) {
        std::set<int> result;
        for (auto const& key : {recognition::name_key(name), text::folded(name)})
            if (const auto found = rows.find(key); found != rows.end())
                result.insert(found->second.begin(), found->second.end());
        return result;
    }
    std::set<std::pair<int, int>> pairs_;
};

/// Where a row stands after some rows became one with the row `kept`.
int row_after_merge(int row, int kept, std::vector<int> const& gone) {
    if (std::ranges::find(gone, row) != gone.end()) row = kept;
    return row - static_cast<int>(std::ranges::count_if(gone, [&](int one) { return one < row; }));
}

}

std::vector<std::string> details_of(book::contact const& one) {
    std::vector<std::string> result;
    for (auto const* detail : {&one.email, &one.phone, &one.company, &one.area})
        if (!detail->empty()) result.push_back(*detail);
    return result;
}

contact_duplicates duplicates_of(book::workbook const& workbook, contact_table const& table,
    std::optional<double> least, std::function<void(int)> const& told) {
    const auto people = people_of(workbook, table);
    std::vector<recognition::person> list;
    list.reserve(people.size());
    for (auto const& one : people) list.push_back(one.facts);
    const said_apart apart{workbook};
    const auto found = recognition::find_duplicates(
        list, [&](std::size_t one, std::size_t other) { return apart(people[one].row, people[other].row); }, least,
        told, workbook.say, workbook.writes);
    contact_duplicates result;
    for (auto const& pair : found.pairs)
        result.pairs.push_back({people[pair.one].row, people[pair.other].row, pair.likeness, pair.why, pair.written});
    for (auto const& group : found.groups) {
        auto& rows = result.groups.emplace_back();
        for (const auto at : group) rows.push_back(people[at].row);
    }
    return result;
}

std::vector<contact_pair> pairs_after_merge(
    book::workbook const& workbook, std::vector<contact_pair> const& pairs, int kept, std::vector<int> const& gone) {
    const said_apart apart{workbook};
    std::vector<contact_pair> result;
    std::set<std::pair<int, int>> asked;
    for (auto pair : pairs) {
        for (int* row : {&pair.one, &pair.other}) *row = row_after_merge(*row, kept, gone);
        if (pair.one > pair.other) std::swap(pair.one, pair.other);
        if (pair.one != pair.other && !apart(pair.one, pair.other) && asked.emplace(pair.one, pair.other).second)
            result.push_back(std::move(pair));
    }
    return result;
}

std::vector<std::vector<int>> groups_after_merge(
    std::vector<std::vector<int>> const& groups, int kept, std::vector<int> const& gone) {
    std::vector<std::vector<int>> result;
    for (auto const& group : groups) {
        std::set<int> rows;
        for (const int row : group) rows.insert(row_after_merge(row, kept, gone));
        if (rows.size() > 1) result.emplace_back(rows.begin(), rows.end());
    }
    return result;
}

book::result<book::change_set> not_the_same(book::workbook const& workbook, int one, int other, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const* first = contact_at(workbook, one);
    auto const* second = contact_at(workbook, other);
    auto const& say = workbook.say;
    if (!first || !second || first == second)
        return book::refuse(say.tr("These two rows are no contacts any more. Look for duplicates again."));
    auto called_first = first->who, called_second = second->who;
    if (recognition::name_key(called_first) == recognition::name_key(called_second)) {
        const auto left = details_of(*first), right = details_of(*second);
        const auto differs = [](std::vector<std::string> const& of,
                                 std::vector<std::string> const& from) -> std::string {
            for (auto const& detail : of)
                if (std::ranges::none_of(
                        from, [&](auto const& its) { return text::folded(its) == text::folded(detail); }))
                    return ", " + detail;
            return {};
        };
        called_first += differs(left, right);
        called_second += differs(right, left);
    }
    edit change{workbook, now,
        [&](text::language const& in) { return in.tr("Not the same: {1} and {2}", first->who, second->who); }};
    change.changes().rows.push_back({table_id::apart, {{"first", called_first}, {"second", called_second}}});
    return change.take(say.tr("{1} and {2} are two: they are not proposed again (sheet {3}).", first->who, second->who,
        sheet_title(workbook, book::table_id::apart)));
}

book::result<book::change_set> duplicates_page(
    book::workbook const& workbook, contact_duplicates const& found, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Duplicates"); }};
    auto const& writes = workbook.writes;
    std::vector<page_line> page{sentence(line_look::title, writes.tr("Who may be in the contacts twice")),
        sentence(line_look::note,
            writes.tr(
                "As of {1}. Referrals > Tidy up > Find duplicates shows them one after the other and merges those "
                "that you say are one.",
                book::short_date(now.today, now.today, writes))),
        page_line{}};
    if (!found.groups.empty())
        page.push_back({line_look::columns,
            {{writes.trc(text::heading_word, "Name")}, {writes.tr("Row")}, {writes.trc(text::heading_word, "Phone")},
                {writes.trc(text::heading_word, "E-mail")}, {writes.tr("Match")},
                {writes.trc(text::heading_word, "Why")}}});
    std::size_t number = 0;
    for (auto const& group : found.groups) {
        page.push_back(sentence(line_look::group, writes.tr("Group {1}", ++number)));
        for (const int row : group) {
            auto const* one = contact_at(workbook, row);
            if (!one) continue;
            page_line line{line_look::plain, {}};
            line.cells = {{one->who}, {static_cast<double>(row + 1)}, {one->any_phone()}, {one->any_email()}};
            // Beside each but the first stands the likeliest pair that it makes with another one of its group.
            const auto pair = std::ranges::find_if(found.pairs, [&](contact_pair const& p) {
                return row != group.front() && (p.one == row || p.other == row) &&
                    std::ranges::find(group, p.one) != group.end() && std::ranges::find(group, p.other) != group.end();
            });
            if (pair != found.pairs.end()) {
                line.cells.emplace_back(std::min(pair->likeness, 0.99));   // never certain
                line.cells.emplace_back(
                    writes.tr("with row {1}: {2}", (pair->one == row ? pair->other : pair->one) + 1, pair->written));
            }
            page.push_back(std::move(line));
        }
    }
    if (found.groups.empty()) page.push_back(sentence(line_look::note, writes.tr("Nobody.")));
    change.changes().pages.push_back({table_id::duplicates, std::move(page)});
    return change.take(found.groups.empty()
            ? say.tr("Nobody seems to be in the contacts twice.")
            : say.trn("The sheet {2} is up to date: {1} group of contacts that may be one.",
                  "The sheet {2} is up to date: {1} groups of contacts that may be one.", found.groups.size(),
                  sheet_title(workbook, book::table_id::duplicates)));
}

}
