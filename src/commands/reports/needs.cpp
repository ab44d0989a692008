#include "commands/reports/needs.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::commands {

std::vector<std::pair<std::string, std::string>> needs_of(book::workbook const& workbook) {
    std::vector<std::pair<std::string, std::string>> needs;
    const auto add = [&](std::string const& spelling) {
        auto key = text::folded(spelling);
        if (!key.empty() && std::ranges::find(needs, key, &std::pair<std::string, std::string>::first) == needs.end())
            needs.emplace_back(std::move(key), spelling);
    };
    if (const auto list = workbook.lists.find("need"); list != workbook.lists.end())
        for (auto const& offer : list->second) add(offer);
    for (auto const& row : workbook.given) add(row.need);
    return needs;
}

needs_for_others::needs_for_others(book::workbook const& workbook) : names_{workbook, names_in_book::of::who_was_sent} {
    for (auto const* key : {"need", "own_need"})
        if (const auto list = workbook.lists.find(key); list != workbook.lists.end())
            for (auto const& need : list->second) listed_.insert(text::folded(need));
    for (auto& [key, need] : needs_of(workbook)) spellings_.emplace(std::move(key), std::move(need));
}

bool needs_for_others::may_be(std::string const& need, std::string_view partner) {
    const auto key = text::folded(need);
    const auto found = spellings_.find(key);
    return listed_.contains(key) || !names_.any_in_plan(partner, found == spellings_.end() ? need : found->second);
}

std::set<std::string> own_needs(book::workbook const& workbook, std::span<network::partner const> partners) {
    std::set<std::string> own;
    if (const auto list = workbook.lists.find("own_need"); list != workbook.lists.end())
        for (auto const& need : list->second) own.insert(text::folded(need));
    if (!own.empty()) return own;
    for (auto const& row : workbook.referrals)
        if (auto need = text::folded(row.need); !need.empty()) own.insert(std::move(need));
    std::erase_if(own, [&](auto const& need) { return !network::partners_for(partners, need).empty(); });
    return own;
}

std::vector<network::partner> not_left_alone(
    book::workbook const& workbook, std::span<network::partner const> partners, book::day today) {
    const recognition::contact_wishes wishes{workbook};
    std::vector<network::partner> left{partners.begin(), partners.end()};
    std::erase_if(left, [&](network::partner const& one) { return wishes.key_left_alone(one.key, today); });
    return left;
}

std::vector<std::string> open_needs(
    book::workbook const& workbook, std::span<network::partner const> partners, book::day today) {
    const auto own = own_needs(workbook, partners);
    const auto able = not_left_alone(workbook, partners, today);
    std::vector<std::string> open;
    for (auto& [key, need] : needs_of(workbook))
        if (!own.contains(key) && network::partners_for(able, key).empty()) open.push_back(std::move(need));
    return open;
}

}
