#include "follow_up/checklist.hpp"
#include "book/nothing_said.hpp"
#include "follow_up/snooze.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace referralbook::follow_up {

namespace {

/// An item before its texts are made. Sorting moves these, which are small; the texts are made of what is left.
struct candidate {
    std::size_t referral;
    step const* what;
    day due;
    flag urgency;
    double worth;
};

class gatherer {
public:
    gatherer(day today, book::days ahead, book::rules const& rules, source_questions const& ask)
        : today_{today}, last_{today + ahead}, rules_{rules}, ask_{ask} {}

    void take(std::size_t index, book::referral const& row) {
        for (auto const& open : open_steps(row.facts, today_, rules_)) {
            if (!open.due) continue;
            const auto [from, due] = snoozed(open.what->id, *open.due, row.snoozed_until, rules_.week);
            if (due > last_ || (from && *from > today_)) continue;
            found.push_back({index, open.what, due, flag_of(due, today_), worth_of(row.source)});
        }
    }

    std::vector<candidate> found;

private:
    double worth_of(std::string_view source) {
        if (!ask_.worth || source.empty()) return 0;
        const auto [known, is_new] = worths_.try_emplace(source, 0.0);
        if (is_new)
            if (const double worth = ask_.worth(source); std::isfinite(worth)) known->second = worth;
        return known->second;
    }

    day today_, last_;
    book::rules const& rules_;
    source_questions const& ask_;
    std::unordered_map<std::string_view, double> worths_;
};

std::string called(std::string const& who, std::string_view nobody, source_questions const& ask) {
    if (who.empty()) return std::string{nobody};
    return ask.called ? ask.called(who) : who;
}

/// When it is best tried; of a first call and of another attempt also what is known of prospects in general (S0).
std::string best_tried(
    step const& what, book::referral const& row, reach_times const& reached, text::language const& say) {
    if (what.id == step_id::reward_source || what.id == step_id::meet_three) return {};
    if (what.says.whom == person::source) {
        const auto best = reached.of(row.source);
        return best ? said(*best, say) : std::string{};
    }
    const bool not_reached_yet = what.id == step_id::try_again || what.id == step_id::first_call;
    const auto best = not_reached_yet ? reached.of_prospect(row.prospect) : reached.of(row.prospect);
    return best ? said(*best, say) : std::string{};
}

/// Of a prospect the phone of the row, else the one among the contacts.
std::string phone_for(person whom, book::referral const& row, source_questions const& ask) {
    if (whom != person::source && !book::says_nothing(row.phone)) return row.phone;
    auto const& who = whom == person::source ? row.source : row.prospect;
    return ask.phone && !who.empty() ? ask.phone(who) : std::string{};
}

checklist_item written(candidate const& from, book::referral const& row, day today, book::rules const& rules,
    source_questions const& ask, text::language const& say) {
    auto headline = said(from.what->says, say);
    const bool with_source = from.what->says.whom == person::source;
    auto reason = from.what->why(row, today, rules, say);
    if (ask.reached) text::append_if_any(reason, say.between_parts(), best_tried(*from.what, row, *ask.reached, say));
    return {from.referral, row.row, row.number, from.what, from.due, from.urgency, from.worth,
        std::move(headline.before),
        called(
            with_source ? row.source : row.prospect, with_source ? say.tr("the source") : say.tr("the prospect"), ask),
        std::move(headline.behind), std::move(reason), phone_for(from.what->says.whom, row, ask)};
}

/// The headers of the columns because of which the steps of a row cannot be told; "" where they can be told.
std::string columns_to_mend(book::referral const& row) {
    if (!row.unreadable.empty()) return row.unreadable;
    return row.facts.received ? "" : "Date";
}

bool is_empty(book::referral const& row) {
    return row.unreadable.empty() && !row.facts.received && row.source.empty() && row.prospect.empty();
}

}

checklist checklist_of(std::span<book::referral const> referrals, day today, book::rules const& rules,
    source_questions const& ask, text::language const& say, book::days ahead) {
    checklist result;
    gatherer gathered{today, ahead, rules, ask};
    for (std::size_t i = 0; i < referrals.size(); ++i) {
        auto const& row = referrals[i];
        if (is_empty(row)) continue;
        if (auto columns = columns_to_mend(row); !columns.empty())
            result.unreadable.push_back({i, row.row, row.number, std::move(columns)});
        if (row.facts.received && row.can_be_followed_up()) gathered.take(i, row);
    }
    std::ranges::sort(gathered.found, {}, [&](candidate const& one) {
        return std::tuple{one.urgency, one.what->id, -one.worth, one.due, referrals[one.referral].row, one.referral};
    });
    result.items.reserve(gathered.found.size());
    for (auto const& one : gathered.found) {
        result.items.push_back(written(one, referrals[one.referral], today, rules, ask, say));
        ++(one.urgency == flag::overdue          ? result.overdue
                : one.urgency == flag::today     ? result.today
                : one.urgency == flag::this_week ? result.this_week
                                                 : result.later);
    }
    return result;
}

}
