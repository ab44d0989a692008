#include "commands/set_up/set_up_sheets.hpp"
#include "book/rules.hpp"
#include "book/rules/rule_specs.hpp"
#include "commands/set_up/rule_groups.hpp"
#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>

namespace referralbook::commands {

namespace {

using book::cell;
using book::table_id;

constexpr std::size_t longest_list = 200;   // a drop-down beyond that helps nobody
constexpr int spare_places = 20;
constexpr int holiday_rows = 16;   // the public holidays of one year

// Calc compares titles without case.
bool taken(std::vector<std::string> const& titles, std::string const& title) {
    const auto wanted = text::folded(title);
    return std::ranges::any_of(titles, [&](auto const& other) { return text::folded(other) == wanted; });
}

class distinct_words {
public:
    void add(std::string word) {
        auto key = text::folded(word);
        if (key.empty() || words_.size() >= longest_list) return;
        if (seen_.insert(std::move(key)).second) words_.push_back(std::move(word));
    }
    std::vector<std::string> taken() && { return std::move(words_); }

private:
    std::set<std::string> seen_;
    std::vector<std::string> words_;
};

std::vector<std::string> words_of_column(set_up_facts const& facts, recognition::role what) {
    std::set<std::string> words;
    const auto found = facts.cells.find(facts.wanted.column_of(what));
    if (found != facts.cells.end())
        for (auto const& sample : found->second)
            if (auto const* text = std::get_if<std::string>(&sample.value);
                text && text->find('\n') == std::string::npos)
                words.insert(book::text_of(*text));
    return {words.begin(), words.end()};
}

}

std::string free_title(std::vector<std::string> const& titles, std::string_view wanted) {
    std::string title{wanted};
    for (int n = 2; taken(titles, title); ++n) title = std::string{wanted} + ' ' + std::to_string(n);
    return title;
}

std::vector<std::pair<table_id, std::string>> missing_sheets(set_up_facts const& facts) {
    static constexpr std::array order{
        table_id::today, table_id::referrals, table_id::sources, table_id::touches, table_id::rules, table_id::lists};
    auto titles = facts.sheet_titles;
    std::vector<std::pair<table_id, std::string>> result;
    for (const auto id : order) {
        auto const& spec = book::table(id);
        if (facts.names.contains(spec.name)) continue;
        auto title = free_title(titles, facts.writes.trc(text::sheet_word, spec.title));
        titles.push_back(title);
        result.emplace_back(id, std::move(title));
    }
    return result;
}

std::vector<std::vector<cell>> rule_rows(set_up_facts const& facts, std::vector<std::string> const& ways) {
    book::rules values;
    values.today = facts.today;
    values.office = facts.office.name;
    values.office_phone = facts.office.phone;
    values.office_email = facts.office.email;
    values.sender = facts.office.sender;
    values.currency = facts.office.currency;
    values.gifts_regulated = facts.office.gifts_regulated;
    values.ways = text::joined_by(ways, ", ");
    values.status_words = text_of_statuses(facts.answers.statuses, facts.writes);
    std::vector<std::vector<cell>> rows;
    for (auto const& group : rule_groups()) {
        if (!group.title.empty()) rows.push_back({facts.writes.tr(group.title), {}, {}});
        for (auto const* spec : group.rules) {
            const std::string key{spec->key};
            rows.push_back({key, book::value_in(facts.writes, *spec, values, facts.origin),
                facts.writes.trc(book::rule_word, spec->what)});
            if (spec->kind == book::rule_kind::holiday)
                for (int more = 1; more < holiday_rows; ++more) rows.push_back({key, {}, {}});
        }
    }
    return rows;
}

std::vector<list_plan> list_columns(set_up_facts const& facts, referral_plan const& referrals) {
    std::vector<list_plan> result;
    for (auto const& spec : book::lists()) {
        distinct_words words;
        for (const auto offer : spec.offers)
            words.add(facts.writes.trc(spec.key == "gift" ? text::gift_word : text::choice_word, offer));
        if (spec.key == "type")
            for (auto& word : words_of_column(facts, recognition::role::type)) words.add(std::move(word));
        if (spec.key == "area")
            for (auto& word : words_of_column(facts, recognition::role::area)) words.add(std::move(word));
        if (spec.key == "need" || spec.key == "own_need")
            for (auto const& word : referrals.needs) words.add(word);
        if (spec.key == "owner")
            for (auto const& word : referrals.owners) words.add(word);
        result.push_back(
            {std::string{spec.key}, facts.writes.trc(text::heading_word, spec.header), std::move(words).taken()});
    }
    return result;
}

int places_for_sources(set_up_facts const& facts, referral_plan const& referrals) {
    std::set<std::string> sources;
    for (auto const& source : facts.sources) sources.insert(recognition::name_key(source));
    for (auto const& row : referrals.rows)
        if (auto const* source = std::get_if<std::string>(&row[2])) sources.insert(recognition::name_key(*source));
    return static_cast<int>(sources.size()) + spare_places;
}

}
