#include "calc/start/command_table.hpp"
#include "calc/menu/follow_up/add_contact_command.hpp"
#include "calc/menu/follow_up/answered_command.hpp"
#include "calc/menu/follow_up/call_plan_command.hpp"
#include "calc/menu/follow_up/complete_rows_command.hpp"
#include "calc/menu/follow_up/done_command.hpp"
#include "calc/menu/follow_up/draft_command.hpp"
#include "calc/menu/follow_up/fill_holidays_command.hpp"
#include "calc/menu/follow_up/log_given_command.hpp"
#include "calc/menu/follow_up/log_touch_command.hpp"
#include "calc/menu/follow_up/morning_page_command.hpp"
#include "calc/menu/follow_up/new_enquiry_command.hpp"
#include "calc/menu/follow_up/new_referral_command.hpp"
#include "calc/menu/follow_up/snooze_command.hpp"
#include "calc/menu/follow_up/status_changed_command.hpp"
#include "calc/menu/follow_up/take_back_command.hpp"
#include "calc/menu/follow_up/texts_command.hpp"
#include "calc/menu/follow_up/thanked_command.hpp"
#include "calc/menu/follow_up/todays_list_command.hpp"
#include "calc/menu/help_command.hpp"
#include "calc/menu/in_and_out/digest_command.hpp"
#include "calc/menu/in_and_out/export_calendar_command.hpp"
#include "calc/menu/in_and_out/export_command.hpp"
#include "calc/menu/in_and_out/import_command.hpp"
#include "calc/menu/in_and_out/log_mails_command.hpp"
#include "calc/menu/in_and_out/mailing_command.hpp"
#include "calc/menu/in_and_out/share_command.hpp"
#include "calc/menu/open_deck_by_itself_command.hpp"
#include "calc/menu/open_deck_command.hpp"
#include "calc/menu/open_demo_command.hpp"
#include "calc/menu/open_for_writing.hpp"
#include "calc/menu/privacy/forget_command.hpp"
#include "calc/menu/privacy/what_we_hold_command.hpp"
#include "calc/menu/reports/agenda_command.hpp"
#include "calc/menu/reports/dashboard_command.hpp"
#include "calc/menu/reports/goals_command.hpp"
#include "calc/menu/reports/habits_command.hpp"
#include "calc/menu/reports/handout_command.hpp"
#include "calc/menu/reports/network_command.hpp"
#include "calc/menu/reports/recommended_command.hpp"
#include "calc/menu/reports/referral_tree_command.hpp"
#include "calc/menu/reports/source_plan_command.hpp"
#include "calc/menu/reports/trial_command.hpp"
#include "calc/menu/set_up_command.hpp"
#include "calc/menu/follow_up/settings_command.hpp"
#include "calc/menu/several_desks/conflicts_command.hpp"
#include "calc/menu/several_desks/join_book_command.hpp"
#include "calc/menu/several_desks/leave_book_command.hpp"
#include "calc/menu/several_desks/share_book_command.hpp"
#include "calc/menu/several_desks/who_changed_command.hpp"
#include "calc/menu/several_desks/work_offline_command.hpp"
#include "calc/menu/tidy_up/add_alias_command.hpp"
#include "calc/menu/tidy_up/edit_list_command.hpp"
#include "calc/menu/tidy_up/find_duplicates_command.hpp"
#include "calc/menu/tidy_up/repair_dates_command.hpp"
#include "calc/deck/morning.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace referralbook::calc {

using book::table_id;

std::span<command_entry const> command_table() {
    static constexpr std::array commands{
        command_entry{command_path::set_up, set_up_command, nullptr, usable::always},
        command_entry{command_path::new_referral, new_referral_command, nullptr, usable::once_set_up,
            writes_into<table_id::referrals>},
        command_entry{command_path::new_enquiry, new_enquiry_command, nullptr, usable::once_set_up,
            writes_into<table_id::referrals>},
        command_entry{
            command_path::log_touch, log_touch_command, nullptr, usable::once_set_up, writes_into<table_id::touches>},
        command_entry{command_path::done, done_command, nullptr, usable::once_set_up, writes_into<table_id::touches>},
        command_entry{command_path::thanked, thanked_command, nullptr, usable::once_set_up,
            writes_into<table_id::referrals, table_id::touches>},
        command_entry{
            command_path::snooze, snooze_command, nullptr, usable::once_set_up, writes_into<table_id::referrals>},
        command_entry{command_path::status_changed, status_changed_command, nullptr, usable::once_set_up,
            writes_into<table_id::referrals>},
        command_entry{command_path::draft, draft_command},
        command_entry{command_path::add_contact, add_contact_command},
        command_entry{command_path::texts, texts_command},
        command_entry{
            command_path::take_back, take_back_command, nullptr, usable::once_set_up, writes_into<table_id::touches>},
        command_entry{command_path::repair_dates, repair_dates_command, nullptr, usable::always, writes_into<>},
        command_entry{command_path::complete_rows, complete_rows_command},
        command_entry{
            command_path::add_alias, add_alias_command, nullptr, usable::once_set_up, writes_into<table_id::aliases>},
        command_entry{
            command_path::edit_list, edit_list_command, nullptr, usable::once_set_up, writes_into<table_id::lists>},
        command_entry{command_path::todays_list, todays_list_command},
        command_entry{command_path::morning_page, morning_page_command},
        command_entry{command_path::call_plan, call_plan_command},
        command_entry{
            command_path::log_given, log_given_command, nullptr, usable::once_set_up, writes_into<table_id::given>},
        command_entry{command_path::network, network_command},
        command_entry{
            command_path::source_plan, source_plan_command, nullptr, usable::once_set_up, writes_into<table_id::plans>},
        command_entry{
            command_path::handout, handout_command, nullptr, usable::once_set_up, writes_into<table_id::handout>},
        command_entry{command_path::export_calendar, export_calendar_command},
        command_entry{command_path::import_contacts, import_command, nullptr, usable::once_set_up,
            writes_into<table_id::contacts>},
        command_entry{command_path::export_table, export_command},
        command_entry{command_path::share, share_command},
        command_entry{command_path::fill_holidays, fill_holidays_command, nullptr, usable::once_set_up,
            writes_into<table_id::rules>},
        command_entry{command_path::referral_tree, referral_tree_command},
        command_entry{command_path::habits, habits_command},
        command_entry{command_path::goals, goals_command, nullptr, usable::once_set_up, writes_into<table_id::goals>},
        command_entry{command_path::dashboard, dashboard_command},
        command_entry{command_path::find_duplicates, find_duplicates_command},
        command_entry{
            command_path::settings, settings_command, nullptr, usable::once_set_up, writes_into<table_id::rules>},
        command_entry{command_path::open_deck, open_deck_command, nullptr, usable::always},
        command_entry{
            command_path::open_deck_by_itself, open_deck_by_itself_command, opens_deck_by_itself, usable::always},
        command_entry{command_path::open_demo, open_demo_command, nullptr, usable::always},
        command_entry{command_path::help, help_command, nullptr, usable::always},
        command_entry{command_path::share_book, share_book_command},
        command_entry{command_path::join_book, join_book_command, nullptr, usable::always},
        command_entry{command_path::work_offline, work_offline_command},
        command_entry{command_path::conflicts, conflicts_command},
        command_entry{command_path::who_changed, who_changed_command},
        command_entry{command_path::leave_book, leave_book_command},
        command_entry{command_path::what_we_hold, what_we_hold_command},
        command_entry{command_path::forget, forget_command, nullptr, usable::once_set_up, writes_into<>},
        command_entry{
            command_path::answered, answered_command, nullptr, usable::once_set_up, writes_into<table_id::referrals>},
        command_entry{
            command_path::agenda, agenda_command, nullptr, usable::once_set_up, writes_into<table_id::agenda>},
        command_entry{command_path::mailing, mailing_command},
        command_entry{command_path::trial, trial_command},
        command_entry{command_path::digest, digest_command},
        command_entry{command_path::recommended, recommended_command, nullptr, usable::once_set_up,
            writes_into<table_id::recommended>},
        command_entry{command_path::log_mails, log_mails_command},
    };
    static_assert(std::ranges::equal(commands, command_path::all, std::ranges::equal_to{}, &command_entry::path));
    return commands;
}

}
