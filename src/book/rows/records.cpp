#include "book/rows/records.hpp"
#include "book/answers.hpp"
#include "book/nothing_said.hpp"
#include "book/rows/row_reader.hpp"
#include "book/rule_text.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace referralbook::book {

namespace {

std::size_t of_referral(std::string_view key) { return column_index(table_id::referrals, key); }
std::size_t of_touch(std::string_view key) { return column_index(table_id::touches, key); }
std::size_t of_contact(std::string_view key) { return column_index(table_id::contacts, key); }

/// A column whose text goes into a record as it stands.
template <class Record> struct text_column {
    std::size_t at;
    std::string Record::* to;
};

template <class Record, std::size_t Count>
void take_texts(std::span<cell const> cells, std::array<text_column<Record>, Count> const& columns, Record& to) {
    for (auto const& one : columns) to.*one.to = text_of(cells[one.at]);
}

/// What the steps depend on, column by column: what is wrong is told in this order.
void read_facts(row_reader& read, follow_up_facts& facts) {
    static const struct {
        std::size_t state = of_referral("status"), since = of_referral("status_since"),
                    attempts = of_referral("attempts"), last_attempt = of_referral("last_attempt"),
                    reached = of_referral("reached"), thanked = of_referral("thanked"), told = of_referral("told"),
                    told_status = of_referral("told_status"), asked = of_referral("asked"),
                    rewarded = of_referral("rewarded"), invited = of_referral("invited");
    } at;
    facts.state = read.state(at.state).value_or(status::fresh);
    facts.changed = read.date(at.since);
    facts.attempts = static_cast<int>(std::min<std::int64_t>(read.whole(at.attempts), 1'000'000));
    facts.last_attempt = read.date(at.last_attempt);
    facts.reached = read.date(at.reached);
    facts.thanked = read.date(at.thanked);
    facts.told = read.date(at.told);
    facts.told_status = read.state(at.told_status);
    facts.asked = read.date(at.asked);
    facts.rewarded = read.date(at.rewarded);
    facts.invited = read.date(at.invited);
}

/// What the user's own columns say of being contacted.
void take_wishes(std::span<cell const> cells, row_reader& read, contact& to) {
    static const struct {
        std::size_t do_not_contact = of_contact("do_not_contact"), not_before = of_contact("not_before"),
                    correspondence = of_contact("correspondence");
    } at;
    to.not_before = read.date(at.not_before);
    if (const auto typed = text_of(cells[at.not_before]); !to.not_before && !typed.empty() && typed != "0")
        to.not_before = last_day;
    to.do_not_contact = says_do_not_contact(text_of(cells[at.do_not_contact]));
    to.no_letters = !says_letters_are_welcome(text_of(cells[at.correspondence]));
}

/// The days of the further columns. A number before all dates is none, and no mistake.
void take_days(std::span<cell const> cells, row_reader& read, contact& to) {
    static const struct {
        std::size_t birthday = of_contact("birthday"), anniversary = of_contact("anniversary"),
                    moved_on = of_contact("moved_on"), list_of = of_contact("list_of"),
                    verified = of_contact("verified");
    } at;
    const auto day_in = [&](std::size_t column) -> std::optional<day> {
        auto const* serial = std::get_if<double>(&cells[column]);
        return serial && *serial < 1 ? std::nullopt : read.date(column);
    };
    const auto of_every_year = [&](std::size_t column) {
        return day_without_year(text_of(cells[column])).or_else([&] { return day_in(column); });
    };
    to.birthday = of_every_year(at.birthday);
    to.anniversary = of_every_year(at.anniversary);
    to.moved_on = day_in(at.moved_on);
    if (!to.moved_on && !text_of(cells[at.moved_on]).empty() && !std::holds_alternative<double>(cells[at.moved_on]))
        to.moved_on = last_day;
    to.list_of = day_in(at.list_of);
    // A column Verified of the user's own says nothing of people who came with no list.
    const auto verified = text_of(cells[at.verified]);
    const bool is_of_list = !to.bought_from.empty() || to.list_of;
    to.is_wrong = is_of_list && says_wrong(verified);
    if (std::holds_alternative<double>(cells[at.verified]) ||
        (is_of_list && !to.is_wrong && !text::in(answers::no, text::in_small_letters(verified))))
        to.verified = day_in(at.verified);
}

}

std::optional<referral> referral_of(std::span<cell const> cells, int row, null_date origin) {
    static const struct {
        std::size_t number = of_referral("number"), date = of_referral("date"), source = of_referral("source"),
                    prospect = of_referral("prospect"), value = of_referral("value"),
                    snoozed = of_referral("snoozed_until"), may_tell = of_referral("may_tell"),
                    fit = of_referral("fit"), asked_how = of_referral("asked_how"), score = of_referral("score"),
                    may_quote = of_referral("may_quote"), put_right = of_referral("put_right"),
                    three_way = of_referral("three_way");
    } at;
    using column = text_column<referral>;
    static const std::array texts{column{of_referral("phone"), &referral::phone},
        column{of_referral("email"), &referral::email}, column{of_referral("need"), &referral::need},
        column{of_referral("owner"), &referral::owner}, column{of_referral("gift"), &referral::gift},
        column{of_referral("note"), &referral::note}, column{of_referral("lost_because"), &referral::lost_because},
        column{of_referral("lost_to"), &referral::lost_to}, column{of_referral("why_us"), &referral::why_us},
        column{of_referral("why_words"), &referral::why_words}};
    if (text_of(cells[at.source]).empty() && text_of(cells[at.prospect]).empty()) return {};
    row_reader read{table_id::referrals, cells, origin};
    referral result;
    result.row = row;
    take_texts(cells, texts, result);
    result.number = read.whole(at.number);
    auto& facts = result.facts;
    facts.received = read.date(at.date);
    result.source = read.text(at.source);
    result.prospect = read.text(at.prospect);
    read_facts(read, facts);
    result.value = read.number(at.value);
    result.value_in_error = std::holds_alternative<cell_error>(cells[at.value]);
    result.snoozed_until = read.date(at.snoozed);
    result.tell = read.telling(at.may_tell);
    result.fits = read.yes_no(at.fit);
    facts.asked_how = read.date(at.asked_how);
    facts.score = read.score(at.score);
    result.may_quote = read.yes_no(at.may_quote);
    facts.put_right = read.date(at.put_right);
    facts.three_way = read.date(at.three_way);
    result.unreadable = read.unreadable();
    return result;
}

std::optional<touch> touch_of(std::span<cell const> cells, int row, null_date origin) {
    static const struct {
        std::size_t when = of_touch("when"), who = of_touch("who"), kind = of_touch("kind"),
                    outcome = of_touch("outcome"), referral = of_touch("referral"), brought = of_touch("brought"),
                    by = of_touch("by"), note = of_touch("note"), cost = of_touch("cost");
    } at;
    row_reader read{table_id::touches, cells, origin};
    touch result;
    result.row = row;
    result.who = text_of(cells[at.who]);
    if (result.who.empty()) return {};
    result.when = read.date(at.when);
    if (auto const* serial = std::get_if<double>(&cells[at.when]); serial && result.when)
        result.time_of_day = *serial - std::floor(*serial);
    result.kind = text_of(cells[at.kind]);
    result.outcome = text_of(cells[at.outcome]);
    if (const auto number = read.whole(at.referral)) result.referral = number;
    result.brought = text_of(cells[at.brought]);
    result.by = text_of(cells[at.by]);
    result.cost = read.number(at.cost);
    result.note = text_of(cells[at.note]);
    return result;
}

std::optional<contact> contact_of(std::span<cell const> cells, int row, null_date origin) {
    static const struct {
        std::size_t last = of_contact("last_name"), city = of_contact("city"), postcode = of_contact("postcode"),
                    received = of_contact("received"), last_contacted = of_contact("last_contacted"),
                    cadence = of_contact("cadence"), competitor = of_contact("competitor");
    } at;
    using column = text_column<contact>;
    static const std::array texts{column{of_contact("who"), &contact::who},
        column{of_contact("first_name"), &contact::first_name}, column{of_contact("company"), &contact::company},
        column{of_contact("phone"), &contact::phone}, column{of_contact("email"), &contact::email},
        column{of_contact("area"), &contact::area}, column{of_contact("hours"), &contact::hours},
        column{of_contact("type"), &contact::type}, column{of_contact("referred_by"), &contact::referred_by},
        column{of_contact("notes"), &contact::notes}, column{of_contact("likes"), &contact::likes},
        column{of_contact("charity"), &contact::charity}, column{of_contact("never"), &contact::never},
        column{of_contact("days_off"), &contact::days_off}, column{of_contact("moved_to"), &contact::moved_to},
        column{of_contact("bought_from"), &contact::bought_from}, column{of_contact("basis"), &contact::basis}};
    row_reader read{table_id::contacts, cells, origin};
    contact result;
    result.row = row;
    take_texts(cells, texts, result);
    if (result.who.empty()) result.who = text_of(result.first_name + ' ' + text_of(cells[at.last]));
    if (result.who.empty()) result.who = result.company;
    if (result.who.empty()) return {};
    if (says_no_place(result.area)) result.area = text_of(cells[at.city]);
    if (says_no_place(result.area)) result.area = text_of(cells[at.postcode]);
    if (says_no_place(result.area)) result.area.clear();
    if (names_nobody(result.referred_by)) result.referred_by.clear();
    take_days(cells, read, result);
    result.received = read.date(at.received);
    result.last_contacted = read.date(at.last_contacted);
    take_wishes(cells, read, result);
    result.bad_date = !read.unreadable().empty();
    result.loyal_to_competitor = says_loyal_to_competitor(text_of(cells[at.competitor]));
    if (const auto own = read.number(at.cadence); own && *own >= 1 && *own <= 3650)
        result.cadence = static_cast<int>(*own);
    return result;
}

std::optional<given_referral> given_of(std::span<cell const> cells, int row, null_date origin) {
    const auto text = [&](std::string_view key) { return text_of(cells[column_index(table_id::given, key)]); };
    row_reader read{table_id::given, cells, origin};
    given_referral result;
    result.row = row;
    result.partner = text("partner");
    result.client = text("client");
    result.need = text("need");
    if (result.partner.empty() && (result.client.empty() || result.need.empty())) return {};
    result.date = read.date(column_index(table_id::given, "date"));
    result.status = text("status");
    result.value = read.number(column_index(table_id::given, "value"));
    result.note = text("note");
    result.ask_on = read.date(column_index(table_id::given, "ask_on"));
    return result;
}

std::optional<source_plan> source_plan_of(std::span<cell const> cells, int row, null_date origin) {
    const auto at = [](std::string_view key) { return column_index(table_id::plans, key); };
    const auto text = [&](std::string_view key) { return text_of(cells[at(key)]); };
    row_reader read{table_id::plans, cells, origin};
    source_plan result;
    result.row = row;
    result.source = text("source");
    if (result.source.empty()) return {};
    constexpr std::pair<std::string_view, std::string source_plan::*> texts[]{{"stage", &source_plan::stage},
        {"build", &source_plan::build}, {"serves", &source_plan::serves}, {"gain", &source_plan::gain},
        {"ask", &source_plan::ask}, {"script", &source_plan::script}, {"note", &source_plan::note},
        {"board", &source_plan::board}, {"meets", &source_plan::meets}, {"promised", &source_plan::promised}};
    for (auto const& [key, to] : texts) result.*to = text(key);
    constexpr std::pair<std::string_view, std::optional<day> source_plan::*> dates[]{{"coached", &source_plan::coached},
        {"shown", &source_plan::shown}, {"motivated", &source_plan::motivated}, {"made_easy", &source_plan::made_easy},
        {"asked", &source_plan::asked}, {"started", &source_plan::started}, {"rung_on", &source_plan::rung_on},
        {"coach_on", &source_plan::coach_on}, {"meet_on", &source_plan::meet_on}, {"board_on", &source_plan::board_on},
        {"activity_on", &source_plan::activity_on}, {"promise_on", &source_plan::promise_on}};
    for (auto const& [key, to] : dates) result.*to = read.date(at(key));
    const auto grade = [&](std::string_view key) { return std::clamp(read.number(at(key)).value_or(0), 0.0, 3.0); };
    result.interest = grade("interest");
    result.relationship = grade("relationship");
    if (!is_blank(cells[at("motivation")])) result.motivation = grade("motivation");
    result.access = grade("access");
    result.satisfaction = grade("satisfaction");
    result.same_market = says_loyal_to_competitor(text("market"));
    result.nearby = says_loyal_to_competitor(text("nearby"));
    result.competitor = says_loyal_to_competitor(text("competitor"));
    result.unreadable = read.unreadable();
    return result;
}

std::optional<alias> alias_of(std::span<cell const> cells, int row, null_date) {
    alias result{row, text_of(cells[column_index(table_id::aliases, "spelling")]),
        text_of(cells[column_index(table_id::aliases, "source")])};
    if (result.spelling.empty() || result.source.empty()) return {};
    return result;
}

std::optional<apart> apart_of(std::span<cell const> cells, int row, null_date) {
    apart result{row, text_of(cells[column_index(table_id::apart, "first")]),
        text_of(cells[column_index(table_id::apart, "second")])};
    if (result.first.empty() || result.second.empty()) return {};
    return result;
}

}
