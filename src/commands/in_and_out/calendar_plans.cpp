#include "commands/in_and_out/calendar_plans.hpp"

#include "book/referral.hpp"
#include "commands/clients_in_book.hpp"
#include "commands/names_in_book.hpp"
#include "commands/plan_items.hpp"
#include "follow_up/plans/plan_list.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/spelled_words.hpp"
#include "text/fold.hpp"

#include <optional>

namespace referralbook::commands {

namespace {

/// What the calendar knows an item by. A step of the ladder that is done gives way to the next one, and a promise to
/// another: each is a thing of its own. Of what may name a client the key tells nothing.
std::string key_of(book::workbook const& workbook, clients_in_book const& clients, follow_up::plan_item const& item) {
    const auto kind = follow_up::name_of(item.what);
    auto about = recognition::name_key(item.about);
    if (clients.has(item.about)) about = unread_key({about});
    if (item.what == follow_up::plan_deed::given) {
        auto const& row = workbook.given[item.rows.front()];
        const auto partner = recognition::name_key(row.partner), client = recognition::name_key(row.client),
                   on = row.date ? book::iso_date(*row.date) : std::string{};
        return formats::calendar_key({"plan", kind,
            row.is_need() ? unread_key({partner, client, on, text::folded(row.need)})
                          : unread_key({partner, client, on})});
    }
    auto const& plan = workbook.plans[item.rows.front()];
    if (item.what == follow_up::plan_deed::promise)
        return formats::calendar_key({"plan", kind, unread_key({plan.promised, about})});
    auto const* next = item.what == follow_up::plan_deed::rung ? follow_up::next_on_ladder(plan) : nullptr;
    return formats::calendar_key({"plan", kind, next ? next->key : "", about});
}

/// Whether the reason of an item may name a client: whom we sent, or of whom the source was promised something.
bool may_name_a_client(follow_up::plan_item const& item) {
    return item.what == follow_up::plan_deed::given || item.what == follow_up::plan_deed::promise;
}

/// Takes out of a plan the Note, which may name anybody at all, and of what they gain, what we ask for and what to say
/// all that names somebody in the book.
void take_out(book::source_plan& plan, names_for_plans& names, text::language const& say) {
    plan.note.clear();
    for (auto* text : {&plan.gain, &plan.ask, &plan.script})
        if (!text->empty() && names.any_in_plan(plan.source, *text)) *text = say.tr("see the plan");
}

/// What to do, without a need that names the client or anybody else in the book.
std::string told_title(book::workbook const& workbook, follow_up::plan_item const& item, names_for_plans& in_book) {
    if (item.what != follow_up::plan_deed::given) return follow_up::title_of(item);
    auto const& row = workbook.given[item.rows.front()];
    if (!row.is_need()) return follow_up::title_of(item);
    const bool names_somebody = recognition::holds_word_of(row.need, row.client) || in_book.any_in(row.need);
    return names_somebody ? workbook.say.tr("Find somebody ({1})", book::number_or_row(0, row.row, workbook.say))
                          : follow_up::title_of(item);
}

/// What comes again in weeks or months is a series. It begins on the day that the deck says, and what is on the last
/// day of a month stays there.
std::optional<formats::repetition> series_of(follow_up::plan_item const& item) {
    if (item.what != follow_up::plan_deed::meeting || !item.repeats) return {};
    const bool at_the_end = item.repeats->months > 0 && item.due == item.planned &&
        follow_up::is_last_of_month(item.planned);
    return formats::repetition{item.repeats->days, item.repeats->months,
        !at_the_end                   ? 0u
            : item.repeats->month_day ? item.repeats->month_day
                                      : 31u};
}

}

std::string unread_key(std::initializer_list<std::string_view> parts) {
    auto key = formats::calendar_key(parts);
    return key.substr(key.size() - 9);
}

std::vector<plan_entry> plan_entries_of(book::workbook const& workbook, book::day today) {
    const bool names = workbook.values.names_in_subjects;
    std::vector<plan_entry> entries;
    names_for_plans in_book{workbook, names_in_book::of::everybody};
    const contact_finder contacts{workbook};
    const clients_in_book clients{workbook, contacts};
    plan_asked asked;
    if (!names) {
        asked.untold = [&](book::source_plan& plan) { take_out(plan, in_book, workbook.say); };
        asked.called = [&](std::string_view who) {
            return clients.has(who) ? clients.without_name(who, workbook.say) : contacts.called(who);
        };
    }
    for (auto const& item : plan_items_of(workbook, today, asked)) {
        auto& [entry, is_appointment] = entries.emplace_back();
        is_appointment = item.repeats.has_value();
        entry.key = key_of(workbook, clients, item);
        entry.summary = names ? follow_up::title_of(item) : told_title(workbook, item, in_book);
        if (!may_name_a_client(item) || names) entry.description = item.reason;
        entry.date = item.due;
        entry.repeats = series_of(item);
        if (is_appointment) entry.kind = formats::entry_kind::visit;
    }
    return entries;
}

}
