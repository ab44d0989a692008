#include "commands/old_clients.hpp"

#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "recognition/names/contact_wishes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace referralbook::commands {

std::vector<std::string> clients_never_asked(book::workbook const& workbook, book::day today) {
    const recognition::aliases names{workbook.aliases};
    std::map<std::string, book::contact const*> clients;   // by key
    for (auto const& one : workbook.contacts)
        if (is_client_type(one.type)) clients.try_emplace(names.key(one.who), &one);
    clients.erase("");
    if (clients.empty()) return {};
    std::set<std::string_view> asked;   // each spelling once
    std::map<std::string_view, std::optional<book::day>> touched;
    for (auto const& row : workbook.referrals) {
        asked.insert(row.source);
        if (row.facts.state != book::status::lost) asked.insert(row.prospect);
    }
    for (auto const& touch : workbook.touches) {
        if (touch.kind == "Ask") asked.insert(touch.who);
        auto& last = touched[touch.who];
        last = std::max(last, touch.when);
    }
    for (const auto who : asked) clients.erase(names.key(who));
    std::map<std::string, std::optional<book::day>> last;
    for (auto const& [who, when] : touched)
        if (const auto client = clients.find(names.key(who)); client != clients.end())
            last[client->first] = std::max(last[client->first], when);
    const recognition::contact_wishes wishes{workbook};
    std::vector<std::pair<std::optional<book::day>, book::contact const*>> found;
    for (auto const& [key, one] : clients) {
        if (wishes.left_alone(one->who, today)) continue;
        const auto logged = last.find(key);
        found.emplace_back(std::max(one->last_contacted, logged == last.end() ? std::nullopt : logged->second), one);
    }
    std::ranges::sort(found, [](auto const& left, auto const& right) {
        return left.first != right.first ? left.first > right.first : left.second->row < right.second->row;
    });
    std::vector<std::string> result;
    for (auto const& [when, one] : found) result.push_back(one->who);
    return result;
}

std::vector<silent_client> silent_clients(book::workbook const& workbook, book::day today) {
    if (workbook.values.client_days <= 0) return {};
    const recognition::aliases names{workbook.aliases};
    std::map<std::string, std::pair<book::contact const*, std::optional<book::day>>> clients;   // by key
    for (auto const& one : workbook.contacts) {
        if (!is_client_type(one.type)) continue;
        auto& [contact, last] = clients.try_emplace(names.key(one.who), &one, std::nullopt).first->second;
        last = std::max(last, one.last_contacted);
    }
    clients.erase("");
    if (clients.empty()) return {};
    for (auto const& row : workbook.referrals)
        if (row.facts.state != book::status::lost) clients.erase(names.key(row.prospect));
    for (auto const& touch : workbook.touches) {
        if (book::says_no_answer(touch.outcome)) continue;
        if (const auto client = clients.find(names.key(touch.who)); client != clients.end())
            client->second.second = std::max(client->second.second, touch.when);
    }
    const recognition::contact_wishes wishes{workbook};
    std::vector<std::pair<int, silent_client>> found;
    for (auto const& [key, one] : clients) {
        auto const& [contact, last] = one;
        if (last && *last + book::days{workbook.values.client_days} > today) continue;
        if (!wishes.left_alone(contact->who, today)) found.push_back({contact->row, {contact->who, last}});
    }
    // Of whom nothing is written down they come last: they may have been in touch all the time.
    std::ranges::sort(
        found, {}, [](auto const& one) { return std::tuple{!one.second.last, one.second.last, one.first}; });
    std::vector<silent_client> result;
    for (auto& [row, one] : found) result.push_back(std::move(one));
    return result;
}

std::string said_of(std::vector<silent_client> const& silent, book::day today, text::language const& say) {
    auto const& first = silent.front();
    auto sentence = say.trn("A client of before with whom you have not been in touch for long.",
        "One of {1} clients of before with whom you have not been in touch for long.", silent.size());
    if (first.last) sentence += ' ' + say.tr("Last touch {1}.", book::short_date(*first.last, today, say));
    return sentence;
}

}
