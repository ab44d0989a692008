#include "calc/formulas/ledger_registry.hpp"

#include <algorithm>

namespace referralbook::calc {

void ledger_registry::put(std::string key, any_ledger value) {
    const std::scoped_lock lock{mutex_};
    entries_.remove_if([&](entry const& one) { return one.key == key; });
    entries_.push_front({std::move(key), std::move(value)});
    if (entries_.size() > capacity) entries_.pop_back();
}

std::optional<any_ledger> ledger_registry::find(std::string_view key) {
    const std::scoped_lock lock{mutex_};
    const auto found = std::ranges::find(entries_, key, &entry::key);
    if (found == entries_.end()) return std::nullopt;
    entries_.splice(entries_.begin(), entries_, found);
    return entries_.front().value;
}

ledger_registry& the_registry() {
    static ledger_registry registry;
    return registry;
}

}
