#include "panels/known/digest.hpp"
#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "commands/old_clients.hpp"
#include "commands/plan_items.hpp"
#include "commands/reports/needs.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "scoring/history.hpp"
#include "scoring/touch_log.hpp"
#include "scoring/worth_said.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <unordered_map>

namespace referralbook::panels {

namespace {

bool cannot_use(book::referral const& row, std::string_view column) {
    const auto header = ", " + std::string{book::column(book::table_id::referrals, column).header} + ", ";
    return !row.unreadable.empty() && (", " + row.unreadable + ", ").find(header) != std::string::npos;
}

// What a LEDGER formula reads from the same rows.
scoring::history history_of(
    book::workbook const& workbook, called_contacts const& contacts, scoring::carried_referrals const* carried) {
    scoring::history_builder builder;
    if (carried) builder.add_rows_of(carried->rows());
    for (auto const& row : workbook.referrals) {
        const auto state = row.facts.state;
        const bool won = state == book::status::won;
        builder.add({.date = row.facts.received,
            .source = row.source,
            .unusable = cannot_use(row, "date") || cannot_use(row, "source"),
            .result = won                     ? scoring::outcome::won
                : state == book::status::lost ? scoring::outcome::lost
                                              : scoring::outcome::open,
            .unknown_status = cannot_use(row, "status"),
            .value = row.value,
            .bad_value = row.value_in_error || (won && cannot_use(row, "value"))});
    }
    for (auto const& row : workbook.given)
        if (!row.is_need()) builder.add_given({.partner = row.partner, .need = row.need, .date = row.date});
    builder.know(recognition::aliases{workbook.aliases});
    builder.call(contacts.names);
    return builder.take();
}

/// Answers from the contact rows, by any spelling; each spelling is looked up once.
class asked_contacts {
public:
    asked_contacts(book::workbook const& workbook, called_contacts const& contacts, recognition::aliases const& names)
        : workbook_{workbook}, contacts_{contacts}, names_{names} {}

    std::string phone(std::string_view who) { return answer(who).phone; }
    std::string called(std::string_view who) { return answer(who).name; }

private:
    struct known {
        std::string name, phone;
    };
    known const& answer(std::string_view who) {
        const auto [asked, is_new] = answers_.try_emplace(who);
        if (!is_new) return asked->second;
        const auto key = names_.key(who);
        auto const* name = contacts_.name_of(key);
        auto const* phone = contacts_.phone_of(key);
        asked->second = {name ? *name : std::string{who}, phone ? *phone : std::string{}};
        if (!name && who.ends_with(')'))   // one of several of a name: "Jan Jansen (Delft)"
            if (auto const* one = commands::contact_of(workbook_, who)) asked->second.phone = one->any_phone();
        return asked->second;
    }

    book::workbook const& workbook_;
    called_contacts const& contacts_;
    recognition::aliases const& names_;
    std::unordered_map<std::string_view, known> answers_;
};

/// The last visit to each person, by the spellings of the log.
class last_visits {
public:
    last_visits(std::span<book::touch const> touches, recognition::aliases const& names) : names_{names} {
        std::unordered_map<std::string_view, book::touch const*> by_spelling;
        for (auto const& one : touches)
            if (book::is_kind(one.kind, book::touch_kinds::visit) && one.when)
                if (auto& last = by_spelling[one.who]; !last || last->when <= one.when) last = &one;
        for (auto const& [who, one] : by_spelling)
            if (auto& last = by_key_[names_.key(who)]; !last || last->when <= one->when) last = one;
    }
    bool brought_nothing(std::string_view who) const {
        const auto found = by_key_.find(names_.key(who));
        return found != by_key_.end() && found->second->brought.empty();
    }

private:
    recognition::aliases const& names_;
    std::unordered_map<std::string, book::touch const*> by_key_;
};

/// The last touch of everybody; of contacts of one name each their own, as far as the log says which is meant.
class last_touches {
public:
    last_touches(book::workbook const& workbook, recognition::aliases const& names)
        : names_{names}, same_{workbook.contacts, [&names](std::string_view who) { return names.key(who); }} {
        scoring::touch_log_builder log;
        for (auto const& one : workbook.touches) {
            const scoring::touch_entry entry{.when = one.when, .who = one.who, .outcome = one.outcome};
            if (const auto mark = same_.mark_noted(one.who, one.note); mark.empty())
                log.add(entry);
            else
                of_marks_[names.key(one.who) + '\n' + mark].add(entry);
        }
        log_ = log.take(names);
    }
    std::optional<book::day> of(std::string_view who) const {
        const auto one = same_.meant(who);
        if (!one) return log_.last_touch(who);
        auto last = log_.last_touch(one->who);
        for (auto const& mark : same_.marks_of(*one))
            if (const auto found = of_marks_.find(names_.key(one->who) + '\n' + mark); found != of_marks_.end())
                last = std::max(last, found->second.take(names_).last_touch(one->who));
        return last;
    }

private:
    recognition::aliases const& names_;
    follow_up::namesakes same_;
    scoring::touch_log log_;   // of rows that say no more than the name
    std::map<std::string, scoring::touch_log_builder> of_marks_;
};

follow_up::visit_list visits_in(book::workbook const& workbook, book::day today, scoring::ledger const& ranking,
    follow_up::reach_times const& reached) {
    const last_touches touches{workbook, ranking.names()};
    const last_visits visits{workbook.touches, ranking.names()};
    const auto potentials = commands::potentials_of(workbook, today);
    const recognition::contact_wishes wishes{workbook};
    const follow_up::visit_questions ask{.source = [&](std::string_view who) -> std::optional<follow_up::standing> {
                                             auto const* found = ranking.find(who);
                                             if (!found) return {};
                                             return follow_up::standing{
                                                 found->worth, static_cast<char>(found->deserves)};
                                         },
        .last_touch = [&](std::string_view who) { return touches.of(who); },
        .from = [&](std::string_view who) { return wishes.from(who); },
        .brought_nothing = [&](std::string_view who) { return visits.brought_nothing(who); },
        .is_client = commands::is_client_type,
        .potential =
            [&](std::string_view who) {
                const auto found = potentials.find(ranking.names().key(who));
                return found == potentials.end() ? 0 : found->second;
            },
        .reached = &reached,
        .worth_text = [&](double worth) { return scoring::worth_said(worth, ranking, workbook.numbers, workbook.say); },
        .at_home = workbook.writes,
        .key = [&](std::string_view who) { return ranking.names().key(who); }};
    return follow_up::visits_of(workbook.contacts, today, workbook.values, ask, workbook.say);
}

std::vector<network::partner> owed_in(book::workbook const& workbook, scoring::ledger const& ranking, book::day today) {
    const auto partners = commands::not_left_alone(
        workbook, network::partners_of(workbook.contacts, workbook.plans, ranking), today);
    std::vector<network::partner> owed;
    for (auto const* one : network::owed(partners)) owed.push_back(*one);
    return owed;
}

std::vector<std::size_t> done_on(book::day today, std::span<book::touch const> touches) {
    std::vector<std::size_t> done;
    for (std::size_t i = touches.size(); i-- > 0;)
        if (auto const& one = touches[i];
            one.when == today && (one.referral || book::is_kind(one.kind, book::touch_kinds::visit)))
            done.push_back(i);
    std::ranges::stable_sort(done, std::ranges::greater{}, [&](std::size_t i) { return touches[i].time_of_day; });
    return done;
}

}

std::string digest::called(std::string_view who) const {
    auto const* name = contacts ? contacts->name_of(ranking.names().key(who)) : nullptr;
    return name ? *name : std::string{who};
}

std::shared_ptr<digest const> digest_of(
    book::workbook workbook, book::day today, memory* remembered, scoring::carried_along const& carried) {
    const auto as_of = workbook.values.today.value_or(today);
    memory unremembered;
    const auto contacts = (remembered ? *remembered : unremembered).contacts.look(workbook);
    scoring::ledger ranking{history_of(workbook, *contacts, carried.referrals.get()), as_of, workbook.values};
    asked_contacts asked{workbook, *contacts, ranking.names()};
    const follow_up::reach_times reached{workbook};
    const follow_up::source_questions ask{.worth =
                                              [&](std::string_view source) {
                                                  auto const* found = ranking.find(source);
                                                  return found ? found->worth : 0;
                                              },
        .phone = [&](std::string_view source) { return asked.phone(source); },
        .called = [&](std::string_view who) { return asked.called(who); },
        .reached = &reached};
    auto list = follow_up::checklist_of(workbook.referrals, as_of, workbook.values, ask, workbook.say);
    auto visits = visits_in(workbook, as_of, ranking, reached);
    auto undated = remembered ? remembered->statuses.look(workbook) : std::vector<std::size_t>{};
    auto alike = remembered ? remembered->spellings.look(workbook, ranking) : std::vector<commands::joined_spelling>{};
    auto done = done_on(as_of, workbook.touches);
    auto owed = owed_in(workbook, ranking, as_of);
    auto items = commands::plan_items_of(workbook, as_of, {ask.worth, [&](std::string_view who) {
                                                               auto const* name = contacts->name_of(
                                                                   ranking.names().key(who));
                                                               return name ? *name : std::string{who};
                                                           }});
    std::erase_if(items, [](follow_up::plan_item const& one) { return one.urgency > follow_up::flag::this_week; });
    auto forgettable = carried.any ? std::vector<commands::due_to_forget>{}
                                   : commands::due_to_be_forgotten(workbook, as_of);
    auto never_asked = carried.any ? std::vector<std::string>{} : commands::clients_never_asked(workbook, as_of);
    auto silent = carried.any ? std::vector<commands::silent_client>{} : commands::silent_clients(workbook, as_of);
    const auto monthly = commands::digests_due(workbook, as_of);
    auto known = std::make_shared<digest>(std::move(workbook), as_of, std::move(list), std::move(ranking),
        std::move(visits), std::move(done), std::move(undated), std::move(alike), std::move(owed),
        std::move(forgettable), contacts, std::move(items), std::move(never_asked));
    known->monthly = monthly;
    known->silent_clients = std::move(silent);
    return known;
}

std::optional<cell_place> cell_of(
    book::workbook const& workbook, book::table_id table, int row, std::string_view column) {
    const auto place = workbook.places.find(table);
    if (place == workbook.places.end()) return std::nullopt;
    const auto found = place->second.columns.find(column);
    return cell_place{
        place->second.sheet, row, found == place->second.columns.end() ? place->second.first_column : found->second};
}

std::optional<cell_place> place_of_person(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    if (auto const* contact = commands::contact_of(workbook, who))
        if (auto place = cell_of(workbook, book::table_id::contacts, contact->row, "who")) return place;
    const auto key = names.key(who);
    book::referral const* latest = nullptr;
    for (auto const& row : workbook.referrals)
        if (names.key(row.source) == key && (!latest || row.facts.received >= latest->facts.received)) latest = &row;
    if (!latest) return std::nullopt;
    return cell_of(workbook, book::table_id::referrals, latest->row, "source");
}

}
