#include "scoring/enquiries.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <functional>
#include <set>

namespace referralbook::scoring {

namespace {

bool within(std::optional<book::day> when, book::day from, book::day to) {
    return when && *when >= from && *when <= to;
}

/// The referrals that `wanted` picks, and the touches about them or that `touched` picks besides.
effort sum(book::workbook const& workbook, book::day from, book::day to,
    std::function<bool(book::referral const&)> const& wanted, std::function<bool(book::touch const&)> const& touched) {
    effort result;
    std::set<std::int64_t> numbers;
    for (auto const& row : workbook.referrals) {
        if (!wanted(row)) continue;
        if (row.number > 0) numbers.insert(row.number);
        const auto since = row.facts.changed ? row.facts.changed : row.facts.received;
        result.clients += row.facts.state == book::status::won && within(since, from, to);
    }
    for (auto const& touch : workbook.touches) {
        if (!within(touch.when, from, to)) continue;
        if (!(touch.referral && numbers.contains(*touch.referral)) && !touched(touch)) continue;
        const auto kind = text::folded(touch.kind);
        result.minutes += kind == "visit" || kind == "meeting" ? workbook.values.visit_minutes
                                                               : workbook.values.touch_minutes;
        result.cost += touch.cost.value_or(0);
    }
    return result;
}

}

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

effort effort_for(book::workbook const& workbook, std::string_view source, book::day from, book::day to) {
    const recognition::aliases names{workbook.aliases};
    const auto key = names.key(source);
    return sum(
        workbook, from, to,
        [&](book::referral const& row) { return origin_of(row) == origin::referred && names.key(row.source) == key; },
        [&](book::touch const& touch) { return names.key(touch.who) == key; });
}

effort effort_for_self_won(book::workbook const& workbook, book::day from, book::day to) {
    return sum(
        workbook, from, to, [](book::referral const& row) { return origin_of(row) != origin::referred; },
        [](book::touch const&) { return false; });
}

}
