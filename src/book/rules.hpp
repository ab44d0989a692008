#pragma once
#include "book/date.hpp"
#include "book/referral.hpp"
#include "book/weekend.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::book {

/// The days an office works: 1 = closed, from Monday (the convention of WORKDAY.INTL).
struct office_week {
    closed_days closed{false, false, false, false, false, true, true};
    std::vector<day> holidays;   ///< sorted, no duplicates

    bool operator==(office_week const&) const = default;
};

/// The numbers of the house, each a row of the sheet Rules, here with the values that hold until the office changes
/// them. F1 to F9 and S0 to S4 are the rules of docs/rules.md that use them; rule_specs() has the keys and limits.
struct rules {
    std::optional<day> today;
    std::string office, office_phone, office_email;   ///< as letters and pages show them
    std::string sender;                               ///< who signs a letter whose referral has no owner
    std::string currency;
    std::string search_page;    ///< S0: of the web, "https://s.example/?q={1}"; blank = the usual one, "no" = none
    std::string status_words;   ///< "complete = Won; est. sent = Trying": of the user's own status column, for set-up
    std::string ways;           ///< "Website, Google": sources that are nobody; recognition::ways reads it

    int first_call_days = 1;           ///< F4, working days
    int attempts_before_asking = 2;    ///< F2
    int attempts_before_nurture = 5;   ///< F2, F3: from so many on the sentence under the step suggests Nurture; no
                                       ///< rule sets it
    int attempt_gap_days = 2;          ///< F2, F3: two attempts are never closer than this
    int retry_gap_days = 7;            ///< F3
    int tell_days = 2;                 ///< F5, working days
    int tell_every_days = 14;          ///< F5
    int reward_days = 3;               ///< F6, working days
    int move_on_days = 7;              ///< F7
    int invite_days = 30;              ///< F8
    int nurture_days = 90;             ///< F9

    int visit_min_days = 14;   ///< S0
    int visit_max_days = 42;   ///< S0
    int cadence_a = 21, cadence_b = 28, cadence_c = 42;
    double competitor_factor = 1.5;   ///< S0
    int rotation_weeks = 4;           ///< S0: the areas of the call plan take turns over so many weeks
    int visit_minutes = 30;           ///< one visit of the call plan, the way included
    int visit_minutes_a_week = 300;

    int ladder_days = 14;     ///< S1: from one step of the ladder of a source plan to the next
    int coach_days = 90;      ///< S1: from one coaching of a source to the next
    int board_days = 90;      ///< S1: from one meeting of the advisory board to the next
    int activity_days = 30;   ///< S1: a source that is attracted, educated or motivated hears from us so often
    int given_days = 30;      ///< S2: from an introduction that we made to the question how it went

    int ask_how_days = 21;      ///< F10: from Won to the question how it was; before F8, which asks only the happy
    int happy_from = 9;         ///< F8: from this answer (0 to 10) on a client is asked for referrals
    int unhappy_up_to = 6;      ///< F11: up to this answer it is put right
    int put_right_days = 2;     ///< F11, working days
    int client_days = 0;        ///< F13: a client hears from us at least every so many days; 0 = no rule
    int misfits_to_coach = 2;   ///< S1: so many misfits among the last misfits_looked_at of a source: coach it
    int misfits_looked_at = 5;
    int touch_minutes = 10;   ///< S4: one touch of the log that is no visit

    may_tell tell_clients = may_tell::all;   ///< S2: what a source of that type may be told of its referrals
    may_tell tell_partners = may_tell::all, tell_advisers = may_tell::all, tell_others = may_tell::all;
    int forget_months = 0;   ///< so long after the last contact or referral somebody is due to be forgotten; 0 = never
    int history_months = 24;   ///< so long the sheet History keeps its lines; 0 = no history
    int verify_months = 12;   ///< S0: so long after its day people of a bought list are to be verified first; 0 = never
    bool names_in_subjects = false;   ///< S2: prospects' names in subjects of letters and titles of calendars

    bool gifts_regulated = false;   ///< true = no gifts: F6 is never open
    double gift_cap_a_year = 100;
    double gift_cap_an_occasion = 100;
    /// By type of source; follow_up::gift_terms reads them: "" as the caps above, "no", "50", "50, 20 each".
    std::string gifts_clients, gifts_partners, gifts_advisers, gifts_others;

    double half_life = 365;   ///< days
    double band_a_share = 0.20, band_b_share = 0.50;

    double pace_prior_years = 0.25;   ///< prior of the pace: c of docs/rules.md, where the book is too small to tell
    double pace_prior_weight = 20;
    double pace_prior_min = 0.05, pace_prior_max = 5;
    double stop_in_a_year = 50;   ///< of 100 sources: d of docs/rules.md, as far as the book cannot tell
    double keep_coming_min = 0.3, keep_coming_max = 1.3;   ///< k of docs/rules.md
    double win_prior = 10;   ///< prior of the win rate: m_p of docs/rules.md, where sources are too few to tell
    double win_prior_min = 10, win_prior_max = 50;
    double value_prior_min = 1, value_prior_max = 50;
    double value_cap_medians = 5;   ///< a value counts up to this many medians, see docs/rules.md
    double value_cap_share = 0.05;
    double value_growth_max = 1.5;   ///< g of docs/rules.md gives back what cutting takes off, up to this factor

    double points_interest = 20, points_relationship = 15, points_motivation = 20, points_market = 10,
           points_nearby = 10, points_access = 15,
           points_satisfaction = 10;   ///< potential of a source to be; S0 S1 S4
    double points_competitor = 20;     ///< taken off for who is loyal to a competitor

    office_week week;

    bool operator==(rules const&) const = default;
};

/// A rule whose value cannot be used: the key and the row of the table (0 = first row below the header).
struct bad_rule {
    std::string key;
    int row = 0;
    std::string sentence;   ///< "Rules, Retry gap days: a whole number from 1 to 3650 is needed."

    bool operator==(bad_rule const&) const = default;
};

/// What is wrong between two rules that each are in their limits, such as a longest visit gap below the shortest: the
/// key to name and a sentence. Nothing where the rules agree.
std::optional<std::pair<std::string_view, std::string_view>> contradiction(rules const& values);

}
