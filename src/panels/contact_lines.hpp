#pragma once
#include "panels/elements/element.hpp"
#include "panels/in_front.hpp"
#include "panels/known/digest.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::panels {

// What the panel Contact says, line by line. Every line is "" where there is nothing to say.

/// Everything that the book knows of the person in front; who is "" where there is none.
struct person_card {
    std::string who;
    book::contact const* contact = nullptr;
    scoring::source_score const* score = nullptr;   ///< of a source
    book::referral const* referral = nullptr;       ///< the one in front
    person_rows const* rows = nullptr;
    std::string phone;
    std::vector<std::string> addresses;   ///< of mail
};
person_card card_of(digest const& known, in_front const& front);

/// A step that is open with them, its command and the words for it.
struct open_item {
    std::string id, headline, number_text;
    std::optional<book::day> due;
    follow_up::step_id step;
    action ticking{};
};
/// The steps that are open with them: those of the referral in front first, then by due date; those without a date
/// last.
std::vector<open_item> open_items(person_card const& card, digest const& known);
/// "today", "overdue 2 days", "24 Nov".
std::string due_text(open_item const& item, digest const& known);

/// What came by them where they are a way, not a person; nullptr for everybody else.
scoring::way_rows const* way_of(person_card const& card, digest const& known);

/// "No. 4, Tom Bright from Dr Ünal: Trying since Tue 3 Nov", and what they need.
std::string referral_line(book::referral const& row, digest const& known);
/// "Open now until 17:00 (Mon-Fri 9-17)"; hours that cannot be read are shown as they stand.
std::string hours_line(person_card const& card, digest const& known, commands::moment now);
std::vector<std::string> touch_lines(person_card const& card, digest const& known);   ///< the latest first
std::string visit_line(person_card const& card, digest const& known);                 ///< of those who are visited
/// Of who has left a practice: where they were, and since when they are elsewhere.
std::string moved_line(person_card const& card, digest const& known);
/// Of who came with a bought list: who sold it, its day, on what basis they may be contacted.
std::string bought_line(person_card const& card, digest const& known);
std::string gifts_line(person_card const& card, digest const& known);
std::string gain_line(person_card const& card, digest const& known);   ///< of a source with a plan
std::string sent_line(person_card const& card, digest const& known);
std::vector<std::string> senders_of(person_card const& card, digest const& known);   ///< who sent them to us, each once

/// The commands that make sense for them, with the words of their buttons.
std::vector<std::pair<std::string, command>> commands_for(person_card const& card, digest const& known);

/// A new message to an address.
std::string mailto(std::string_view address);
/// The address of a phone number ("tel:+441614960302"): its digits, and a plus where it begins with one.
std::string tel(std::string_view number);

}
