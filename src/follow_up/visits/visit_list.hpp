#pragma once
#include "book/contact.hpp"
#include "follow_up/reach_times.hpp"
#include "follow_up/visits/visits.hpp"

#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

/// Somebody whom it is time to visit.
struct visit_item {
    std::size_t contact;       ///< index into the contacts given
    std::optional<day> last;   ///< nothing: never visited
    day next;
    visit_flag urgency;   ///< overdue, due or never visited
    double worth;
    char band;            ///< ' ' for who has not referred
    std::string reason;   ///< "last touch Tue 3 Nov, 19 days ago, wanted every 14"
    double potential = 0;
    std::string practice{};      ///< the company, where several of its people are one stop; else ""
    double practice_worth = 0;   ///< of a practice: what all its people and itself are worth a year; else 0
    std::string who{};   ///< "Anna Kern", "Anna Kern (Kern Dental)" where the name alone may mean another contact

    bool operator==(visit_item const&) const = default;
};

struct visit_list {
    std::vector<visit_item> due;     ///< the next visit is today or past: overdue ones first, then by worth
    std::vector<visit_item> never;   ///< by worth
};

/// What is known of a contact who has referred.
struct standing {
    double worth;
    char band;
};

/// What the list asks about a contact.
struct visit_questions {
    std::function<std::optional<standing>(std::string_view who)> source{};   ///< nothing: has not referred
    std::function<std::optional<day>(std::string_view who)>
        last_touch{};   ///< of the log; asked by visit_item::who, so that of namesakes each has their own
    std::function<std::optional<day>(std::string_view who)>
        from{};   ///< from when on they may be contacted; last_day is never, nothing is always
    std::function<bool(std::string_view who)> brought_nothing{};   ///< on the last visit; S0: a visit brings something
    std::function<bool(std::string_view type)> is_client{};        ///< by the words an office calls its clients
    std::function<double(std::string_view who)> potential{};       ///< of a source plan, 0 to 100 (S0 S1 S4)
    reach_times const* reached = nullptr;                          ///< when people are reached, for the reason
    std::function<std::string(double worth)> worth_text{};         ///< for the reason; not set: no worth is said
    text::language at_home{};                                      ///< of the book, for days off that may be of two
    std::function<std::string(std::string_view who)>
        key{};   ///< the same for all spellings of one name; not set: but for case and accents
};

/// The companies, by their folded names, whose people are one stop: where a Partner or Adviser works, and somebody
/// beside them, whatever spellings one of them has. `counts`: nobody who is a client or to be left alone.
std::set<std::string> companies_of_one_stop(std::span<book::contact const> contacts,
    std::function<bool(book::contact const&)> const& counts,
    std::function<std::string(std::string_view who)> const& key);

/// Whom to visit: of partners, advisers and everybody who has referred, those whose next visit has come and those never
/// visited. The people of one company where a Partner or Adviser works are one stop: the last touch of any of them, or
/// of the company, is the practice's, the shortest cadence holds, and the reason says whom to see. Counted from the
/// last touch, by the cadence of the row or of the band (S0).
visit_list visits_of(std::span<book::contact const> contacts, day today, book::rules const& rules,
    visit_questions const& ask, text::language const& say = {});

}
