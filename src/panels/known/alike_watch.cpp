#include "panels/known/alike_watch.hpp"

#include "recognition/names/name_key.hpp"

#include <algorithm>
#include <set>

namespace referralbook::panels {

using recognition::name_key;

alike_watch::names alike_watch::names_in(book::workbook const& workbook, scoring::ledger const& ranking) {
    names now;
    for (auto const& source : ranking.sources()) now.sources.emplace_back(source.name, source.count);
    std::ranges::sort(now.sources);   // whatever their rank
    for (auto const& one : workbook.contacts) now.contacts.push_back(one.who);
    for (auto const& one : workbook.not_the_same) now.apart.emplace_back(one.first, one.second);
    return now;
}

std::vector<commands::joined_spelling> const& alike_watch::look(
    book::workbook const& workbook, scoring::ledger const& ranking) {
    auto now = names_in(workbook, ranking);
    if (seen_ == now) return found_;
    std::set<std::string> contacts;
    for (auto const& who : now.contacts) contacts.insert(ranking.names().key(who));
    std::set<std::pair<std::string, std::string>> apart;
    for (auto const& [first, second] : now.apart) {
        auto one = name_key(first), other = name_key(second);
        apart.emplace(one, other);
        apart.emplace(std::move(other), std::move(one));
    }
    std::vector<commands::named_source> all;
    for (auto const& source : ranking.sources())
        all.push_back({source.name, source.count, contacts.contains(source.key)});
    for (auto const& who : now.contacts)
        if (!ranking.find(who)) all.push_back({who, 0, true});
    found_ = commands::alike_among(std::move(all),
        [&](std::string_view one, std::string_view other) { return apart.contains({name_key(one), name_key(other)}); });
    seen_ = std::move(now);
    return found_;
}

}
