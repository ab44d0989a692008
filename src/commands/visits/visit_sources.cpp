#include "commands/visits/visit_sources.hpp"
#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "commands/plan_items.hpp"
#include "commands/visits/plan_names.hpp"
#include "follow_up/reach_times.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/firm_speaker.hpp"
#include "scoring/worth_said.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace referralbook::commands {

namespace {

/// What the book knows of one person or office to visit.
struct person {
    std::string who;   // of several of one name with what tells them apart
    book::contact const* contact = nullptr;
    scoring::source_score const* score = nullptr;
    std::set<std::string> names;   // under which touches may stand
    std::optional<book::day> last_contacted;
    std::string see;                           // of a practice: who else is there
    std::vector<std::string> colleagues_off;   // of a practice: the days off of each of the others
    double practice_worth = 0;
};

/// Whether a row says more than another of the same name: so of several rows one is taken whatever their order.
bool says_more(book::contact const& one, book::contact const& other) {
    const auto rank = [](book::contact const& row) {
        return std::tuple{!row.area.empty(), !row.hours.empty(), !row.phone.empty(), row.area, row.hours, row.phone,
            row.company, row.who};
    };
    return rank(other) < rank(one);
}

/// Which of two rows stands for a name: who only moved to a firm speaks for it last.
bool speaks_rather(book::contact const& one, book::contact const& other) {
    if (one.has_moved != other.has_moved) return recognition::speaks_for_firm_before(&other, one);
    return says_more(one, other);
}

std::map<std::string, person> persons_of(
    book::workbook const& workbook, scoring::ledger const& ranking, plan_names const& names) {
    std::map<std::string, person> rows, companies;   // by key
    const auto take = [&](std::map<std::string, person>& where, std::string const& key, book::contact const& row) {
        if (key.empty()) return;
        auto& one = where[key];
        one.last_contacted = std::max(one.last_contacted, row.last_contacted);
        if (one.contact && !speaks_rather(row, *one.contact)) return;
        one.contact = &row;
        one.who = names.name_of(row);
    };
    for (auto const& row : workbook.contacts) {
        take(rows, names.key_of(row), row);
        take(companies, names.key(row.company), row);
    }
    std::map<std::string, person> found;
    for (auto const& [key, row] : rows)
        if (book::is_business(row.contact->type)) found.emplace(key, row);
    const auto known = [&](std::string key, scoring::source_score const& score) -> person& {
        person one;
        if (const auto row = rows.find(key); row != rows.end())
            one = row->second;
        else if (const auto company = companies.find(key); company != companies.end()) {
            one = company->second;
            key = names.key(one.who);
        } else
            one.who = score.name;
        auto& held = found.try_emplace(std::move(key), std::move(one)).first->second;
        held.names.insert(score.key);
        return held;
    };
    // What came by a name alone that several have is the worth of each of them who has none of their own.
    std::vector<std::pair<std::string, scoring::source_score const*>> of_several;
    for (auto const& score : ranking.sources()) {
        const auto keys = names.keys_of(score.name);
        if (keys.size() == 1) {
            auto& one = known(*keys.begin(), score);
            if (!one.score || score.place < one.score->place) one.score = &score;
        } else
            for (auto const& key : keys) of_several.emplace_back(key, &score);
    }
    for (auto const& [key, score] : of_several)
        if (auto& one = known(key, *score); !one.score) one.score = score;
    for (auto& [key, one] : found) one.names.insert(key);
    return found;
}

/// What was done with somebody who has left a practice stays with who is still there.
void keep_what_was_seen(std::map<std::string, person>& persons, book::workbook const& workbook) {
    std::map<std::string, std::optional<book::day>> seen;   // by the folded company
    for (auto const& row : workbook.contacts)
        if (row.has_moved && !row.left.empty())
            if (auto& last = seen[text::folded(row.left)]; last < row.seen_before) last = row.seen_before;
    for (auto& [key, one] : persons) {
        if (!one.contact || one.contact->company.empty() || is_client_type(one.contact->type)) continue;
        if (const auto found = seen.find(text::folded(one.contact->company)); found != seen.end())
            one.last_contacted = std::max(one.last_contacted, found->second);
    }
}

/// Makes a person stand for all people of a practice. Its names are then those of all of them but of who has moved
/// there: what was done with somebody before they came is not the practice's.
void speak_for_practice(person& held, std::vector<book::contact const*> const& people, plan_names const& called,
    scoring::ledger const& ranking, touches_by_name const& log) {
    auto& names = held.names;
    names.insert(called.key(people.front()->company));
    std::set<std::string> said;
    std::map<std::string, std::optional<book::day>> moved;   // from when on
    for (auto const* row : people) {
        auto key = called.key_of(*row);
        if (said.insert(key).second) {
            text::append_part(held.see, ", ", called.name_of(*row));
            if (key != called.key(held.who)) held.colleagues_off.push_back(row->days_off);
        }
        if (row->has_moved) moved.emplace(key, row->moved_on);
        names.insert(std::move(key));
    }
    std::set<scoring::source_score const*> scores;
    for (auto const& name : names)
        if (auto const* score = ranking.find(name); score && scores.insert(score).second)
            held.practice_worth += score->worth;
    held.last_contacted.reset();
    for (auto const* row : people) {
        const auto last = std::max(row->last_contacted, log.last_touch(*row));
        const auto came = moved.find(called.key_of(*row));
        if (came == moved.end() || !came->second || last > came->second)
            held.last_contacted = std::max(held.last_contacted, last);
    }
    std::erase_if(names, [&](std::string const& name) { return moved.contains(name); });
}

/// Makes the people of one company where a Partner or Adviser works one stop: who is worth most stands for all.
/// Those who are to be left alone that day belong to no stop.
void join_practices(std::map<std::string, person>& persons, book::workbook const& workbook,
    scoring::ledger const& ranking, plan_names const& called, touches_by_name const& log,
    recognition::contact_wishes const& wishes, book::day today) {
    const auto counts = [&](book::contact const& row) {
        return !is_client_type(row.type) && !wishes.left_alone(row.who, today);
    };
    const auto stops = follow_up::companies_of_one_stop(
        workbook.contacts, counts, [&](std::string_view who) { return called.key(who); });
    std::map<std::string, std::vector<std::string>> practices;   // folded company -> keys of persons
    for (auto const& [key, one] : persons)
        if (one.contact && counts(*one.contact))
            if (auto company = text::folded(one.contact->company); stops.contains(company))
                practices[std::move(company)].push_back(key);
    std::map<std::string, std::vector<book::contact const*>> staff;
    for (auto const& row : workbook.contacts)
        if (auto company = text::folded(row.company); stops.contains(company) && counts(row))
            staff[std::move(company)].push_back(&row);
    for (auto const& [company, keys] : practices) {
        const auto first = *std::ranges::min_element(keys, {}, [&](std::string const& key) {
            auto const* score = persons.at(key).score;
            return std::pair{score ? -score->worth : 0, std::string_view{key}};
        });
        auto& held = persons.at(first);
        for (auto const& key : keys) {
            if (key == first) continue;
            held.names.merge(persons.at(key).names);
            persons.erase(key);
        }
        speak_for_practice(held, staff.at(company), called, ranking, log);
    }
}

/// Whether a typed note still holds: no longer once the source was seen on its day or later, or once the log says that
/// what it wanted brought was brought.
bool still_counts(plan_note const& note, person const& whose, touches_by_name const& log,
    follow_up::visit_source const& source, book::day today, book::rules const& rules) {
    if (!note.noted() || !source.last_touch) return note.noted();
    const auto what = book::text_of(note.brought);
    if (!note.agreed_day && (whose.contact ? log.was_brought(*whose.contact, what) : log.was_brought(whose.who, what)))
        return false;
    if (!note.on) return *source.last_touch + book::days{rules.visit_min_days} <= today;
    return *source.last_touch < note.agreed_day.value_or(*note.on);
}

/// Adds whoever has an agreed visit to come and is none of these persons.
void add_agreed(std::map<std::string, person>& persons, book::workbook const& workbook, plan_notes const& notes,
    plan_names const& called, book::day today) {
    for (auto const& [key, note] : notes.by_name) {
        if (!note.agreed_day || *note.agreed_day < today || persons.contains(key)) continue;
        auto& one = persons[key];
        one.who = note.who;
        one.names.insert(key);
        const auto row = std::ranges::find(
            workbook.contacts, key, [&](book::contact const& contact) { return called.key_of(contact); });
        if (row != workbook.contacts.end()) one.contact = &*row;
    }
}

/// What the call plan asks about a person.
follow_up::visit_source source_of(
    person const& one, plan_names const& called, touches_by_name const& log, plan_notes const& notes) {
    follow_up::visit_source source;
    source.who = one.who;
    source.last_touch = one.last_contacted;
    source.see = one.see;
    for (auto const& name : one.names) source.last_touch = std::max(source.last_touch, log.last_touch(name));
    if (one.contact) {
        if (one.names.contains(called.key_of(*one.contact)))   // not who has moved to this practice
            source.last_touch = std::max(source.last_touch, log.last_touch(*one.contact));
        source.area = one.contact->area;
        source.hours = one.contact->hours;
        source.cadence = one.contact->cadence;
        source.loyal_to_competitor = one.contact->loyal_to_competitor;
        source.days_off = one.contact->days_off;
        source.colleagues_off = one.colleagues_off;
    }
    if (one.score) {
        source.band = static_cast<char>(one.score->deserves);
        source.worth = one.score->worth;
    }
    if (const auto turns = notes.turns.find(text::folded(source.area)); turns != notes.turns.end())
        source.week = std::ranges::max_element(turns->second, {}, [](auto const& turn) { return turn.second; })->first;
    return source;
}

}

visit_sources visit_sources_of(book::workbook const& workbook, scoring::ledger const& ranking, plan_notes const& notes,
    follow_up::visit_places const& places) {
    const plan_names names{workbook};
    const touches_by_name log{workbook, names};
    const follow_up::reach_times reached{workbook};
    auto const& writes = workbook.writes;
    const auto today = workbook.values.today.value_or(book::day{});
    auto persons = persons_of(workbook, ranking, names);
    const recognition::contact_wishes wishes{workbook};
    join_practices(persons, workbook, ranking, names, log, wishes, today);
    keep_what_was_seen(persons, workbook);
    add_agreed(persons, workbook, notes, names, today);
    const auto potentials = potentials_of(workbook, today);
    visit_sources result;
    const auto end = today + book::days{7 * (workbook.values.rotation_weeks + 1)};
    for (auto const& [key, one] : persons) {
        auto const& bare = one.contact ? one.contact->who : one.who;   // the name alone
        const auto from = wishes.from(bare);
        const auto note = notes.by_name.find(key);
        const bool agreed = note != notes.by_name.end() &&
            note->second.agreed_day >= today;                                       // nothing is before all days
        if (from && *from > end && (!agreed || from == book::last_day)) continue;   // after these weeks, or never
        auto source = source_of(one, names, log, notes);
        source.not_before = from;
        if (one.contact)
            if (const auto place = places.find(one.contact->row); place != places.end()) source.at = place->second;
        if (one.practice_worth > 0)
            source.known = writes.tr("worth of the practice: {1}",
                scoring::worth_said(one.practice_worth, ranking, workbook.numbers, writes));
        if (const auto best = reached.of(bare))
            text::append_part(source.known, writes.between_parts(), follow_up::said(*best, writes));
        plan_note const* counting = nullptr;
        if (note != notes.by_name.end()) {
            source.agreed = note->second.agreed_day;
            if (still_counts(note->second, one, log, source, today, workbook.values)) counting = &note->second;
        }
        auto potential = potentials.find(key);
        if (potential == potentials.end()) potential = potentials.find(names.key(bare));
        if (potential != potentials.end()) source.potential = potential->second;
        result.sources.push_back(std::move(source));
        result.phones.push_back(one.contact ? one.contact->any_phone() : "");
        result.is_contact.push_back(one.contact != nullptr);
        result.notes.push_back(counting);
    }
    return result;
}

}
