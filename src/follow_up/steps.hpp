#pragma once
#include "book/referral.hpp"
#include "book/rules.hpp"
#include "follow_up/step_id.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::follow_up {

using book::day;

/// What a follow-up rule looks at. F5, F10 and those that call look at today: F5 opens when
/// its 14 days are over, F10 closes 90 days after it was due, and before a three-way meeting nobody is called.
struct situation {
    book::follow_up_facts const& facts;
    day today;
    book::rules const& rules;
};

/// Whom a step is done with.
enum class person { source, prospect };

/// How the checklist says a step.
struct headline {
    std::string_view text;   ///< "Ask {1} to help"; {1} is the person
    person whom;
};

/// One rule of the follow-up; docs/rules.md says them in words.
struct step {
    step_id id;
    std::string_view name;   ///< permanent: it stands in people's sheets
    bool (*open)(situation const&);
    /// The due date before it is moved off a weekend or holiday. Nothing where the day that it counts from is not
    /// known: then the step is open but never comes due, and the checklist reports the row as one without a date.
    std::optional<day> (*due)(situation const&);
    headline says;
    std::string (*why)(book::referral const&, day today, book::rules const&, text::language const& say);
};

/// A headline in a language: the words before the person's name, which is a link, and those behind it: "Ask", "to
/// help".
struct said_headline {
    std::string before, behind;
    /// "Ask Okafor Dental to help".
    std::string with(std::string_view name) const;
};
said_headline said(headline const& what, text::language const& say);

/// F1-F13 in the order of urgency.
std::span<step const> steps();

step const& step_of(step_id id);

/// The step with this name, in any language and whatever its case and accents ("first call"), or this number ("4");
/// nothing for any other text.
std::optional<step_id> step_named(std::string_view text);

/// A step that is open, with its due date moved to a working day.
struct open_step {
    step const* what;
    std::optional<day> due;
    bool operator==(open_step const&) const = default;
};

/// All open steps of a referral, most urgent first. An open status always has one, unless somebody must not be
/// contacted: a step with them is not open, or not due before their day.
std::vector<open_step> open_steps(book::follow_up_facts const& facts, day today, book::rules const& rules);

/// The first of the open steps, even if it is due later than another; nothing where none is open.
std::optional<open_step> next_step(book::follow_up_facts const& facts, day today, book::rules const& rules);

}
