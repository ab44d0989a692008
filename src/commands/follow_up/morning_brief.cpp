#include "commands/follow_up/morning_brief.hpp"
#include "book/rows/records.hpp"
#include "book/schema.hpp"
#include "commands/contact_of.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

using book::table_id;

namespace {

/// What they sent, and who of those is still under way.
std::string sent(
    book::workbook const& workbook, scoring::ledger const& ranking, std::string_view who, book::day today) {
    auto const& say = workbook.writes;
    auto const* source = ranking.find(who);
    if (!source) return say.tr("Has sent nobody yet.");
    auto text = say.tr(
        "Sent {1}, won {2}, the last {3}.", source->count, source->won, book::short_date(source->last, today, say));
    std::string open;
    std::size_t count = 0;
    constexpr std::size_t most = 3;
    for (auto const& row : workbook.referrals) {
        if (!is_open(row.facts.state) || row.prospect.empty() || ranking.names().key(row.source) != source->key)
            continue;
        if (++count <= most)
            text::append_part(
                open, ", ", row.prospect + " (" + say.trc(text::choice_word, name_of(row.facts.state)) + ")");
    }
    if (count > most) open += " …";
    if (!open.empty()) text += ' ' + say.tr("Under way: {1}.", open);
    return text;
}

/// The call plan's visits of a day, and for whom it has one on that day or later.
class planned_visits {
public:
    planned_visits(book::workbook const& workbook, book::day today) : contacts_{workbook} {
        const auto plan = workbook.grids.find(table_id::call_plan);
        if (plan == workbook.grids.end()) return;
        const recognition::contact_wishes wishes{workbook};
        for (auto const& row : plan->second) {
            const auto text = [&](std::string_view key) {
                return book::text_of(row[book::column_index(table_id::call_plan, key)]);
            };
            auto const* serial = std::get_if<double>(&row[book::column_index(table_id::call_plan, "day")]);
            auto who = text("who");
            const auto day = serial && !who.empty() ? book::day_of_serial(*serial, workbook.origin) : std::nullopt;
            if (!day || *day < today) continue;   // a visit that was missed is due as if it had never been planned
            note(who);
            if (*day != today) continue;
            const auto from = wishes.from(who);
            if (from == book::last_day || (from && *from > today && text("agreed").empty())) continue;
            auto why = text("why");
            if (const auto open = text("open"); !open.empty())
                text::append_part(why, ", ", workbook.writes.tr("open {1}", open));
            of_today.push_back({std::move(who), std::move(why), text("phone"), today});
        }
    }

    /// A practice has a visit where any of its people has one.
    bool has(follow_up::visit_item const& visit, std::string const& who) const {
        return people_.contains(contacts_.key(who)) ||
            (!visit.practice.empty() && practices_.contains(contacts_.key(visit.practice)));
    }

    std::vector<visit_of_the_day> of_today;

private:
    void note(std::string const& who) {
        people_.insert(contacts_.key(who));
        if (auto const* contact = contacts_.of(who); contact && !contact->company.empty())
            practices_.insert(contacts_.key(contact->company));
    }

    contact_finder contacts_;
    std::set<std::string> people_, practices_;   // by key
};

}

std::vector<visit_of_the_day> visits_of_the_day(
    book::workbook const& workbook, follow_up::visit_list const& visits, book::day today) {
    planned_visits planned{workbook, today};
    auto result = std::move(planned.of_today);
    for (auto const& one : visits.due) {
        auto const& contact = workbook.contacts[one.contact];
        auto const& who = one.who.empty() ? contact.who : one.who;
        if (!planned.has(one, who)) result.push_back({who, one.reason, contact.any_phone(), one.next});
    }
    return result;
}

visit_briefs::visit_briefs(book::workbook const& workbook, scoring::ledger const& ranking)
    : workbook_{workbook}, ranking_{ranking}, same_{namesakes_in(workbook)}, contacts_{workbook},
      bring_{workbook, ranking.names()} {}

std::string visit_briefs::of(visit_of_the_day const& visit, book::day today) const {
    auto text = visit.why;
    const auto meant = same_.meant(visit.who);
    auto const& who = meant ? meant->who : visit.who;   // as the ledger knows them
    text::append_part(text, "\n", sent(workbook_, ranking_, who, today));
    auto const* contact = same_.is_of_several(who) ? nullptr : contacts_.of(who);
    text::append_part(text, "\n", bring_.to(who, contact, workbook_.writes));
    return text;
}

}
