#include "commands/clients_in_book.hpp"
#include "commands/telling.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

bool is_client(book::contact const* one) { return is_client_type(one->type); }

}

clients_in_book::clients_in_book(book::workbook const& workbook, contact_finder const& contacts)
    : workbook_{workbook}, contacts_{contacts} {
    for (auto const& row : workbook.referrals)
        if (auto key = contacts.key(row.prospect); !key.empty()) referred_[std::move(key)].push_back(&row);
    for (auto const& row : workbook.given)
        if (auto key = contacts.key(row.client); !key.empty()) sent_.emplace(std::move(key), &row);
}

std::vector<book::referral const*> const* clients_in_book::referrals_of(std::string_view who) const {
    const auto found = referred_.find(contacts_.key(who));
    return found == referred_.end() ? nullptr : &found->second;
}

bool clients_in_book::has(std::string_view who) const {
    return referrals_of(who) || sent_.contains(contacts_.key(who)) ||
        std::ranges::any_of(contacts_.all_of(who), is_client);
}

std::string clients_in_book::without_name(std::string_view who, text::language const& say) const {
    if (auto const* rows = referrals_of(who))
        return book::number_or_row(rows->front()->number, rows->front()->row, say);
    if (auto const* contact = contacts_.of(who)) return book::number_or_row(0, contact->row, say);
    const auto sent = sent_.find(contacts_.key(who));
    return sent == sent_.end() ? say.tr("the source") : book::number_or_row(0, sent->second->row, say);
}

book::may_tell clients_in_book::degree(std::string_view who) const {
    auto strictest = book::may_tell::all;
    if (auto const* rows = referrals_of(who))
        for (auto const* row : *rows) strictest = std::max(strictest, told_to_source(workbook_, *row, contacts_));
    return strictest;
}

std::string clients_in_book::as_told(std::string const& who, text::language const& say) const {
    const auto allowed = degree(who);
    if (allowed == book::may_tell::all) return who;
    auto told = prospect_as_told(workbook_, *referrals_of(who)->front(), allowed, contacts_);
    return told == workbook_.writes.tr(somebody_sent) ? without_name(who, say) : told;
}

}
