#pragma once
#include "book/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::book {

/// The year of a day that comes every year and began in one that nobody knows; a leap year.
inline constexpr std::chrono::year no_year{1604};

/// One row of the user's own contact sheet: a person or office.
struct contact {
    int row = 0;              ///< sheet row, counted from 0
    std::string who;          ///< the full name; else first and last name joined; else the company
    std::string first_name;   ///< where a column holds it by itself
    std::string company, phone, email, area, hours, type, referred_by, notes;
    std::string other_phone, other_email;   ///< what stands in further columns of the sheet (Mobile)
    std::optional<day> received;            ///< date received
    std::optional<day> last_contacted;      ///< from the user's own column: what was done before there was a touch log
    std::optional<int> cadence;             ///< days; blank = by band
    bool bad_date = false;                  ///< something else than a date stands under a heading of a date
    bool loyal_to_competitor = false;       ///< a longer cadence, never dropped (S0)
    std::string likes, charity, never;      ///< what a gift should be, whom a donation goes to, what is never given
    std::string days_off;                   ///< weekdays as people write them
    std::optional<day> birthday, anniversary;   ///< of the year no_year where nobody wrote which
    bool do_not_contact = false;                ///< they asked not to be contacted, or the law says so
    std::optional<day> not_before;    ///< they are not contacted before that day; something unreadable is last_day
    bool no_letters = false;          ///< Correspondence: no
    std::string moved_to;             ///< the firm they work for now; "-" or "?" where nobody knows
    std::optional<day> moved_on;      ///< blank: before today; something unreadable is last_day
    bool has_moved = false;           ///< they are no longer where the row says: `company` is where they are now
    std::string left;                 ///< of who has moved: the company of the row
    std::optional<day> seen_before;   ///< of who has moved: the last touch while they were still there
    std::string bought_from, basis;   ///< of a bought list: who sold it; on what basis they may be contacted
    std::optional<day> list_of;       ///< the day that the list was good for
    std::optional<day> verified;      ///< when somebody saw that the row is right
    bool is_wrong = false;            ///< of a bought list, Verified: wrong

    /// Where they are reached, whichever column of the sheet says so; "" where none does, or all say that nothing does.
    std::string const& any_phone() const;
    std::string const& any_email() const;
};

/// What a cell under "Competitor" says: false for blank and for no, true for yes and for the name of a competitor.
bool says_loyal_to_competitor(std::string_view word);

/// False for blank, no in any of our languages, and a dash.
bool says_anything_but_no(std::string_view word);

/// What a cell under "Do not contact" says: false for blank, no and a dash; whatever else stands there is a yes.
bool says_do_not_contact(std::string_view word);

/// Whether a cell under "Verified" says wrong, in any of our languages; "no" is not yet.
bool says_wrong(std::string_view word);

/// What a cell under "Correspondence" says: true for blank and yes; whatever else stands there allows no letters.
bool says_letters_are_welcome(std::string_view word);

}
