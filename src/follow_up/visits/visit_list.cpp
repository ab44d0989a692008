#include "follow_up/visits/visit_list.hpp"
#include "book/list_words.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace referralbook::follow_up {

namespace {

std::string reason_of(visit_item const& item, int cadence, book::contact const& who, day today,
    book::rules const& rules, visit_questions const& ask, days_off const& off, text::language const& say) {
    std::string text;
    const auto add = [&](std::string const& part) { text::append_part(text, ", ", part); };
    if (item.last) {
        add(say.tr("last touch {1}", book::short_date(*item.last, today, say)));
        add(say.trn("{1} day ago", "{1} days ago", (today - *item.last).count()));
        add(say.tr("wanted every {1}", cadence));
        if (ask.brought_nothing && ask.brought_nothing(who.who)) add(say.tr("the last visit brought nothing"));
    } else {
        if (!who.type.empty()) add(say.trc(text::choice_word, who.type));
        add(say.tr("not visited yet"));
        if (item.potential > 0) add(say.tr("potential {1} of 100", std::lround(item.potential)));
    }
    if (item.band != ' ') add(say.tr("band {1}", std::string(1, item.band)));
    if (item.practice_worth > 0 && ask.worth_text)
        add(say.tr("worth of the practice: {1}", ask.worth_text(item.practice_worth)));
    if (!who.area.empty()) add(who.area);
    if (const auto from = recognition::verify_from(who, rules); from && *from <= today)
        add(who.bought_from.empty() ? say.tr("verify first: from a bought list")
                                    : say.tr("verify first: from a list of {1}", who.bought_from));
    if (auto said = unreadable_days_off(off, say); !said.empty()) add(said);
    if (ask.reached)
        if (const auto best = ask.reached->of(who.who)) add(said(*best, say));
    return text;
}

/// The same for every spelling of one name.
std::string key_of(visit_questions const& ask, std::string_view who) {
    return ask.key ? ask.key(who) : text::folded(who);
}

}

std::set<std::string> companies_of_one_stop(std::span<book::contact const> contacts,
    std::function<bool(book::contact const&)> const& counts,
    std::function<std::string(std::string_view who)> const& key) {
    std::map<std::string, std::set<std::string>> people;   // by company
    std::set<std::string> businesses;
    for (auto const& one : contacts) {
        auto company = text::folded(one.company);
        if (company.empty() || !counts(one)) continue;
        if (book::is_business(one.type)) businesses.insert(company);
        people[std::move(company)].insert(key(one.who));
    }
    std::erase_if(businesses, [&](auto const& company) { return people[company].size() < 2; });
    return businesses;
}

namespace {

/// What is asked of each contact once.
struct known_contact {
    std::optional<standing> source;
    bool visited = false, client = false;
    bool left_alone = false;   ///< not to be contacted, or not yet
};

std::vector<known_contact> standings_of(
    std::span<book::contact const> contacts, namesakes const& same, visit_questions const& ask, day today) {
    std::vector<known_contact> result;
    for (auto const& one : contacts) {
        known_contact known;
        // Whose firm, or what else tells them apart, stands behind the name in the referrals is a source of that name.
        const namesakes::one_of_them by_firm{.who = one.who, .firm = one.company};
        for (auto const& name : {same.told(one), by_firm.told(), one.who})
            if (ask.source && !known.source) known.source = ask.source(name);
        const auto from = ask.from ? ask.from(one.who) : std::nullopt;
        known.left_alone = from && *from > today;
        known.visited = !known.left_alone && (known.source || book::is_business(one.type));
        known.client = ask.is_client ? ask.is_client(one.type) : text::same_but_for_case(one.type, book::types::client);
        result.push_back(known);
    }
    return result;
}

/// The people of one company.
struct practice {
    std::vector<std::size_t> rows;     ///< all of theirs
    std::vector<std::size_t> people;   ///< each person once, whatever rows and spellings they have
};

/// Everybody of a company, by its folded name, where a Partner or Adviser works there. Clients of one employer are no
/// practice.
std::map<std::string, practice> practices_of(
    std::span<book::contact const> contacts, std::vector<known_contact> const& known, visit_questions const& ask) {
    const auto counts = [&](book::contact const& one) {
        auto const& what = known[static_cast<std::size_t>(&one - contacts.data())];
        return !what.client && !what.left_alone;
    };
    const auto key = [&](std::string_view who) { return key_of(ask, who); };
    const auto stops = companies_of_one_stop(contacts, counts, key);
    std::map<std::string, practice> practices;
    std::set<std::pair<std::string, std::string>> taken;
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        auto company = text::folded(contacts[i].company);
        if (!counts(contacts[i]) || !stops.contains(company)) continue;
        auto& [rows, people] = practices[company];
        rows.push_back(i);
        if (taken.emplace(std::move(company), key(contacts[i].who)).second) people.push_back(i);
    }
    return practices;
}

/// Where one visit goes to: a person, or the people of one practice.
struct stop {
    std::size_t contact;               ///< who is visited first: the most worth
    std::vector<std::size_t> people;   ///< of a practice all of them
    std::optional<day> last;           ///< of any of them, or of the practice by its name
    int cadence = 0;                   ///< the shortest of those visited
    double potential = 0;
};

/// When somebody who has left a practice was touched there last, by its folded name: that stays with the practice.
std::map<std::string, std::optional<day>> seen_by_who_left(std::span<book::contact const> contacts) {
    std::map<std::string, std::optional<day>> seen;
    for (auto const& one : contacts)
        if (one.has_moved && one.seen_before)
            if (auto& last = seen[text::folded(one.left)]; last < one.seen_before) last = one.seen_before;
    return seen;
}

/// When somebody was touched last, and with which practice it stays.
class last_touches {
public:
    last_touches(std::span<book::contact const> contacts, namesakes const& same, visit_questions const& ask)
        : same_{same}, ask_{ask}, left_behind_{seen_by_who_left(contacts)} {
        for (auto const& one : contacts)
            if (one.has_moved) moved_.emplace(key_of(ask, one.who), one.moved_on);
    }

    /// Of a person, or of a practice by its name.
    std::optional<day> of(std::string_view who) const { return ask_.last_touch ? ask_.last_touch(who) : std::nullopt; }
    std::optional<day> of(book::contact const& one) const { return std::max(of(same_.told(one)), one.last_contacted); }
    /// What was done with somebody before they came to a practice is not the practice's.
    std::optional<day> at_practice(book::contact const& one) const {
        const auto last = of(one);
        const auto came = moved_.empty() ? moved_.end() : moved_.find(key_of(ask_, one.who));
        return came == moved_.end() || !came->second || last > came->second ? last : std::nullopt;
    }
    /// With those who have left the practice, by its folded name.
    std::optional<day> left_behind(std::string const& company) const {
        const auto found = left_behind_.find(company);
        return found == left_behind_.end() || company.empty() ? std::nullopt : found->second;
    }

private:
    namesakes const& same_;
    visit_questions const& ask_;
    std::map<std::string, std::optional<day>> left_behind_;
    std::map<std::string, std::optional<day>> moved_;   // from when on, by the key of the name
};

/// Where the visits to some contacts go.
class stops_on_the_way {
public:
    stops_on_the_way(std::span<book::contact const> contacts, std::vector<known_contact> const& known,
        std::map<std::string, practice> const& practices, namesakes const& same, book::rules const& rules,
        visit_questions const& ask)
        : contacts_{contacts}, known_{known}, practices_{practices}, same_{same}, rules_{rules}, ask_{ask},
          touched_{contacts, same, ask} {}

    void add(std::size_t i) {
        auto const& one = contacts_[i];
        const int cadence = cadence_days(
            one.cadence, known_[i].source ? known_[i].source->band : 'C', one.loyal_to_competitor, rules_);
        const double potential = ask_.potential ? ask_.potential(one.who) : 0;
        const auto company = text::folded(one.company);
        const auto found = known_[i].client ? practices_.end() : practices_.find(company);
        auto const* with = found == practices_.end() ? nullptr : &found->second;
        const auto [at, is_new] = taken_.try_emplace(with ? company : place_of(i, company), stops_.size());
        if (is_new) {
            stops_.push_back({i, with ? with->people : std::vector{i}, {}, cadence, potential});
            if (!known_[i].client) stops_.back().last = touched_.left_behind(company);
            if (with) stops_.back().last = std::max(stops_.back().last, last_at(*with, one.company));
        }
        auto& held = stops_[at->second];
        if (!with) held.last = std::max(held.last, touched_.of(one));
        if (!is_new) join(held, i, cadence, potential);
    }

    std::vector<stop> take() { return std::move(stops_); }

private:
    /// Who is in no practice is told apart by name, company and mark.
    std::string place_of(std::size_t i, std::string const& company) const {
        const auto person = key_of(ask_, contacts_[i].who);
        return (person.empty() ? std::to_string(i) : person) + '\n' + company + '\n' +
            text::folded(same_.one_of(contacts_[i]).firm);
    }

    std::optional<day> last_at(practice const& with, std::string_view company) const {
        auto last = touched_.of(company);
        for (const auto row : with.rows) last = std::max(last, touched_.at_practice(contacts_[row]));
        return last;
    }

    /// Somebody else of a stop that is there already.
    void join(stop& held, std::size_t i, int cadence, double potential) const {
        const auto rank = [&](std::size_t who, double could) {
            return std::tuple{known_[who].source ? known_[who].source->worth : 0, could};
        };
        if (rank(i, potential) > rank(held.contact, held.potential)) held.contact = i;
        held.cadence = std::min(held.cadence, cadence);
        held.potential = std::max(held.potential, potential);
    }

    std::span<book::contact const> contacts_;
    std::vector<known_contact> const& known_;
    std::map<std::string, practice> const& practices_;
    namesakes const& same_;
    book::rules const& rules_;
    visit_questions const& ask_;
    last_touches touched_;
    std::vector<stop> stops_;
    std::map<std::string, std::size_t> taken_;   // by the practice; of who is in none by place_of()
};

std::vector<stop> stops_of(std::span<book::contact const> contacts, std::vector<known_contact> const& known,
    std::map<std::string, practice> const& practices, namesakes const& same, book::rules const& rules,
    visit_questions const& ask) {
    stops_on_the_way stops{contacts, known, practices, same, rules, ask};
    for (std::size_t i = 0; i < contacts.size(); ++i)
        if (known[i].visited) stops.add(i);
    return stops.take();
}

/// What the people of a practice and the practice by its name are worth together, each once.
double worth_of(std::span<book::contact const> contacts, std::vector<known_contact> const& known, stop const& where,
    visit_questions const& ask) {
    std::set<std::string> names;
    double sum = 0;
    const auto add = [&](std::string const& who, std::optional<standing> const& source) {
        if (source && names.insert(key_of(ask, who)).second) sum += source->worth;
    };
    for (const auto one : where.people) add(contacts[one].who, known[one].source);
    auto const& company = contacts[where.contact].company;
    if (ask.source) add(company, ask.source(company));
    return sum;
}

/// "see Dr A, Dr B, the desk".
std::string see(
    std::span<book::contact const> contacts, std::vector<std::size_t> const& people, text::language const& say) {
    constexpr std::size_t most = 4;
    std::string names;
    for (std::size_t i = 0; i < std::min(people.size(), most); ++i)
        text::append_part(names, ", ", contacts[people[i]].who);
    return say.tr("see {1}, the desk", names);
}

}

visit_list visits_of(std::span<book::contact const> contacts, day today, book::rules const& rules,
    visit_questions const& ask, text::language const& say) {
    visit_list found;
    const namesakes same{contacts, [&](std::string_view who) { return key_of(ask, who); }};
    const auto standings = standings_of(contacts, same, ask, today);
    const auto practices = practices_of(contacts, standings, ask);
    for (auto const& stop : stops_of(contacts, standings, practices, same, rules, ask)) {
        auto const& one = contacts[stop.contact];
        auto const& source = standings[stop.contact].source;
        std::vector<std::string> each_off;
        for (const auto person : stop.people) each_off.push_back(contacts[person].days_off);
        const days_off off{each_off, ask.at_home};
        visit_item item{stop.contact, stop.last, next_visit(stop.last, stop.cadence, today, rules, off),
            visit_flag_of(stop.last, stop.cadence, today, rules), source ? source->worth : 0,
            source ? source->band : ' ', {}};
        if (item.last && item.next > today) continue;
        if (off.is_off(today) && off.first_there(today, rules.week)) continue;   // asked for again when they are there
        // A visit that was moved to before a closed day is due from then on, when its flag would still be On track.
        if (item.last && item.urgency != visit_flag::overdue) item.urgency = visit_flag::due;
        item.potential = stop.potential;
        item.who = same.told(one);
        if (stop.people.size() > 1) {
            item.practice = one.company;
            item.practice_worth = worth_of(contacts, standings, stop, ask);
        }
        item.reason = reason_of(item, stop.cadence, one, today, rules, ask, off, say);
        if (stop.people.size() > 1) item.reason = see(contacts, stop.people, say) + say.between_parts() + item.reason;
        (item.last ? found.due : found.never).push_back(std::move(item));
    }
    const auto order = [&](visit_item const& one) {
        return std::tuple{
            one.urgency != visit_flag::overdue, -one.worth, -one.potential, one.next, contacts[one.contact].row};
    };
    std::ranges::sort(found.due, {}, order);
    std::ranges::sort(found.never, {}, order);
    return found;
}

}
