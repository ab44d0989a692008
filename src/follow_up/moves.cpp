#include "follow_up/moves.hpp"

#include "book/list_words.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::follow_up {

namespace {

bool is_nowhere(std::string_view firm) {
    return std::ranges::all_of(firm, [](char c) { return c == '-' || c == '?'; });
}

bool has_moved(book::contact const& one, std::optional<book::day> today) {
    if (text::only_blanks(one.moved_to) || one.moved_on == book::last_day) return false;
    if (one.moved_on && today && *one.moved_on > *today) return false;
    const auto company = text::folded(one.company);
    return company != text::folded(one.moved_to) && (company.empty() || company != text::folded(one.who));
}

}

void look_for_moves(book::workbook& workbook) {
    const recognition::aliases names{workbook.aliases};
    std::map<std::string, std::vector<book::contact*>> movers;   // by key
    for (auto& one : workbook.contacts) {
        if (!has_moved(one, workbook.values.today)) continue;
        one.has_moved = true;
        one.left = std::exchange(one.company, is_nowhere(one.moved_to) ? std::string{} : one.moved_to);
        movers[names.key(one.who)].push_back(&one);
    }
    if (movers.empty()) return;
    const auto see = [](book::contact& one, std::optional<book::day> on) {
        if (on && (!one.moved_on || *on <= *one.moved_on)) one.seen_before = std::max(one.seen_before, on);
    };
    for (auto const& touch : workbook.touches) {
        if (book::says_no_answer(touch.outcome)) continue;
        if (const auto found = movers.find(names.key(touch.who)); found != movers.end())
            for (auto* one : found->second) see(*one, touch.when);
    }
    std::map<std::string, book::contact const*> colleagues;   // by the folded company
    for (auto const& one : workbook.contacts)
        if (!one.has_moved) colleagues.try_emplace(text::folded(one.company), &one);
    for (auto const& [key, people] : movers)
        for (auto* one : people) {
            see(*one, one->last_contacted);
            one->hours.clear();
            const auto colleague = colleagues.find(text::folded(one->company));
            if (colleague == colleagues.end() || one->company.empty()) continue;
            one->hours = colleague->second->hours;
            if (!colleague->second->area.empty()) one->area = colleague->second->area;
        }
}

void look_for_loyalty(book::workbook& workbook) {
    const recognition::aliases names{workbook.aliases};
    std::set<std::string> loyal;   // by key
    for (auto const& plan : workbook.plans)
        if (plan.competitor) loyal.insert(names.key(plan.source));
    loyal.erase("");
    if (loyal.empty()) return;
    for (auto& one : workbook.contacts)
        if (loyal.contains(names.key(one.who))) one.loyal_to_competitor = true;
}

}
