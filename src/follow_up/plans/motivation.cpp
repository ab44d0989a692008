#include "follow_up/plans/motivation.hpp"

#include "book/contact.hpp"
#include "book/list_words.hpp"
#include "follow_up/by_chance.hpp"
#include "follow_up/plans/plan_list.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace referralbook::follow_up {

namespace {

constexpr int fewest_chances = 5, fewest_others = 3;
constexpr double weight_of_the_usual = 4, wrong_at_most = 0.05 / 2, far_more = 3;
constexpr book::days window{730}, answer_within{60};

double odds(double share) { return share / (1 - share); }

/// The chances of the sum of two counts.
std::vector<double> added(std::vector<double> const& left, std::vector<double> const& right) {
    std::vector<double> result(left.size() + right.size() - 1);
    for (std::size_t i = 0; i < left.size(); ++i)
        for (std::size_t k = 0; k < right.size(); ++k) result[i + k] += left[i] * right[k];
    return result;
}

/// What the rows of a book say of one person.
struct seen {
    struct chance {
        favour what;
        book::day when;
        bool done;
    };
    bool counts = false;   ///< a source, or somebody who was asked to be one
    std::vector<chance> had;
    std::vector<book::day> asked, sent;
    std::set<std::pair<book::day, std::string_view>> meetings;   ///< by day and note, that they came to
};

/// Reads the rows of a book once.
class reading {
public:
    reading(book::workbook const& workbook, recognition::aliases const& names, book::day today)
        : book_{workbook}, names_{names}, from_{today - window}, today_{today} {
        for (auto const& row : book_.referrals) take(row);
        for (auto const& plan : book_.plans) take(plan);
        for (auto const& row : book_.given)
            if (is_in(row.date) && !row.is_need()) ask(person(row.partner), *row.date);
        for (auto const& touch : book_.touches)
            if (is_in(touch.when)) take(touch);
        for (auto const& [meets, members] : groups_) take_group(members);
        for (auto& [key, one] : people_) take_answers(one);
    }

    std::map<std::string, own_chances, std::less<>> counted() {
        std::map<std::string, own_chances, std::less<>> result;
        for (auto& [key, one] : people_) {
            if (key.empty() || !one.counts || one.had.empty()) continue;
            std::ranges::sort(one.had, {}, [](seen::chance const& had) {
                return std::tuple{had.what, had.when, !had.done};   // of one day the one that was done is first
            });
            auto& own = result[key];
            seen::chance const* before = nullptr;
            for (auto const& had : one.had) {
                if (before && before->what == had.what && before->when == had.when) continue;
                before = &had;
                auto& made = own[static_cast<std::size_t>(had.what)];
                ++made.all;
                made.done += had.done;
            }
        }
        return result;
    }

private:
    bool is_in(std::optional<book::day> when) const { return when && *when >= from_ && *when <= today_; }

    std::string const& key_of(std::string_view who) {
        const auto [known, is_new] = keys_.try_emplace(who);   // a name is spelled alike in most of its rows
        if (is_new) known->second = names_.key(who);
        return known->second;
    }
    bool same(std::string_view left, std::string_view right) { return left == right || key_of(left) == key_of(right); }
    seen& person(std::string_view who) { return people_[key_of(who)]; }

    static void ask(seen& one, book::day when) {
        one.counts = true;
        one.asked.push_back(when);
    }

    void take(book::referral const& row) {
        if (row.number > 0) numbers_.emplace(row.number, &row);
        if (row.facts.by_a_way || !row.facts.received || *row.facts.received > today_) return;
        auto& one = person(row.source);
        one.counts = true;
        if (*row.facts.received >= from_) one.sent.push_back(*row.facts.received);
    }

    void take(book::source_plan const& plan) {
        auto& one = person(plan.source);
        one.counts = true;
        if (is_in(plan.asked)) one.asked.push_back(*plan.asked);
        if (const auto meets = meeting_of(plan.meets); meets && meets->in_a_group)
            groups_[text::folded(plan.meets)].emplace(&one, book::says_anything_but_no(plan.board));
    }

    void take(book::touch const& touch) {
        const bool is_try = book::is_call_or_visit(touch.kind),
                   is_meeting = book::is_kind(touch.kind, book::touch_kinds::meeting);
        if (!is_try && !is_meeting && !book::is_kind(touch.kind, book::touch_kinds::ask)) return;
        const bool missed = book::says_no_answer(touch.outcome);
        if (is_try && !missed && !book::says_reached(touch.outcome)) return;
        const auto found = touch.referral ? numbers_.find(*touch.referral) : numbers_.end();
        auto const* about = found == numbers_.end() ? nullptr : found->second;
        if (!is_try && !is_meeting) {
            if (!missed && !(about && same(about->source, touch.who))) ask(person(touch.who), *touch.when);
            return;
        }
        if (about && same(about->prospect, touch.who)) return;
        auto& one = person(touch.who);
        one.had.push_back({is_try ? favour::answered : favour::came, *touch.when, !missed});
        if (is_meeting && !missed) one.meetings.emplace(*touch.when, touch.note);
    }

    static void take_group(std::map<seen*, bool> const& members) {
        constexpr int enough_others = 2;
        std::map<std::pair<book::day, std::string_view>, int> held;   // how many came who are not on the board
        for (auto const& [one, on_the_board] : members)
            if (!on_the_board)
                for (auto const& meeting : one->meetings) ++held[meeting];
        for (auto const& [one, on_the_board] : members) {
            if (one->meetings.empty()) continue;
            const auto first = one->meetings.begin()->first;
            for (auto const& [meeting, others] : held)   // where they came themselves, that day counts as done
                if (meeting.first > first && others >= enough_others)
                    one->had.push_back({favour::came, meeting.first, false});
        }
    }

    void take_answers(seen& one) const {
        std::ranges::sort(one.asked);
        std::ranges::sort(one.sent);
        std::optional<book::day> last;
        for (const auto asked : one.asked) {
            if (last && asked <= *last + answer_within) continue;
            last = asked;
            if (asked + answer_within > today_) continue;
            const auto next = std::ranges::lower_bound(one.sent, asked);
            one.had.push_back({favour::sent, asked, next != one.sent.end() && *next <= asked + answer_within});
        }
    }

    book::workbook const& book_;
    recognition::aliases const& names_;
    book::day from_, today_;
    std::unordered_map<std::string_view, std::string> keys_;
    std::unordered_map<std::string, seen> people_;
    std::unordered_map<std::int64_t, book::referral const*> numbers_;
    std::map<std::string, std::map<seen*, bool>> groups_;   ///< whether they are on the advisory board, too
};

}

std::optional<learned_motivation> motivation_by(
    own_chances const& own, std::array<shared_chances, favours> const& all) {
    learned_motivation result;
    int done = 0, had = 0, had_by_others = 0;
    double usual = 0;
    for (std::size_t i = 0; i < favours; ++i) {
        auto const& mine = own[i];
        auto const& [made, people] = all[i];
        if (mine.all == 0 || people <= fewest_others || made.done == 0 || made.done == made.all) continue;
        const int others = made.all - mine.all;
        // As if the others had had two chances more and done one: they never do it always or never.
        const double share = (made.done - mine.done + 1.0) / (others + 2);
        done += mine.done;
        had += mine.all;
        had_by_others += others;
        usual += share * mine.all;
        result.why.push_back({static_cast<favour>(i), mine, share * mine.all});
    }
    if (had < fewest_chances || had_by_others < fewest_chances) return {};
    std::vector<double> by_chance{1};
    for (auto const& [what, mine, expected] : result.why) {
        auto const& made = all[static_cast<std::size_t>(what)].made;
        by_chance = added(by_chance, shared_by_chance(made.all, made.done, mine.all));
    }
    const auto here = by_chance.begin() + done;
    if (std::accumulate(by_chance.begin(), here + 1, 0.0) <= wrong_at_most) return result;
    if (std::accumulate(here, by_chance.end(), 0.0) > wrong_at_most) return {};
    const double share = usual / had, drawn = (done + weight_of_the_usual * share) / (had + weight_of_the_usual);
    result.grade = odds(drawn) >= far_more * odds(share) ? 3 : 2;
    return result;
}

motivations::motivations(book::workbook const& workbook, book::day today) : names_{workbook.aliases} {
    const auto people = reading{workbook, names_, today}.counted();
    std::array<shared_chances, favours> all{};
    for (auto const& [key, own] : people)
        for (std::size_t i = 0; i < favours; ++i) {
            all[i].made.done += own[i].done;
            all[i].made.all += own[i].all;
            all[i].people += own[i].all > 0;
        }
    for (auto const& [key, own] : people)
        if (auto learned = motivation_by(own, all)) clear_.emplace(key, std::move(*learned));
    if (clear_.empty()) return;
    const recognition::contact_wishes wishes{workbook};
    std::erase_if(clear_, [&](auto const& one) {
        const auto wish = wishes.of_key(one.first);
        return wish && wish->from() == book::last_day;
    });
}

std::optional<learned_motivation> motivations::of(std::string_view who) const {
    if (clear_.empty()) return {};
    const auto found = clear_.find(names_.key(who));
    return found == clear_.end() ? std::nullopt : std::optional{found->second};
}

std::string said(learned_motivation const& one, text::language const& say) {
    std::string why;
    for (auto const& [what, made, usual] : one.why) {
        const auto expected = std::lround(usual);
        text::append_part(why, say.between_parts(),
            what == favour::answered ? say.tr("reached {1} of {2} times, usual is {3}", made.done, made.all, expected)
                : what == favour::came
                ? say.tr("came to {1} of {2} meetings, usual is {3}", made.done, made.all, expected)
                : say.tr("sent somebody after {1} of {2} times that you asked or sent them somebody, usual is {3}",
                      made.done, made.all, expected));
    }
    return say.tr("{1} ({2})", one.grade, why);
}

}
