#include "book/rules/rule_specs.hpp"
#include "text/own_words.hpp"

#include <array>
#include <cmath>

namespace referralbook::book {

namespace {

using enum rule_kind;
constexpr double decade = 3650;    // days
constexpr double endless = 1e15;   // money

constexpr std::array specs{
    rule_spec{"Today", date, &rules::today, 0, 0,
        "The day the whole book counts from; Referral Book brings it up to date when the workbook is opened and "
        "after midnight."},
    rule_spec{
        "Office", text, &rules::office, 0, 0, "The name of your office, as it should stand in letters and lists."},
    rule_spec{"Office phone", text, &rules::office_phone, 0, 0,
        "The phone number of your office, as it should stand below letters and on hand-outs."},
    rule_spec{office_email_key, text, &rules::office_email, 0, 0,
        "The e-mail address of your office, as it should stand on hand-outs."},
    rule_spec{"Sender", text, &rules::sender, 0, 0,
        "Who signs letters and hand-outs where the referral itself names no owner."},
    rule_spec{"Currency", text, &rules::currency, 0, 0,
        "The sign or short name put beside amounts of money, such as EUR or $."},
    rule_spec{ways_key, text, &rules::ways, 0, 0,
        "Sources that are a way, not a person (Website, Google, Walk-in), with commas between: counted apart, never "
        "thanked or written to."},
    rule_spec{status_words_key, text, &rules::status_words, 0, 0,
        "What words of your own status column mean where they say nothing by themselves (complete = Won; est. sent = "
        "Trying): Set up again goes by it."},

    rule_spec{"First call days", whole, &rules::first_call_days, 0, decade,
        "A new referral is called within this many working days after it came in; 0 = the same day."},
    rule_spec{"Attempts before asking", whole, &rules::attempts_before_asking, 1, 100,
        "After this many attempts without an answer the source is asked to help."},
    rule_spec{"Attempts before Nurture", whole, &rules::attempts_before_nurture, 1, 100,
        "From this many attempts without an answer on you are reminded of Nurture; the status stays yours to set."},
    rule_spec{"Attempt gap days", whole, &rules::attempt_gap_days, 1, decade,
        "At least this many days lie between two attempts to reach the same person."},
    rule_spec{"Retry gap days", whole, &rules::retry_gap_days, 1, decade,
        "Once the source has been asked and did not help either, the next attempt waits this many days."},
    rule_spec{"Tell days", whole, &rules::tell_days, 0, decade,
        "The source hears within this many working days when the status of its referral has changed; 0 = the same day."},
    rule_spec{"Tell every days", whole, &rules::tell_every_days, 1, decade,
        "While a referral is open, its source hears from you at least every so many days."},
    rule_spec{"Reward days", whole, &rules::reward_days, 0, decade,
        "A source is rewarded within this many working days after its referral became a client; 0 = the same day."},
    rule_spec{"Move on days", whole, &rules::move_on_days, 1, decade,
        "A referral that you have reached is taken a step further this many days after the last touch."},
    rule_spec{"Invite days", whole, &rules::invite_days, 0, decade,
        "A new client is asked for referrals of their own this many days after becoming one; 0 = the same day."},
    rule_spec{"Nurture days", whole, &rules::nurture_days, 1, decade,
        "Somebody in Nurture hears from you again this many days after the last touch."},

    rule_spec{"Visit min days", whole, &rules::visit_min_days, 1, decade,
        "Nobody is visited again sooner than this many days after the last touch."},
    rule_spec{"Visit max days", whole, &rules::visit_max_days, 1, decade,
        "Nobody waits longer than this many days for the next visit."},
    rule_spec{"Cadence A", whole, &rules::cadence_a, 1, decade, "Days between two visits of a source in band A."},
    rule_spec{"Cadence B", whole, &rules::cadence_b, 1, decade, "Days between two visits of a source in band B."},
    rule_spec{"Cadence C", whole, &rules::cadence_c, 1, decade, "Days between two visits of a source in band C."},
    rule_spec{"Competitor factor", number, &rules::competitor_factor, 1, 100,
        "The cadence is multiplied by this for an office that is loyal to a competitor; it is still visited."},
    rule_spec{"Rotation weeks", whole, &rules::rotation_weeks, 1, 12,
        "The call plan goes round all areas once in this many weeks, each area in a week of its own."},
    rule_spec{"Visit minutes", whole, &rules::visit_minutes, 1, 600,
        "The call plan counts this many minutes for one visit, the way there included."},
    rule_spec{"Visit minutes a week", whole, &rules::visit_minutes_a_week, 1, 6000,
        "The call plan gives visits at most this many minutes in one week."},

    rule_spec{"Ladder days", whole, &rules::ladder_days, 1, decade,
        "The next step of a source plan's ladder is due this many days after the step before it."},
    rule_spec{"Coach days", whole, &rules::coach_days, 1, decade,
        "A source that was coached is coached again after this many days."},
    rule_spec{
        "Board days", whole, &rules::board_days, 1, decade, "The advisory board meets again after this many days."},
    rule_spec{"Activity days", whole, &rules::activity_days, 1, decade,
        "A source whose plan says Attract, Educate or Motivate hears from you at least every so many days."},
    rule_spec{"Given days", whole, &rules::given_days, 1, decade,
        "A partner to whom you sent a client is asked how it went after this many days."},

    rule_spec{"Ask how days", whole, &rules::ask_how_days, 0, decade,
        "A new client is asked how it was, from 0 to 10, this many days after becoming one: before Invite days are "
        "over; 0 = the same day."},
    rule_spec{"Happy from", whole, &rules::happy_from, 0, 10,
        "A client who was asked how it was is asked for referrals only from this answer on."},
    rule_spec{"Unhappy up to", whole, &rules::unhappy_up_to, 0, 10,
        "A client who answers this or less is unhappy: the sidebar lists it, to be put right, until it is ticked."},
    rule_spec{"Put right days", whole, &rules::put_right_days, 0, decade,
        "What a client was unhappy with is put right within this many working days; 0 = the same day."},
    rule_spec{"Client days", whole, &rules::client_days, 0, decade,
        "A client hears from you at least every so many days, by call or letter; 0 = clients are not listed for that."},
    rule_spec{"Misfits to coach", whole, &rules::misfits_to_coach, 1, 100,
        "A source is coached again after this many referrals that did not fit, among its last ones."},
    rule_spec{"Misfits looked at", whole, &rules::misfits_looked_at, 1, 100,
        "So many of a source's last referrals are looked at for that."},
    rule_spec{"Touch minutes", whole, &rules::touch_minutes, 0, 600,
        "One touch of the log that is no visit counts this many minutes where the Dashboard says what a source "
        "costs; 0 = nothing."},

    rule_spec{"Gifts regulated", yes_no, &rules::gifts_regulated, 0, 0,
        "Say yes where the law or your chamber forbids gifts to those who refer: thanks and reports stay, rewards go."},
    rule_spec{"Gift cap a year", number, &rules::gift_cap_a_year, 0, endless,
        "No source is given more than this in one year, in your own money; 0 = nothing that costs money."},
    rule_spec{"Gift cap an occasion", number, &rules::gift_cap_an_occasion, 0, endless,
        "No single gift may cost more than this, in your own money; 0 = nothing that costs money."},
    rule_spec{"Gifts to clients", text, &rules::gifts_clients, 0, 0,
        "Gifts to clients who refer: blank = as the caps say, no = thanks alone, 50 = a lower cap a year, or 50, 20 "
        "each."},
    rule_spec{"Gifts to partners", text, &rules::gifts_partners, 0, 0, "The same for sources of the type Partner."},
    rule_spec{"Gifts to advisers", text, &rules::gifts_advisers, 0, 0, "The same for sources of the type Adviser."},
    rule_spec{"Gifts to others", text, &rules::gifts_others, 0, 0, "The same for all other sources."},

    rule_spec{"May tell clients", telling, &rules::tell_clients, 0, 0,
        "What a client who refers may be told of that referral: All, First name, Thanks only or Nothing; its column "
        "May tell comes before this."},
    rule_spec{"May tell partners", telling, &rules::tell_partners, 0, 0, "The same for sources of the type Partner."},
    rule_spec{"May tell advisers", telling, &rules::tell_advisers, 0, 0, "The same for sources of the type Adviser."},
    rule_spec{"May tell others", telling, &rules::tell_others, 0, 0, "The same for all other sources."},
    rule_spec{"Names in subjects", yes_no, &rules::names_in_subjects, 0, 0,
        "Say yes where the names of those who were referred may stand in the subjects of letters and in calendar "
        "titles."},
    rule_spec{"Forget after months", whole, &rules::forget_months, 0, 1200,
        "So many months after the last contact or referral the sidebar proposes to forget somebody; 0 is never."},
    rule_spec{"Keep history months", whole, &rules::history_months, 0, 1200,
        "So many months the hidden sheet History keeps who changed what; 0 writes none."},
    rule_spec{"Verify after months", whole, &rules::verify_months, 0, 1200,
        "So many months after its day the people of a bought list are to be verified before anybody writes to them; 0 "
        "is never."},
    rule_spec{"Search page", text, &rules::search_page, 0, 0,
        "The page that Look up on the web opens in your browser, with name, company and area of a contact for {1}: blank "
        "= duckduckgo.com, no = not offered."},

    rule_spec{"Half-life", number, &rules::half_life, 1, 36500,
        "After this many days a past referral counts half as much for the pace of its source."},
    rule_spec{
        "Band A share", share, &rules::band_a_share, 0, 1, "This share of your sources, the best ones, is band A."},
    rule_spec{"Band B share", share, &rules::band_b_share, 0, 1,
        "Sources up to this share, counted from the best, are band B; the rest is band C."},
    rule_spec{"Pace prior years", number, &rules::pace_prior_years, 0.001, 100,
        "In a book too small to tell, a source's pace leans on the office's mean as if it had been seen for this "
        "many years."},
    rule_spec{"Pace prior weight", number, &rules::pace_prior_weight, 0.001, 1e6,
        "How many sources it takes before your own book outweighs what is usual elsewhere."},
    rule_spec{"Pace prior smallest", number, &rules::pace_prior_min, 0.001, 100,
        "The least number of years by which a pace leans on the office's mean."},
    rule_spec{"Pace prior largest", number, &rules::pace_prior_max, 0.001, 100,
        "The greatest number of years by which a pace leans on the office's mean."},
    rule_spec{stop_in_a_year_key, number, &rules::stop_in_a_year, 1, 99,
        "Where the book cannot tell, so many of 100 sources are taken to stop referring within a year."},
    rule_spec{"Keep coming smallest", number, &rules::keep_coming_min, 0, 10,
        "At least this share of what the paces promise is expected to come, however little came in the past."},
    rule_spec{"Keep coming largest", number, &rules::keep_coming_max, 0, 10,
        "At most this share of what the paces promise is expected to come, however much came in the past."},
    rule_spec{"Result prior", number, &rules::win_prior, 0.001, 1e6,
        "With too few sources to tell, the office's mean counts as much as this many results of the source itself."},
    rule_spec{"Win prior smallest", number, &rules::win_prior_min, 0.001, 1e6,
        "The office's win rate counts at least as much as this many decided referrals of the source itself."},
    rule_spec{"Win prior largest", number, &rules::win_prior_max, 0.001, 1e6,
        "The office's win rate counts at most as much as this many decided referrals of the source itself."},
    rule_spec{"Value prior smallest", number, &rules::value_prior_min, 0.001, 1e6,
        "The office's mean value counts at least as much as this many sales of the source itself."},
    rule_spec{"Value prior largest", number, &rules::value_prior_max, 0.001, 1e6,
        "The office's mean value counts at most as much as this many sales of the source itself."},
    rule_spec{"Value cap medians", number, &rules::value_cap_medians, 1, 1e6,
        "A sale of more than this many times the usual one is cut, so that one giant does not make a source."},
    rule_spec{
        "Value cap share", share, &rules::value_cap_share, 0, 1, "At most this share of all sales is cut as giants."},
    rule_spec{"Value growth largest", number, &rules::value_growth_max, 1, 100,
        "What was cut from giant sales is given back to all sources alike, up to this factor."},

    rule_spec{"Points interest", number, &rules::points_interest, 0, 1000,
        "Points towards the potential of somebody who has not referred yet: has shown interest."},
    rule_spec{
        "Points relationship", number, &rules::points_relationship, 0, 1000, "Points for knowing and trusting you."},
    rule_spec{"Points motivation", number, &rules::points_motivation, 0, 1000,
        "Points for having something to gain from it."},
    rule_spec{"Points same market", number, &rules::points_market, 0, 1000,
        "Points for serving the same clients without competing with you."},
    rule_spec{"Points nearby", number, &rules::points_nearby, 0, 1000, "Points for an office that is close by."},
    rule_spec{"Points access", number, &rules::points_access, 0, 1000, "Points for meeting your ideal clients."},
    rule_spec{
        "Points satisfaction", number, &rules::points_satisfaction, 0, 1000, "Points for being satisfied with you."},
    rule_spec{"Points competitor", number, &rules::points_competitor, 0, 1000,
        "Points taken off for being loyal to a competitor."},

    rule_spec{"Weekend", weekend, std::monostate{}, 0, 0,
        "The days your office is closed: 1 is Saturday and Sunday, 11 only Sunday, or seven characters from Monday "
        "with 1 = closed (as text)."},
    rule_spec{holiday_key, holiday, std::monostate{}, 0, 0,
        "A day your office is closed; copy this row for every further one."},
};

}

std::span<rule_spec const> rule_specs() { return specs; }

cell value_of(rule_spec const& spec, rules const& values, null_date origin) {
    if (spec.kind == rule_kind::weekend) return cell_of_weekend(values.week.closed);
    struct reader {
        rules const& from;
        null_date start;
        cell operator()(std::monostate) const { return {}; }
        cell operator()(std::optional<day> rules::* field) const {
            return from.*field ? cell{serial_of_day(*(from.*field), start)} : cell{};
        }
        cell operator()(std::string rules::* field) const { return (from.*field).empty() ? cell{} : cell{from.*field}; }
        cell operator()(int rules::* field) const { return static_cast<double>(from.*field); }
        cell operator()(double rules::* field) const { return from.*field; }
        cell operator()(may_tell rules::* field) const { return std::string{name_of(from.*field)}; }
        cell operator()(bool rules::* field) const { return std::string{from.*field ? "yes" : "no"}; }
    };
    return std::visit(reader{values, origin}, spec.field);
}

cell value_in(text::language const& writes, rule_spec const& spec, rules const& values, null_date origin) {
    auto value = value_of(spec, values, origin);
    if (spec.kind != rule_kind::yes_no && spec.kind != rule_kind::telling) return value;
    return writes.trc(text::choice_word, text_of(value));
}

bool put_number(rules& values, rule_spec const& spec, double number) {
    if (!(number >= spec.minimum && number <= spec.maximum)) return false;
    if (auto const* whole = std::get_if<int rules::*>(&spec.field)) {
        if (number != std::trunc(number)) return false;
        values.** whole = static_cast<int>(number);
        return true;
    }
    auto const* real = std::get_if<double rules::*>(&spec.field);
    if (!real) return false;
    values.** real = number;
    return true;
}

}
