#include "panels/narrowing.hpp"

#include "follow_up/steps.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace referralbook::panels {

namespace {

using follow_up::checklist_item;
using follow_up::visit_item;

constexpr std::string_view visit_kind = text::to_say("Visit");
constexpr std::size_t worth_narrowing = 6, most_lines = 30;

/// Tells whether a name is among those chosen; each spelling is looked up once.
class known_names {
public:
    explicit known_names(recognition::aliases const& names) : names_{names} {}
    void add(std::string_view who) {
        if (auto key = names_.key(who); !key.empty()) keys_.insert(std::move(key));
    }
    bool holds(std::string_view who) {
        const auto [found, is_new] = answers_.try_emplace(who, false);
        if (is_new) found->second = keys_.contains(names_.key(who));
        return found->second;
    }

private:
    recognition::aliases const& names_;
    std::unordered_set<std::string> keys_;
    std::unordered_map<std::string_view, bool> answers_;
};

class narrower {
public:
    narrower(digest const& known, view const& chosen)
        : known_{known}, owner_{text::folded(chosen.only_of("owner"))}, area_{text::folded(chosen.only_of("area"))},
          kind_{chosen.only_of("kind")}, words_{text::folded(chosen.search)}, in_area_{known.ranking.names()},
          owned_{known.ranking.names()} {
        if (!area_.empty())
            for (auto const& one : known.workbook.contacts)
                if (text::folded(one.area) == area_) in_area_.add(one.who);
        if (!owner_.empty())
            for (auto const& row : known.workbook.referrals)
                if (text::folded(row.owner) == owner_) owned_.add(row.source);
    }

    bool keeps(checklist_item const& item) {
        auto const& row = known_.workbook.referrals[item.referral];
        if (!kind_.empty() && item.what->name != kind_) return false;
        if (!owner_.empty() && text::folded(row.owner) != owner_) return false;
        const bool with_source = item.what->says.whom == follow_up::person::source;
        if (!area_.empty() && !in_area_.holds(with_source ? row.source : row.prospect)) return false;
        const auto step = known_.say.tr(item.what->name);
        return finds(&item,
            {{"", step}, {text::to_say("Source"), row.source}, {text::to_say("Prospect"), row.prospect},
                {"", item.name}, {"", item.phone}, {text::to_say("Need"), row.need}, {text::to_say("Owner"), row.owner},
                {text::to_say("E-mail"), row.email}, {text::to_say("Note"), row.note}});
    }

    bool keeps(visit_item const& item) {
        auto const& one = known_.workbook.contacts[item.contact];
        if (!kind_.empty() && kind_ != visit_kind) return false;
        if (!owner_.empty() && !owned_.holds(one.who)) return false;
        if (!area_.empty() && text::folded(one.area) != area_) return false;
        const auto step = known_.say.tr(visit_kind), type = known_.say.trc(text::choice_word, one.type);
        return finds(&item,
            {{"", step}, {"", one.who}, {"", one.any_phone()}, {text::to_say("Company"), one.company},
                {text::to_say("Area"), one.area}, {text::to_say("Type"), type},
                {text::to_say("E-mail"), one.any_email()}, {text::to_say("Notes"), one.notes}});
    }

    /// What of an item the searched words stand in, where its line does not show it.
    std::map<void const*, std::string> take_found() { return std::move(found_); }

private:
    /// A field and what stands in it; the name "" for what the line shows.
    using field = std::pair<std::string_view, std::string_view>;

    bool finds(void const* item, std::initializer_list<field> fields) {
        if (words_.empty()) return true;
        std::string_view hidden;
        std::string_view held;
        for (auto const& [name, text] : fields) {
            if (text.empty() || text::folded(text).find(words_) == std::string::npos) continue;
            if (name.empty()) return true;
            if (hidden.empty()) {
                hidden = name;
                held = text;
            }
        }
        if (hidden.empty()) return false;
        found_.emplace(item, known_.say.tr("{1}: {2}", known_.say.tr(hidden), first_words(held, 80)));
        return true;
    }

    digest const& known_;
    std::string owner_, area_;
    std::string_view kind_;
    std::string words_;
    known_names in_area_, owned_;
    std::map<void const*, std::string> found_;
};

template <class List, class Item> void keep(List const& from, std::vector<Item const*>& to, narrower* by) {
    for (auto const& item : from)
        if (!by || by->keeps(item)) to.push_back(&item);
}

/// The words of a list each once, the order of the list first, then what else stands in the rows.
std::vector<std::string> words_of(digest const& known, std::string_view list) {
    std::vector<std::string> words;
    std::set<std::string> seen;
    const auto add = [&](std::string const& word) {
        if (words.size() < most_lines && !word.empty() && seen.insert(text::folded(word)).second) words.push_back(word);
    };
    if (list == "kind") {
        for (auto const& step : follow_up::steps()) add(std::string{step.name});
        add(std::string{visit_kind});
        return words;
    }
    if (const auto own = known.workbook.lists.find(list); own != known.workbook.lists.end())
        for (auto const& word : own->second) add(word);
    std::set<std::string_view> others;
    if (list == "owner")
        for (auto const& row : known.workbook.referrals) others.insert(row.owner);
    else
        for (auto const& one : known.workbook.contacts) others.insert(one.area);
    for (const auto word : others) add(std::string{word});
    return words;
}

void add_menu(page& to, digest const& known, view const& chosen, std::string const& list, std::string const& label,
    std::string_view all) {
    const std::string held{chosen.only_of(list)};
    const auto said = [&](std::string const& word) { return list == "kind" ? known.say.tr(word) : word; };
    const auto shown = held.empty() ? label : said(held);
    const auto words = words_of(known, list);
    if (words.empty() && held.empty()) return;
    std::vector<choice> choices{{.text = std::string{all}, .narrows = narrow{list, ""}}};
    for (auto const& word : words) choices.push_back({.text = said(word), .narrows = narrow{list, word}});
    to.add({.id = "narrow/" + list,
        .kind = element_kind::button,
        .text = shown + " ▾",
        .name = known.say.tr("{1}: {2}", label, held.empty() ? std::string{all} : shown),
        .looks = {.bold = !held.empty(), .small = true},
        .does = std::move(choices)});
}

std::size_t all_of(digest const& known) {
    return known.list.items.size() + known.visits.due.size() + known.visits.never.size();
}

}

narrowed_lists narrowed(digest const& known, view const& chosen) {
    auto const& list = known.list;
    const std::span<checklist_item const> items{list.items};
    narrowed_lists result;
    std::optional<narrower> by;
    if (chosen.narrowed()) by.emplace(known, chosen);
    auto* const narrows = by ? &*by : nullptr;
    keep(items.first(list.overdue), result.overdue, narrows);
    keep(items.subspan(list.overdue, list.today), result.today, narrows);
    keep(items.subspan(list.overdue + list.today, list.this_week), result.this_week, narrows);
    keep(known.visits.due, result.visits, narrows);
    keep(known.visits.never, result.never_visited, narrows);
    if (by) result.found = by->take_found();
    return result;
}

void add_find(page& to, digest const& known, view const& chosen) {
    if (!known.workbook.read_only)
        to.add({.id = "enquiry",
            .kind = element_kind::link,
            .where = place::trail,
            .text = known.say.tr("New enquiry…"),
            .brief = "+",
            .name = known.say.tr("New enquiry…"),
            .looks = {.small = true},
            .does = command{command_path::new_enquiry, {}}});
    if (all_of(known) <= worth_narrowing || chosen.narrowed()) return;
    const bool open = chosen.count("find", 0) > 0;
    to.add({.id = "find",
        .kind = element_kind::link,
        .where = place::trail,
        .text = open ? known.say.tr("Hide search") : known.say.tr("Search"),
        .name = open ? known.say.tr("Hide the search") : known.say.tr("Search or narrow the list"),
        .looks = {.small = true},
        .does = show{"find", open ? 0 : 1}});
}

void add_narrowing(page& to, digest const& known, view const& chosen, narrowed_lists const& left) {
    const auto all = all_of(known);
    if (!chosen.narrowed() && (all <= worth_narrowing || chosen.count("find", 0) == 0)) return;
    to.block(10, paging::head).add({.id = "search/label", .text = known.say.tr("Search"), .looks = quiet});
    to.add({.id = "search",
        .kind = element_kind::edit,
        .text = chosen.search,
        .name = known.say.tr("Search the list"),
        .looks = {.small = true},
        .does = search{}});
    to.block(7, paging::head);
    add_menu(to, known, chosen, "owner", known.say.tr("Owner"), known.say.tr("Everybody"));
    add_menu(to, known, chosen, "area", known.say.tr("Area"), known.say.tr("All areas"));
    add_menu(to, known, chosen, "kind", known.say.tr("Step"), known.say.tr("All steps"));
    if (!chosen.narrowed()) return;
    const auto text = known.say.plural(
        "{1} of {2} matches", "{1} of {2} match", left.count(), count_text(left.count()), count_text(all));
    to.block(4, paging::head)
        .add({.id = "narrow/count", .text = text, .name = known.say.tr("Narrowed: {1}", text), .looks = quiet});
    to.add({.id = "narrow/all",
        .kind = element_kind::link,
        .text = known.say.tr("Show all"),
        .name = known.say.tr("Show all steps and visits again"),
        .looks = {.small = true},
        .does = narrow{}});
}

}
