#include "commands/in_and_out/export_calendar.hpp"

#include "book/rows/records.hpp"
#include "book/schema.hpp"
#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/office_hours_text.hpp"
#include "calendar/workdays.hpp"
#include "commands/clients_in_book.hpp"
#include "commands/contact_of.hpp"
#include "commands/in_and_out/calendar_plans.hpp"
#include "commands/telling.hpp"
#include "follow_up/snooze.hpp"
#include "follow_up/steps.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace referralbook::commands {

namespace {

using book::day;
using book::days;
using formats::calendar_entry;

constexpr int first_visit = 9 * 60;   ///< 9:00

/// What entries are made of, looked through once.
struct calendar_book {
    explicit calendar_book(book::workbook const& of) : workbook{of}, contacts{of}, clients{of, contacts} {}
    calendar_book(calendar_book const&) = delete;   // the clients refer to the contacts
    calendar_book& operator=(calendar_book const&) = delete;

    book::workbook const& workbook;
    contact_finder contacts;
    clients_in_book clients;
};

/// A referral as a calendar may show it, which may be seen by many: of the one who was referred, and of a source who
/// was referred, too, it holds no more than May tell allows the source of theirs.
struct told_referral {
    book::referral const& whole;
    book::referral row;
    book::may_tell degree;
};

told_referral as_told(calendar_book const& book, book::referral const& whole) {
    auto const& [workbook, contacts, clients] = book;
    told_referral told{whole, whole, told_to_source(workbook, whole, contacts)};
    told.row.source = clients.as_told(contacts.called(whole.source), workbook.writes);
    if (told.degree == book::may_tell::all) told.row.prospect = contacts.called(whole.prospect);
    if (told.degree == book::may_tell::all) return told;
    told.row.why_words.clear();   // their own words may name anybody
    if (whole.prospect.empty()) return told;
    told.row.prospect = prospect_as_told(workbook, whole, told.degree, contacts);
    if (told.row.prospect == workbook.writes.tr(somebody_sent))
        told.row.prospect = book::number_or_row(whole.number, whole.row, workbook.writes);
    return told;
}

/// Whom a title names: no client, whether they were referred or refer themselves, unless the rule Names in subjects
/// says so.
std::string named_in_title(calendar_book const& book, told_referral const& referral, bool with_source) {
    auto const& [whole, row, degree] = referral;
    auto const& say = book.workbook.writes;
    const bool names = book.workbook.values.names_in_subjects;
    const auto number = book::number_or_row(row.number, row.row, say);
    if (!with_source) return names ? text::or_else(row.prospect, say.tr("the prospect")) : number;
    // For translators: {1} is the number or the row of a referral, in place of a name
    if (!names && book.clients.has(whole.source)) return say.tr("the source ({1})", number);
    return text::or_else(row.source, say.tr("the source"));
}

calendar_entry entry_of(
    calendar_book const& book, told_referral const& referral, follow_up::step const& step, day due, day today) {
    auto const& [whole, row, degree] = referral;
    auto const& say = book.workbook.writes;
    calendar_entry entry;
    // Without a number the names make the key.
    const auto number = row.number > 0 ? std::to_string(row.number) : unread_key({whole.source, whole.prospect});
    entry.key = formats::calendar_key({"follow-up", number, std::to_string(number_of(step.id))});
    const bool with_source = step.says.whom == follow_up::person::source;
    entry.summary = follow_up::said(step.says, say).with(named_in_title(book, referral, with_source));
    text::append_if_any(entry.description, "\n", step.why(row, today, book.workbook.values, say));
    text::append_if_any(entry.description, "\n",
        // For translators: who was referred, and by whom
        say.tr("{1} from {2}", text::or_else(row.prospect, say.tr("Somebody")),
            text::or_else(row.source, say.tr("an unknown source"))));
    if (with_source) {
        auto const* contact = book.contacts.only(whole.source);
        if (contact && book.clients.degree(whole.source) < book::may_tell::thanks_only)
            text::append_if_any(entry.description, "\n", contact->any_phone());
    } else if (degree < book::may_tell::thanks_only) {
        text::append_if_any(entry.description, "\n", row.phone);
    }
    entry.date = due;
    return entry;
}

/// Visits of one day, one after the other.
class timetable {
public:
    explicit timetable(int length) : length_{length} {}

    void take(day date, int start) { days_[date].push_back(start); }

    /// The minute at which a visit begins; nothing where the hours leave no room that day.
    std::optional<int> place(day date, calendar::office_hours const& hours) {
        auto& busy = days_[date];
        for (int start = first_visit; start + length_ <= calendar::minutes_a_day; ++start) {
            const auto open = calendar::next_open(hours, date + std::chrono::minutes{start});
            if (!open || *open >= date + days{1}) return std::nullopt;
            start = static_cast<int>((*open - date).count());
            if (start + length_ > calendar::minutes_a_day) return std::nullopt;
            const auto closes = calendar::open_until(hours, *open);
            if (closes && *closes < *open + std::chrono::minutes{length_}) {
                start = std::max(start, static_cast<int>((*closes - date).count()) - 1);
                continue;
            }
            const auto taken = std::ranges::find_if(
                busy, [&](int other) { return start < other + length_ && other < start + length_; });
            if (taken == busy.end()) {
                busy.push_back(start);
                return start;
            }
            start = *taken + length_ - 1;
        }
        return std::nullopt;
    }

private:
    int length_;
    std::map<day, std::vector<int>> days_;
};

/// A time of day as a cell holds it: a fraction of a day, or a text such as 10:30.
std::optional<int> time_of(book::cell const& content) {
    if (auto const* number = std::get_if<double>(&content))
        return *number > 0 && *number < 1
            ? std::optional{static_cast<int>(std::lround(*number * calendar::minutes_a_day))}
            : std::nullopt;
    const auto text = book::text_of(content);
    int hour = 0, minute = 0, digits = 0;
    std::size_t at = 0;
    for (; at < text.size() && text::is_digit(text[at]) && at < 2; ++at) hour = hour * 10 + (text[at] - '0');
    if (at == 0 || at == text.size() || text[at] != ':') return std::nullopt;
    for (++at; at < text.size() && text::is_digit(text[at]); ++at, ++digits) minute = minute * 10 + (text[at] - '0');
    return at == text.size() && digits == 2 && hour < 24 && minute < 60 ? std::optional{hour * 60 + minute}
                                                                        : std::nullopt;
}

const calendar::office_hours& always_open() {
    static const auto hours = *calendar::read_office_hours("24/7");
    return hours;
}

/// Every step of every referral that has a due date, parted by whether that is up to `until`.
void add_follow_ups(calendar_content& to, calendar_book const& book, day today, day until) {
    auto const& workbook = book.workbook;
    for (auto const& row : workbook.referrals) {
        if (!row.facts.received || !row.can_be_followed_up()) continue;
        const auto open_now = follow_up::open_steps(row.facts, today, workbook.values);
        if (open_now.empty()) continue;
        const auto told = as_told(book, row);
        for (auto const& open : open_now) {
            if (!open.due) continue;
            const auto [from, due] = follow_up::snoozed(
                open.what->id, *open.due, row.snoozed_until, workbook.values.week);
            auto& list = due > until ? to.open_later : to.wanted;
            list.push_back(entry_of(book, told, *open.what, due, today));
        }
    }
}

/// A contact's hours; open always where none are known, and a problem where they cannot be read.
calendar::hours_result<calendar::office_hours> hours_of(book::contact const* contact, text::language const& at_home) {
    if (!contact || contact->hours.empty()) return always_open();
    return calendar::read_office_hours(contact->hours, at_home);
}

/// What is known of the contact, as lines under a visit.
void describe(calendar_entry& entry, book::contact const& contact, book::may_tell degree,
    calendar::hours_result<calendar::office_hours> const& hours, text::language const& say) {
    entry.location = contact.area;
    if (degree < book::may_tell::thanks_only) text::append_if_any(entry.description, "\n", contact.any_phone());
    if (contact.hours.empty()) return;
    text::append_if_any(entry.description, "\n",
        hours ? say.tr("Open: {1}", calendar::hours_text(*hours, entry.date, {}, say))
              : say.tr("Hours: {1}", contact.hours));
}

/// Key and title of a visit. Those of a client tell no name; it stands below, as far as May tell allows.
void name_visit(calendar_entry& entry, calendar_book const& book, coming_visit const& visit) {
    auto const& say = book.workbook.writes;
    const auto who = recognition::name_key(visit.who), on = book::iso_date(visit.date);
    const bool is_client = book.clients.has(visit.who);
    entry.key = formats::calendar_key({"visit", is_client ? unread_key({who}) : who, on});
    auto name = is_client ? book.clients.as_told(visit.who, say) : visit.who;
    auto title = is_client && !book.workbook.values.names_in_subjects ? book.clients.without_name(visit.who, say)
                                                                      : name;
    if (name != title) entry.description = std::move(name);
    entry.summary = say.trc("with a person", "Visit {1}", title);
}

/// The visits up to `until`; with `timed`, those without a time of their own get one within the office's hours.
void add_visits(calendar_content& to, calendar_book const& book, std::vector<coming_visit> visits, bool timed,
    day today, day until) {
    auto const& workbook = book.workbook;
    auto const& say = workbook.writes;
    const recognition::contact_wishes wishes{workbook};
    std::erase_if(visits, [&](coming_visit& visit) {
        const auto from = wishes.from(visit.who);
        if (from == book::last_day) return true;
        // What was agreed with them stands, whatever the column says.
        if (from && *from > visit.date && !visit.minute)
            visit.date = calendar::moved_to_working_day(*from, workbook.values.week);
        return false;
    });
    std::ranges::stable_sort(visits, {}, &coming_visit::date);
    const int length = std::max(workbook.values.visit_minutes, 5);
    timetable times{length};
    for (auto const& visit : visits)
        if (visit.minute) times.take(visit.date, *visit.minute);
    for (auto const& visit : visits) {
        auto date = calendar::moved_to_working_day(std::max(visit.date, today), workbook.values.week);
        if (const auto there = visit.off.first_there(date, workbook.values.week)) date = *there;
        if (visit.date > until || date > until + days{7}) continue;
        calendar_entry entry;
        entry.kind = formats::entry_kind::visit;
        name_visit(entry, book, visit);
        entry.date = visit.date < today || visit.off.is_off(visit.date) ? date : visit.date;
        entry.minutes = length;
        auto const* contact = book.contacts.only(visit.who);
        const auto hours = hours_of(contact, say);
        if (contact) describe(entry, *contact, book.clients.degree(visit.who), hours, say);
        if (visit.date < today)
            text::append_if_any(
                entry.description, "\n", say.tr("Was due on {1}.", book::short_date(visit.date, today, say)));
        text::append_if_any(entry.description, "\n", follow_up::unreadable_days_off(visit.off, say));
        if (visit.minute)
            entry.minute = visit.minute;
        else if (timed && hours)
            entry.minute = times.place(entry.date, *hours);
        to.wanted.push_back(std::move(entry));
    }
}

/// What falls due of the source plans: appointments, however far off, and tasks up to `until`.
void add_plan_items(
    calendar_content& to, book::workbook const& workbook, export_calendar_arguments const& what, day today, day until) {
    for (auto& [entry, is_appointment] : plan_entries_of(workbook, today)) {
        if (is_appointment ? !what.visits : !what.follow_ups) continue;
        const bool is_later = !is_appointment && entry.date > until;
        if (!is_later) ++(entry.repeats ? to.meetings : is_appointment ? to.visits : to.follow_ups);
        (is_later ? to.open_later : to.wanted).push_back(std::move(entry));
    }
}

/// The practices where several people are seen in one stop.
class practice_finder {
public:
    practice_finder(book::workbook const& workbook, contact_finder const& contacts, day today)
        : workbook_{workbook}, contacts_{contacts}, wishes_{workbook}, today_{today},
          stops_{follow_up::companies_of_one_stop(
              workbook.contacts, [&](book::contact const& one) { return counts(one); },
              [&](std::string_view who) { return contacts.key(who); })} {}

    /// The practice that is visited with them; "" for who is a stop alone.
    std::string of(std::string const& who) const {
        auto const* contact = contacts_.of(who);
        auto company = contact && counts(*contact) ? text::folded(contact->company) : std::string{};
        return stops_.contains(company) ? company : std::string{};
    }

    /// Of each practice the days off of its people, as their cells say them.
    std::map<std::string, std::vector<std::string>> days_off() const {
        std::map<std::string, std::vector<std::string>> off;
        std::set<std::string> people;
        for (auto const& one : workbook_.contacts)
            if (const auto practice = of(one.who); !practice.empty() && people.insert(contacts_.key(one.who)).second)
                off[practice].push_back(one.days_off);
        return off;
    }

private:
    bool counts(book::contact const& one) const {
        return !is_client_type(one.type) && !wishes_.left_alone(one.who, today_);
    }

    book::workbook const& workbook_;
    contact_finder const& contacts_;
    recognition::contact_wishes wishes_;
    day today_;
    std::set<std::string> stops_;
};

/// What the sheet Call plan holds from today on, of each person the first.
std::vector<coming_visit> planned_visits(book::workbook const& workbook, contact_finder const& contacts, day today) {
    std::vector<coming_visit> visits;
    const auto grid = workbook.grids.find(book::table_id::call_plan);
    if (grid == workbook.grids.end()) return visits;
    const auto at = [](std::string_view key) { return book::column_index(book::table_id::call_plan, key); };
    std::set<std::string> planned;
    for (auto const& line : grid->second) {
        auto const* serial = std::get_if<double>(&line[at("day")]);
        const auto date = serial && *serial >= 1 ? book::day_of_serial(*serial, workbook.origin) : std::nullopt;
        const auto who = book::text_of(line[at("who")]);
        if (!date || *date < today || who.empty() || !planned.insert(contacts.key(who)).second) continue;
        visits.push_back({who, *date, time_of(line[at("agreed")])});
    }
    return visits;
}

}

std::vector<coming_visit> visits_to_come(
    book::workbook const& workbook, std::vector<coming_visit> const& next_visits, book::day today) {
    const contact_finder contacts{workbook};
    const practice_finder practices{workbook, contacts, today};
    auto visits = planned_visits(workbook, contacts, today);
    std::set<std::string> planned, planned_practices;
    for (auto const& visit : visits) {
        planned.insert(contacts.key(visit.who));
        if (auto practice = practices.of(visit.who); !practice.empty()) planned_practices.insert(std::move(practice));
    }
    auto off = practices.days_off();
    std::map<std::string, coming_visit> of_practices;   // counted from the last touch of any of its people
    for (auto visit : next_visits) {
        if (planned.contains(contacts.key(visit.who))) continue;
        const auto practice = practices.of(visit.who);
        auto const* contact = contacts.of(visit.who);
        const std::vector own{contact ? contact->days_off : std::string{}};
        visit.off = follow_up::days_off{practice.empty() ? own : off[practice], workbook.writes};
        if (practice.empty()) {
            visits.push_back(visit);
        } else if (!planned_practices.contains(practice)) {
            const auto [held, is_new] = of_practices.try_emplace(practice, visit);
            if (!is_new && held->second.date < visit.date) held->second = visit;
        }
    }
    for (auto const& [practice, visit] : of_practices) visits.push_back(visit);
    return visits;
}

calendar_content calendar_content_of(book::workbook const& workbook, std::vector<coming_visit> visits,
    export_calendar_arguments const& what, book::day today) {
    calendar_content content;
    const day until = today + days{what.days};
    const calendar_book book{workbook};
    if (what.follow_ups) add_follow_ups(content, book, today, until);
    content.follow_ups = content.wanted.size();
    if (what.visits) add_visits(content, book, std::move(visits), what.timed, today, until);
    content.visits = content.wanted.size() - content.follow_ups;
    add_plan_items(content, workbook, what, today, until);
    return content;
}

std::string counted(calendar_content const& content, text::language const& say) {
    const auto tasks = say.trn("{1} follow-up", "{1} follow-ups", content.follow_ups);
    const auto visits = say.trn("{1} visit", "{1} visits", content.visits);
    if (content.meetings == 0) return say.tr("{1} and {2}", tasks, visits);
    return say.tr("{1}, {2} and {3}", tasks, visits,
        say.trn("{1} series of meetings", "{1} series of meetings", content.meetings));
}

bool is_exported_calendar(std::string_view text) {
    return text.find("PRODID:-//Referral Book//") != std::string_view::npos;
}

}
