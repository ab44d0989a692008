#include "scoring/misfits.hpp"
#include "book/list_words.hpp"
#include "recognition/names/aliases.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace referralbook::scoring {

namespace {

using rows = std::vector<book::referral const*>;

/// By Fit, or where that is blank by the reason why they were lost. Of who is lost no more that reason says nothing,
/// nor the Fit that was written along with it.
bool is_misfit(book::referral const& row) {
    const bool did_not_fit = text::english_of(text::choice_word, row.lost_because) == book::no_fit;
    const bool is_lost = row.facts.state == book::status::lost;
    if (row.fits) return !*row.fits && (is_lost || !did_not_fit);
    return is_lost && did_not_fit;
}

std::map<std::string, rows> by_source(
    book::workbook const& workbook, recognition::aliases const& names, book::day today) {
    std::set<std::string> misfit;
    const auto counts = [&](book::referral const& row) {
        auto const& facts = row.facts;
        return facts.received && !row.source.empty() && !facts.by_a_way && !(facts.source_from > today);
    };
    for (auto const& row : workbook.referrals)
        if (is_misfit(row) && counts(row)) misfit.insert(names.key(row.source));
    std::map<std::string, rows> found;
    if (misfit.empty()) return found;   // as in most books
    for (auto const& row : workbook.referrals)
        if (counts(row))
            if (const auto key = names.key(row.source); misfit.contains(key)) found[key].push_back(&row);
    return found;
}

std::map<std::string, book::day> coached_on(book::workbook const& workbook, recognition::aliases const& names) {
    std::map<std::string, book::day> last;
    const auto note = [&](std::string_view who, std::optional<book::day> when) {
        if (!when) return;
        const auto [known, is_new] = last.try_emplace(names.key(who), *when);
        if (!is_new) known->second = std::max(known->second, *when);
    };
    for (auto const& plan : workbook.plans) note(plan.source, plan.coached);
    for (auto const& touch : workbook.touches)
        if (book::is_kind(touch.kind, book::touch_kinds::meeting) && !book::says_no_answer(touch.outcome))
            note(touch.who, touch.when);
    return last;
}

}

std::vector<misfit_source> sources_to_coach(book::workbook const& workbook, book::day today) {
    std::vector<misfit_source> result;
    const recognition::aliases names{workbook.aliases};
    auto sources = by_source(workbook, names, today);
    if (sources.empty()) return result;
    const auto coached = coached_on(workbook, names);
    for (auto& [key, sent] : sources) {
        std::ranges::stable_sort(
            sent, [](auto const* one, auto const* other) { return *one->facts.received > *other->facts.received; });
        const auto looked_at = std::min(sent.size(), static_cast<std::size_t>(workbook.values.misfits_looked_at));
        misfit_source found{sent.front()->source, 0, static_cast<int>(looked_at), {}};
        for (std::size_t i = 0; i < looked_at; ++i) {
            if (!is_misfit(*sent[i])) continue;
            ++found.misfits;
            auto const& facts = sent[i]->facts;
            found.last = std::max(found.last, *facts.counted_since());
        }
        if (found.misfits < workbook.values.misfits_to_coach) continue;
        const auto since = coached.find(key);
        if (since == coached.end() || since->second < found.last) result.push_back(std::move(found));
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &misfit_source::last);
    return result;
}

}
