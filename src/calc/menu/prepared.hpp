#pragma once
#include "book/workbook.hpp"
#include "calc/menu/subject.hpp"
#include "panels/known/digest.hpp"
#include "recognition/dates/spoken_dates.hpp"

#include <memory>

namespace referralbook::calc {

/// What a command begins with.
struct prepared {
    book::workbook workbook;
    commands::moment now;
    std::optional<book::day> date;   ///< of the command's own argument, where it was given
};

/// Takes so many referral numbers beforehand, where the workbook is shared: they are then the next ones.
void take_numbers(command_call const& call, book::workbook& workbook, int count);

/// Reads the workbook and the command's moment, and the argument with a date that it takes (none: ""), on the side of
/// today that is meant. Refuses where the workbook is not set up, or where that date or the argument Today is
/// unreadable.
book::result<prepared> prepare(command_call const& call, std::string_view date_name = {},
    recognition::day_side side = recognition::day_side::past);

/// What a command on one referral begins with.
struct prepared_referral {
    book::workbook workbook;
    commands::moment now;
    std::optional<book::day> date;
    subject about;
    commands::referral_key key;
    book::referral const* row;   ///< of this workbook, as it stands
};

/// The same, with the referral that the command works on: see referral_for. Nothing after Cancel.
book::result<std::optional<prepared_referral>> prepare_referral(command_call const& call,
    std::string_view date_name = {}, recognition::day_side side = recognition::day_side::past);

/// What a command begins with that writes what the deck shows.
struct prepared_digest {
    std::shared_ptr<panels::digest const> known;   ///< of the command's day
    commands::moment now;
};
/// In whose language the digest says its reasons: what goes into cells is said in the book's.
enum class said_for { people, cells };
book::result<prepared_digest> prepare_digest(command_call const& call, said_for whom = said_for::people);

/// An amount by an argument, which may be a number or a text as people write it in the document's language; nothing
/// where it is not given or blank.
book::result<std::optional<double>> amount_argument(
    command_call const& call, book::workbook const& workbook, std::string_view name);

/// The same for a day: a serial, or a text as people write dates, on the side of today that is meant.
book::result<std::optional<book::day>> date_argument(command_call const& call, book::workbook const& workbook,
    commands::moment now, std::string_view name, recognition::day_side side);

/// The day and time of a command: argument Today (ISO date or serial), else the clock; a workbook whose own Today is
/// later counts as that day.
commands::moment now_of(command_call const& call, book::workbook const& workbook);

}
