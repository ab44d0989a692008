#include "follow_up/logged_gifts.hpp"

#include "book/list_words.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"

namespace referralbook::follow_up {

std::string gift_key(std::string_view gift) { return text::folded(gift.substr(0, gift.find('|'))); }

logged_gifts::logged_gifts(book::workbook const& workbook) {
    const recognition::aliases names{workbook.aliases};
    std::map<std::int64_t, std::string> sources;
    for (auto const& row : workbook.referrals)
        if (row.number > 0 && !row.gift.empty()) sources.emplace(row.number, names.key(row.source));
    for (auto const& touch : workbook.touches) {
        if (!touch.referral || !book::is_kind(touch.kind, book::touch_kinds::gift)) continue;
        const auto source = sources.find(*touch.referral);
        if (source != sources.end() && names.key(touch.who) == source->second)
            gifts_[source->first].insert(gift_key(touch.brought));
    }
}

bool logged_gifts::hold(book::referral const& row) const {
    const auto found = gifts_.find(row.number);
    return found != gifts_.end() && (found->second.contains(gift_key(row.gift)) || found->second.contains({}));
}

}
