#include "commands/reports/trial.hpp"

#include "book/rule_text.hpp"
#include "book/schema.hpp"
#include "commands/contacting.hpp"
#include "commands/edit.hpp"
#include "commands/sheet_title.hpp"
#include "commands/texts.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"
#include "trial/power.hpp"
#include "trial/result.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

namespace referralbook::commands {

namespace {

using book::table_id;

constexpr std::string_view trial_key = "Trial", between_names = " | ";

constexpr std::array<std::string_view, 3> names_of_trials{
    text::to_say("A letter"), text::to_say("A visit every 14 days"), text::to_say("A gift")};

std::string name_of_trial(trial_of what, text::language const& say) {
    return say.tr(names_of_trials[static_cast<std::size_t>(what)]);
}

struct outlook {
    int effect;
    std::string_view sentence;   ///< {1} sources, {2} days
};
constexpr std::array outlooks{
    outlook{12, text::to_say("{1} sources for {2} days: only a rise by a fifth or more would show.")},
    outlook{15, text::to_say("{1} sources for {2} days: only a rise by half or more would show.")},
    outlook{20, text::to_say("{1} sources for {2} days: only a doubling or more would show.")},
    outlook{30, text::to_say("{1} sources for {2} days: only three times as many or more would show.")},
    outlook{40, text::to_say("{1} sources for {2} days: only four times as many or more would show.")},
};

/// The keys of sources to whom the rules allow no gift.
std::set<std::string> sources_without_gifts(book::workbook const& workbook, recognition::aliases const& names) {
    std::set<std::string> keys;
    for (auto const& row : workbook.referrals)
        if (row.facts.no_gift) keys.insert(names.key(row.source));
    return keys;
}

contact_by how_of(trial_of what) { return what == trial_of::letter ? contact_by::letter : contact_by::anything; }

/// Who can take part, and how many cannot because they are left alone or may be given nothing.
struct candidates {
    std::vector<trial::candidate> all;
    std::size_t left_out = 0;
};

candidates candidates_for(
    book::workbook const& workbook, scoring::ledger const& ranking, trial_of what, book::day today) {
    const contacting wishes{workbook};
    const recognition::aliases names{workbook.aliases};
    const auto without_gifts = what == trial_of::gift ? sources_without_gifts(workbook, names)
                                                      : std::set<std::string>{};
    candidates result;
    for (auto const& source : ranking.sources()) {
        if (constexpr double probably = 0.5; source.active < probably) continue;
        if (wishes.against(source.name, today, how_of(what)).empty() && !without_gifts.contains(names.key(source.name)))
            result.all.push_back({source.name, source.pace * source.active});
        else
            ++result.left_out;
    }
    return result;
}

/// "" where nobody is left out.
std::string said_of_left_out(candidates const& found, text::language const& say) {
    if (found.left_out == 0) return {};
    return say.trn("{1} more is left out: they are left alone, or may be given nothing.",
        "{1} more are left out: they are left alone, or may be given nothing.", found.left_out);
}

std::string outlook_of_those(std::vector<trial::candidate> const& all, int days, text::language const& say) {
    const auto pairs = trial::drawn_pairs(all, 0);
    if (pairs.size() < trial::fewest_pairs)
        return say.trn("{1} source can take part, and a trial needs {2}: with fewer nothing could be told from chance.",
            "{1} sources can take part, and a trial needs {2}: with fewer nothing could be told from chance.",
            all.size(), 2 * trial::fewest_pairs);
    if (const auto effect = trial::least_effect(pairs, days))
        return say.tr(std::ranges::find(outlooks, *effect, &outlook::effect)->sentence, all.size(), days);
    return say.tr("{1} sources for {2} days: not even four times as many would show. Choose a longer time, or wait "
                  "until more sources refer.",
        all.size(), days);
}

std::string outlook_of(candidates const& found, int days, text::language const& say) {
    auto sentence = outlook_of_those(found.all, days, say);
    text::append_if_any(sentence, " ", said_of_left_out(found, say));
    return sentence;
}

std::string as_stored(std::string_view name) {
    auto words = text::on_one_line(name);
    std::ranges::replace(words, '|', '/');
    return words;
}

template <class Number> bool read_number(std::string_view text, Number& into) {
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, into);
    return read.ec == std::errc{} && read.ptr == end;
}

std::string stored(running_trial const& trial) {
    std::string lines = std::string{trial_keys[static_cast<std::size_t>(trial.what)]} + ' ' +
        book::iso_date(trial.begun) + ' ' + std::to_string(trial.days) + ' ' + std::to_string(trial.seed);
    for (auto const& [with, without] : trial.pairs) lines += '\n' + with + std::string{between_names} + without;
    return lines;
}

/// The row of the sheet Texts that holds it, counted from the one below the header.
std::optional<std::size_t> row_of_trial(book::workbook const& workbook) {
    const auto grid = workbook.grids.find(table_id::texts);
    if (grid == workbook.grids.end()) return {};
    static const auto key = book::column_index(table_id::texts, "key");
    for (std::size_t i = 0; i < grid->second.size(); ++i)
        if (grid->second[i].size() > key &&
            text::folded(book::text_of(grid->second[i][key])) == text::folded(trial_key))
            return i;
    return {};
}

std::vector<trial::pair_count> counts_of(book::workbook const& workbook, running_trial const& trial) {
    const recognition::aliases names{workbook.aliases};
    std::map<std::string, int> sent;
    for (auto const& row : workbook.referrals)
        if (row.facts.received && *row.facts.received > trial.begun && *row.facts.received <= trial.end())
            ++sent[names.key(row.source)];
    std::vector<trial::pair_count> counts;
    for (auto const& [with, without] : trial.pairs) counts.push_back({sent[names.key(with)], sent[names.key(without)]});
    return counts;
}

/// Of those who were drawn to get it who may get it today: somebody may have asked to be left alone since.
std::vector<std::string> who_may_get_it(book::workbook const& workbook, running_trial const& trial, book::day today) {
    const contacting wishes{workbook};
    const recognition::aliases names{workbook.aliases};
    const auto without_gifts = trial.what == trial_of::gift ? sources_without_gifts(workbook, names)
                                                            : std::set<std::string>{};
    std::vector<std::string> left;
    for (auto const& [with, without] : trial.pairs)
        if (wishes.against(with, today, how_of(trial.what)).empty() && !without_gifts.contains(names.key(with)))
            left.push_back(with);
    return left;
}

std::string number(book::workbook const& workbook, double value) {
    return workbook.numbers.number(text::fixed(value == 0 ? 0 : value, 1));
}

std::string what_came_out(book::workbook const& workbook, running_trial const& trial) {
    auto const& say = workbook.say;
    const auto found = trial::result_of(counts_of(workbook, trial));
    auto lines = say.trn("Over: with it {1} referral came, without it {2}, from {3} pairs in {4} days.",
        "Over: with it {1} referrals came, without it {2}, from {3} pairs in {4} days.", found.with, found.without,
        trial.pairs.size(), trial.days);
    const auto more_or_fewer = [&](double value) {
        return value < 0 ? say.tr("{1} fewer", number(workbook, -value)) : say.tr("{1} more", number(workbook, value));
    };
    if (found.has_low && found.has_high && found.low < 0)
        lines += '\n' +
            say.tr("A source with it sent {1} than its like, likely between {2} and {3} (95 %).",
                more_or_fewer(found.difference), more_or_fewer(found.low), more_or_fewer(found.high));
    else if (found.has_low && found.has_high)
        lines += '\n' +
            say.tr("A source with it sent {1} more than its like, likely between {2} and {3} (95 %).",
                number(workbook, found.difference), number(workbook, found.low), number(workbook, found.high));
    const auto percent = workbook.numbers.number(text::fixed(found.p * 100, 1));
    return lines + '\n' +
        (found.is_told()
                ? say.tr("Chance alone does as much in {1} of 100 draws: this is hardly chance.", percent)
                : say.tr(
                      "Chance alone does as much in {1} of 100 draws: nothing can be concluded. That does not mean that "
                      "it has no effect.",
                      percent));
}

}

std::optional<running_trial> trial_in(book::workbook const& workbook) {
    const auto at = row_of_trial(workbook);
    if (!at) return {};
    auto const& row = workbook.grids.at(table_id::texts)[*at];
    static const auto text_at = book::column_index(table_id::texts, "text");
    const auto held = row.size() > text_at ? book::text_of(row[text_at]) : std::string{};
    std::vector<std::string> lines;
    text::each_part(held, std::string_view{"\r\n"}, [&](std::string_view line) { lines.emplace_back(line); });
    if (lines.empty()) return {};
    const auto head = text::words_in(lines.front());
    running_trial trial;
    if (head.size() != 4) return {};
    const auto what = std::ranges::find(trial_keys, head[0]);
    const auto begun = book::day_of_iso(head[1]);
    if (what == std::end(trial_keys) || !begun || !read_number(head[2], trial.days) ||
        !read_number(head[3], trial.seed) || trial.days < 1 || trial.days > longest_trial)
        return {};
    trial.what = static_cast<trial_of>(what - std::begin(trial_keys));
    trial.begun = *begun;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto bar = lines[i].find(between_names);
        if (bar == std::string::npos) return {};
        trial.pairs.emplace_back(lines[i].substr(0, bar), lines[i].substr(bar + between_names.size()));
    }
    return trial;
}

trial_of offered_trial(book::workbook const& workbook, trial_of wanted) {
    return wanted == trial_of::gift && workbook.values.gifts_regulated ? trial_of::letter : wanted;
}

std::vector<int> offered_days(int wanted) {
    std::vector<int> all{90, 180, 365, 730};
    if (const auto at = std::ranges::lower_bound(all, wanted); at == all.end() || *at != wanted) all.insert(at, wanted);
    return all;
}

std::string trial_outlook(
    book::workbook const& workbook, scoring::ledger const& ranking, trial_of what, int days, book::day today) {
    if (what == trial_of::gift && workbook.values.gifts_regulated)
        return workbook.say.tr("Gifts are regulated here (Rules, Gifts regulated): they are not tried either.");
    return outlook_of(candidates_for(workbook, ranking, what, today), days, workbook.say);
}

book::result<book::change_set> begin_trial(
    book::workbook const& workbook, scoring::ledger const& ranking, trial_arguments const& what, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    if (what.what == trial_of::gift && workbook.values.gifts_regulated)
        return book::refuse(trial_outlook(workbook, ranking, what.what, what.days, now.today));
    if (what.days < shortest_trial || what.days > longest_trial)
        return book::refuse(say.tr("A trial lasts {1} to {2} days.", shortest_trial, longest_trial));
    const auto at = row_of_trial(workbook);
    if (!what.again && trial_in(workbook))
        return book::refuse(say.tr("A trial is drawn already. One at a time can be told; a new one takes its place."));
    const auto found = candidates_for(workbook, ranking, what.what, now.today);
    const auto pairs = trial::drawn_pairs(found.all, what.seed);
    if (pairs.size() < trial::fewest_pairs) return book::refuse(outlook_of(found, what.days, say));
    running_trial trial{what.what, now.today, what.days, what.seed, {}};
    for (auto const& one : pairs) trial.pairs.emplace_back(as_stored(one.with.name), as_stored(one.without.name));

    edit change{workbook, now,
        [&](text::language const& in) { return in.tr("Try something: {1}", name_of_trial(what.what, in)); }};
    auto& set = change.changes();
    auto title = workbook.writes.tr("{1}: {2} pairs, from {3} for {4} days", name_of_trial(what.what, workbook.writes),
        pairs.size(), book::iso_date(now.today), what.days);
    if (at) {
        const auto row = workbook.places.at(table_id::texts).header_row + 1 + static_cast<int>(*at);
        auto const& held = workbook.grids.at(table_id::texts)[*at];
        const auto put = [&](char const* key, std::string content) {
            const auto column = book::column_index(table_id::texts, key);
            set.cells.push_back(
                {table_id::texts, key, row, column < held.size() ? held[column] : book::cell{}, std::move(content)});
        };
        put("subject", std::move(title));
        put("text", stored(trial));
    } else {
        set.rows.push_back({table_id::texts,
            {{"key", std::string{trial_key}}, {"subject", std::move(title)}, {"text", stored(trial)},
                {"used",
                    workbook.writes.tr("Try something: who was drawn, those who get it first. Please leave it as "
                                       "it is until the trial is over.")}}});
        if (!workbook.places.contains(table_id::texts)) append_texts(workbook, set);
    }
    auto told = trial_told(workbook, trial, now.today);
    text::append_if_any(told, "\n", said_of_left_out(found, say));
    return change.take(std::move(told));
}

std::string trial_told(book::workbook const& workbook, running_trial const& trial, book::day today) {
    auto const& say = workbook.say;
    const auto name = name_of_trial(trial.what, say);
    auto lines = say.tr(
        "{1}, begun on {2}, seed {3}.", name, book::short_date(trial.begun, today, say), std::to_string(trial.seed));
    if (today > trial.end()) return lines + '\n' + what_came_out(workbook, trial);
    if (trial.what == trial_of::gift && workbook.values.gifts_regulated)
        return lines + '\n' +
            say.tr("Gifts are regulated here (Rules, Gifts regulated): this trial is ended, and nobody gets one.");
    const auto with = who_may_get_it(workbook, trial, today);
    std::vector<std::string> without;
    for (auto const& [one, other] : trial.pairs) without.push_back(other);
    if (!with.empty()) text::append_part(lines, "\n", say.tr("These get it: {1}.", say.listed(with)));
    if (const auto fewer = trial.pairs.size() - with.size(); fewer > 0)
        text::append_part(lines, "\n",
            say.trn(
                "{1} who was drawn to get it does not: they are left alone, or may be given nothing. The draw stays "
                "as it is.",
                "{1} who were drawn to get it do not: they are left alone, or may be given nothing. The draw stays as "
                "it is.",
                fewer));
    return lines + '\n' + say.tr("These go on as before: {1}.", say.listed(without)) + '\n' +
        say.tr("It may be read from {1} on. Who looks before finds effects that are not there.",
            book::short_date(trial.end() + book::days{1}, today, say));
}

}
