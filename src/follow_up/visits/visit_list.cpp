#include "follow_up/visits/visit_list.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <tuple>

namespace referralbook::follow_up {

namespace {

std::string reason_of(visit_item const& item, int cadence, book::contact const& who, day today,
    visit_questions const& ask, text::language const& say) {
    std::string text;
    const auto add = [&](std::string const& part) { text::append_part(text, ", ", part); };
    if (item.last) {
        add(say.tr("last touch {1}", book::short_date(*item.last, today, say)));
        add(say.trn("{1} day ago", "{1} days ago", (today - *item.last).count()));
        add(say.tr("wanted every {1}", cadence));
        if (ask.brought_nothing && ask.brought_nothing(who.who)) add(say.tr("the last visit brought nothing"));
    } else {
        if (!who.type.empty()) add(who.type);
        add(say.tr("not visited yet"));
    }
    if (item.band != ' ') add(say.tr("band {1}", std::string(1, item.band)));
    if (!who.area.empty()) add(who.area);
    return text;
}

}

visit_list visits_of(std::span<book::contact const> contacts, day today, book::rules const& rules,
    visit_questions const& ask, text::language const& say) {
    visit_list found;
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        auto const& one = contacts[i];
        const auto source = ask.source ? ask.source(one.who) : std::nullopt;
        if (!source && !text::same_but_for_case(one.type, "partner") && !text::same_but_for_case(one.type, "adviser"))
            continue;
        if (const auto from = ask.from ? ask.from(one.who) : std::nullopt; from && *from > today) continue;
        const auto last = std::max(ask.last_touch ? ask.last_touch(one.who) : std::nullopt, one.last_contacted);
        const int cadence = cadence_days(one.cadence, source ? source->band : 'C', one.loyal_to_competitor, rules);
        visit_item item{i, last, next_visit(last, cadence, today, rules), visit_flag_of(last, cadence, today, rules),
            source ? source->worth : 0, source ? source->band : ' ', {}};
        if (last && item.next > today) continue;
        // A visit that was moved to before a closed day is due from then on, when its flag would still be On track.
        if (last && item.urgency != visit_flag::overdue) item.urgency = visit_flag::due;
        item.reason = reason_of(item, cadence, one, today, ask, say);
        (last ? found.due : found.never).push_back(std::move(item));
    }
    const auto order = [&](visit_item const& one) {
        return std::tuple{one.urgency != visit_flag::overdue, -one.worth, one.next, contacts[one.contact].row};
    };
    std::ranges::sort(found.due, {}, order);
    std::ranges::sort(found.never, {}, order);
    return found;
}

}
