#include "scoring/enquiries.hpp"
#include "book/list_words.hpp"
#include "recognition/names/aliases.hpp"
#include "text/own_words.hpp"

#include <map>
#include <set>
#include <utility>

namespace referralbook::scoring {

namespace {

bool within(std::optional<book::day> when, book::day from, book::day to) {
    return when && *when >= from && *when <= to;
}

/// Finds whom an effort is for: by the name of a source, or by the number of a referral.
class effort_finder {
public:
    explicit effort_finder(book::workbook const& workbook) : names_{workbook.aliases} {
        for (auto const& row : workbook.referrals)
            if (origin_of(row) == origin::referred) {
                auto key = names_.key(row.source);
                const auto spelling = names_.spelling_of(key);
                const auto name = spelling.empty() ? std::string_view{row.source} : spelling;
                found_.try_emplace(std::move(key), efforts::of_source{std::string{name}, {}});
            }
        for (auto const& row : workbook.referrals)
            if (row.number > 0) by_number_[row.number].insert(&of(row));
    }

    /// Whom a referral came from.
    effort& of(book::referral const& row) {
        return origin_of(row) == origin::referred ? found_.at(names_.key(row.source)).took : self_won_;
    }

    /// Whom a touch was for: the source that it was with, and the one whose referral it was about.
    std::set<effort*> of(book::touch const& touch) {
        std::set<effort*> result;
        if (touch.referral)
            if (const auto about = by_number_.find(*touch.referral); about != by_number_.end()) result = about->second;
        if (const auto with = found_.find(names_.key(touch.who)); with != found_.end())
            result.insert(&with->second.took);
        return result;
    }

    efforts take() {
        efforts result{{}, self_won_};
        for (auto& [key, one] : found_) result.sources.push_back(std::move(one));
        return result;
    }

private:
    recognition::aliases names_;
    std::map<std::string, efforts::of_source> found_;   // by key
    std::map<std::int64_t, std::set<effort*>> by_number_;
    effort self_won_;
};

}

std::string unknown_way(text::language const& writes) { return writes.trc("choice", "Unknown"); }

origin origin_of(book::referral const& row) {
    const bool named_unknown = row.facts.by_a_way && text::english_of(text::choice_word, row.source) == "Unknown";
    if (row.source.empty() || named_unknown) return origin::unknown;
    return row.facts.by_a_way ? origin::other_way : origin::referred;
}

enquiry_counts enquiries_of(book::workbook const& workbook, book::day from, book::day to) {
    enquiry_counts result;
    for (auto const& row : workbook.referrals) {
        if (!within(row.facts.received, from, to)) continue;
        const auto came = origin_of(row);
        auto& into = came == origin::referred ? result.referred
            : came == origin::other_way       ? result.other_way
                                              : result.unknown;
        ++into.count;
        into.won += row.facts.state == book::status::won;
        into.decided += row.facts.state == book::status::won || row.facts.state == book::status::lost;
    }
    return result;
}

efforts efforts_of(book::workbook const& workbook, book::day from, book::day to) {
    effort_finder found{workbook};
    for (auto const& row : workbook.referrals) {
        const auto since = row.facts.counted_since();
        found.of(row).clients += row.facts.state == book::status::won && within(since, from, to);
    }
    // A three-way meeting stands there twice, for the one who was referred and for the source.
    std::set<std::pair<book::day, effort*>> about_a_referral;
    for (auto const& touch : workbook.touches)
        if (touch.when && touch.referral && book::is_kind(touch.kind, book::touch_kinds::meeting))
            for (auto* one : found.of(touch)) about_a_referral.emplace(*touch.when, one);
    for (auto const& touch : workbook.touches) {
        if (!within(touch.when, from, to)) continue;
        const bool meeting = book::is_kind(touch.kind, book::touch_kinds::meeting);
        const bool visit = meeting || book::is_kind(touch.kind, book::touch_kinds::visit);
        for (auto* one : found.of(touch)) {
            const bool counted = meeting && !touch.referral && about_a_referral.contains({*touch.when, one});
            if (!counted) one->minutes += visit ? workbook.values.visit_minutes : workbook.values.touch_minutes;
            one->cost += touch.cost.value_or(0);
        }
    }
    return found.take();
}

}
