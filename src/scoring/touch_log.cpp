#include "scoring/touch_log.hpp"

#include "book/list_words.hpp"
#include "scoring/content_hash.hpp"
#include "scoring/ledger_text.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace referralbook::scoring {

void touch_log_builder::add(touch_entry const& entry) {
    if (!entry.when) {
        without_date_ += !text::only_blanks(entry.who) || entry.unusable;
        return;
    }
    if (text::only_blanks(entry.who)) {
        ++without_who_;
        return;
    }
    ++touches_;
    auto found = by_spelling_.find(entry.who);
    if (found == by_spelling_.end()) found = by_spelling_.emplace(entry.who, std::nullopt).first;
    if (auto gift = text::folded(entry.gift); !gift.empty()) gifts_[std::string{entry.who}].insert(std::move(gift));
    if (!book::says_no_answer(entry.outcome))
        found->second = std::max(found->second, entry.when);   // nothing is before any day
}

touch_log touch_log_builder::take(recognition::aliases names) const {
    touch_log result;
    result.names_ = std::move(names);
    for (auto const& [spelling, last] : by_spelling_) {
        auto& known = result.by_key_[result.names_.key(spelling)];
        known = std::max(known, last);
    }
    for (auto const& [spelling, gifts] : gifts_)
        result.gifts_[result.names_.key(spelling)].insert(gifts.begin(), gifts.end());
    result.text_ = touches_ == 0
        ? "no touches yet"
        : text::counted(touches_, "touch", "touches") + ", " + text::counted(result.by_key_.size(), "person", "people");
    result.text_ += rows_left_out(without_date_, without_who_, "name");

    std::vector<std::pair<std::string_view, std::optional<book::day>>> sorted{
        result.by_key_.begin(), result.by_key_.end()};
    std::ranges::sort(sorted);
    content_hash hash;
    hash.add(std::string_view{result.text_});
    for (auto const& [key, last] : sorted) {
        hash.add(key);
        hash.add(last.has_value());
        hash.add(last ? last->time_since_epoch().count() : 0);
    }
    for (auto const& [key, gifts] : result.gifts_)
        for (auto const& gift : gifts) {
            hash.add(std::string_view{key});
            hash.add(std::string_view{gift});
        }
    for (auto const& [spelling, person] : result.names_.keys()) {
        hash.add(std::string_view{spelling});
        hash.add(std::string_view{person});
    }
    result.hash_ = hash.hex();
    return result;
}

bool touch_log::was_given(std::string_view who, std::string_view gift) const {
    const auto found = gifts_.find(names_.key(who));
    return found != gifts_.end() && found->second.contains(text::folded(gift));
}

std::optional<book::day> touch_log::last_touch(std::string_view who) const {
    const auto found = by_key_.find(names_.key(who));
    return found == by_key_.end() ? std::nullopt : found->second;
}

}
