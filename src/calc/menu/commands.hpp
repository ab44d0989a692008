#pragma once
#include "book/change_set.hpp"
#include "calc/office/command.hpp"

#include <functional>

// One function a command of the menu Referrals; each stands in <name>_command.cpp. Whom a command is about:
// subject.hpp. StopAt: so many percent written, then all is taken back. command.hpp says what is asked and what is
// refused. Dates are serials or texts; Today may be given to every one.
namespace referralbook::calc {

/// Source, Prospect, Phone, Email, Need, Owner, Date, Note. Asked where source and prospect are not given.
command_answer new_referral_command(command_call const& call);
/// Who, Kind, Outcome, Brought, Cost, By, Note, Number; Again = true for a gift that was given before. Asked where Kind
/// is not given; on a line of the call plan it is a visit. Ask = "brought": what a visit brought.
command_answer log_touch_command(command_call const& call);
/// Step; Reached or Outcome; Gift, Cost, Again, By, Note. Asked whether reached, and which gift, where the step needs
/// it.
command_answer done_command(command_call const& call);
/// Thanks the source: step F1.
command_answer thanked_command(command_call const& call);
/// Until; asked where it is not given. Ask = "date": for a date alone.
command_answer snooze_command(command_call const& call);
/// The prospect of a won referral becomes a row of the user's contact table.
command_answer add_alias_command(command_call const& call);
command_answer edit_list_command(command_call const& call);
command_answer add_contact_command(command_call const& call);
/// Status, Since, Value, AddContact = true; asked where Status is not given. Ask = "since": only since when, in a
/// dialog.
command_answer status_changed_command(command_call const& call);
/// LogRow (sheet row of the touch log, counted from 0), When (its serial) and Who; else the selected row of the log.
command_answer take_back_command(command_call const& call);
command_answer complete_rows_command(command_call const& call);
command_answer todays_list_command(command_call const& call);
command_answer call_plan_command(command_call const& call);
/// Partner, Client, Need, Date, Note. Asked where partner and client are not given.
command_answer log_given_command(command_call const& call);
command_answer network_command(command_call const& call);
/// Who; the columns of the sheet Source plans by key (gain, serves, ask ...); Rung = true: the next step of the ladder
/// is done today. Asked where no column is given.
command_answer source_plan_command(command_call const& call);
command_answer handout_command(command_call const& call);
/// Write the sheets Referral tree and Habits anew.
command_answer referral_tree_command(command_call const& call);
command_answer habits_command(command_call const& call);
/// Referrals (a month), Sources (new ones a year), Revenue (a year); asked where none is given.
command_answer goals_command(command_call const& call);
command_answer dashboard_command(command_call const& call);
/// Asks for one pair of likely duplicates among the contacts after the other. Quiet: writes the sheet Duplicates, or
/// with the sheet rows (counted from 0) Keep and Other merges these two, with Apart = true notes that they are two.
command_answer find_duplicates_command(command_call const& call);
command_answer open_deck_command(command_call const& call);
/// File (path or URL), What ("follow-ups", "visits", "both"), Timed, Days (14). Asked where File or What is not given.
command_answer export_calendar_command(command_call const& call);
/// File (CSV, TSV, vCard, workbook); Known = "leave out", RestToNotes = true, Dates = "day first" or "month first",
/// Encoding, Sheet. A quiet call takes the proposals.
command_answer import_command(command_call const& call);
/// File, What ("contact cards", "contacts", "referrals", "touches"). Asked where one is not given.
command_answer export_command(command_call const& call);
/// File (.ods or .xlsx): a copy that needs no extension.
command_answer share_command(command_call const& call);
command_answer fill_holidays_command(command_call const& call);   ///< Country (code or name), Year ("2026 and 2027")
/// Step, Gift, Cost, Again, By, Note. Drafts a letter and shows it to be sent, copied and logged; quiet: answers its
/// subject and text. Link = true answers the mailto: address, Log = true notes it as sent.
command_answer draft_command(command_call const& call);
/// Makes the sheet Texts where it is missing, and shows it.
command_answer texts_command(command_call const& call);
/// On (yes or no; without it the other of what it was): the deck opens by itself with every set-up workbook.
command_answer open_deck_by_itself_command(command_call const& call);
/// Sheet, Column ("E", "E;H"), Order ("day", "month", "year"), Serials = true. Without Column what is selected:
/// date_columns.hpp. Shows what it would do and asks what only the user can know.
command_answer repair_dates_command(command_call const& call);
command_answer help_command(command_call const& call);
command_answer set_up_command(command_call const& call);

/// Writes what a command made and answers with its sentence. `more`: see write_change_set.
command_answer written(
    command_call const& call, book::result<book::change_set> const& changes, std::function<void()> const& more = {});

/// The same from inside a dialog: the sentence of what is wrong, or nothing where it is done and `answer` says what.
std::optional<std::string> written_or_said(
    command_call const& call, book::result<book::change_set> const& changes, std::string& answer);

/// Brings the sheet of one of our tables to the front of the call's window, if it has one.
void show_table(command_call const& call, book::table_id table);

}
