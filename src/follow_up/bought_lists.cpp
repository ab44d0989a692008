#include "follow_up/bought_lists.hpp"

#include "recognition/names/contact_wishes.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>

namespace referralbook::follow_up {

std::vector<bought_list> bought_lists_of(
    std::span<book::contact const> contacts, book::day today, book::rules const& rules) {
    std::map<std::pair<std::string, std::optional<book::day>>, bought_list> lists;
    for (auto const& one : contacts) {
        if (!recognition::is_of_bought_list(one)) continue;
        auto& list = lists[{text::folded(one.bought_from), one.list_of}];
        if (list.people++ == 0) {
            list.from = one.bought_from;
            list.as_of = one.list_of;
        }
        if (list.basis.empty()) list.basis = one.basis;
        list.wrong += one.is_wrong;
        list.verified += !one.is_wrong && one.verified;
        const auto from = recognition::verify_from(one, rules);
        list.to_verify += from && *from <= today;
    }
    std::vector<bought_list> result;
    for (auto& [key, list] : lists) result.push_back(std::move(list));
    return result;
}

}
