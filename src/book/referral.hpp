#pragma once
#include "book/date.hpp"
#include "book/status.hpp"
#include "text/language.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::book {

/// What a source may be told of the person whom they referred (S2): health and law offices owe silence.
enum class may_tell : std::uint8_t {
    all,
    first_name,    ///< everything, but by the first name alone
    thanks_only,   ///< thanks, and that all is in good hands: neither the name nor how it goes
    nothing,       ///< no letter at all
};

inline constexpr std::array<std::string_view, 4> may_tell_names{"All", "First name", "Thanks only", "Nothing"};
constexpr std::string_view name_of(may_tell value) { return may_tell_names[static_cast<std::size_t>(value)]; }

/// The degree of a word, without regard to case and surrounding blanks. Nothing where it is none of them, or blank.
std::optional<may_tell> may_tell_of(std::string_view word);

/// What the follow-up rules F1-F13 need to know of one referral.
struct follow_up_facts {
    std::optional<day> received;
    status state = status::fresh;
    std::optional<day> changed;   ///< status since; blank = received
    int attempts = 0;
    std::optional<day> last_attempt;
    std::optional<day> reached;
    std::optional<day> thanked;
    std::optional<day> told;
    std::optional<status> told_status;
    std::optional<day> asked;
    std::optional<day> rewarded;
    std::optional<day> invited;
    bool asks_how = false;   ///< the table has the column for it: without it F10 and F11 are never open
    std::optional<day> asked_how, put_right;
    /// The last touch of somebody who is a client by this referral, the latest of theirs; nothing of everybody else
    /// (F13).
    std::optional<day> client_touched;
    std::optional<day> three_way;   ///< when the prospect, the source and we meet (S1)
    /// What the source may be told (May tell, else the rules): nothing where that is not known, as in a formula. F2, F5
    /// and F6 are not open where they would tell more.
    std::optional<may_tell> source_may_hear;
    std::optional<double> score;   ///< how it was, from 0 to 10; blank where the client was not asked, or said nothing
    bool by_a_way = false;         ///< the source is nobody (rule Ways, not people): no step is done with it
    bool no_gift = false;          ///< the rules allow no gift to a source of this type: the thank-you is the reward
    /// What the contact rows of the two say (Do not contact, Not before): nothing is done with them before that day,
    /// with last_day nothing at all.
    std::optional<day> source_from, prospect_from;

    /// Since when the state counts: where no day is told, since it came.
    std::optional<day> counted_since() const { return changed ? changed : received; }

    bool operator==(follow_up_facts const&) const = default;
};

/// Why somebody was lost, by the words of the sheet.
inline constexpr std::array<std::string_view, 5> lost_reasons{
    "Never reached", "Area", "Price", "No fit", "Chose another"};
/// Why clients choose an office, as the sheet offers it.
inline constexpr std::string_view never_reached = lost_reasons[0], another_area = lost_reasons[1],
                                  no_fit = lost_reasons[3];   ///< which says of Fit that they do not
inline constexpr std::array<std::string_view, 7> why_us_words{
    "Recommended", "Trust", "Quality", "Speed", "Price", "Nearby", "Explained well"};

/// One row of the Referrals sheet: an introduction received.
struct referral {
    int row = 0;               ///< sheet row, counted from 0
    std::int64_t number = 0;   ///< No., never used again; 0 = not given yet
    follow_up_facts facts;
    std::string source, prospect, phone, email, need, owner, gift, note;
    std::optional<double> value;   ///< in the office's money; blank is not 0
    bool value_in_error = false;   ///< an error cell stands there
    std::optional<day> snoozed_until;
    /// Blank: the rules say it for the source's type. A word that is no degree allows nothing.
    std::optional<may_tell> tell;
    std::string lost_because, lost_to;   ///< one of lost_reasons or the user's own word; another office
    std::optional<bool> fits;            ///< whether this is whom we want; blank = not said
    std::string why_us, why_words;       ///< one of why_us_words; in the client's own words
    std::optional<bool> may_quote;       ///< blank = not said, which is no
    /// Headers of the columns whose content cannot be used (a text where a date belongs, an unknown status, an error).
    std::string unreadable;

    /// False where a column cannot be read that tells who it is or which steps are open. An unreadable Value or May
    /// tell does no harm: the steps do not depend on them.
    bool can_be_followed_up() const;
};

/// What a referral is called among others: "No. 12", and "row 13" of its sheet while it has no number. The row is
/// counted from 0.
std::string number_or_row(std::int64_t number, int row, text::language const& say = {});

}
