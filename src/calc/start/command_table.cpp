#include "calc/start/command_table.hpp"
#include "calc/deck/morning.hpp"
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
#include "calc/menu/follow_up/settings_command.hpp"
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

#include <algorithm>
#include <array>
#include <functional>

namespace referralbook::calc {

using book::table_id;

std::span<command_entry const> command_table() {
    static constexpr std::array commands{
        command_entry{.path = command_path::set_up, .run = set_up_command, .when = usable::always},
        command_entry{.path = command_path::new_referral,
            .run = new_referral_command,
            .may_begin = writes_into<table_id::referrals>},
        command_entry{.path = command_path::new_enquiry,
            .run = new_enquiry_command,
            .may_begin = writes_into<table_id::referrals>},
        command_entry{
            .path = command_path::log_touch, .run = log_touch_command, .may_begin = writes_into<table_id::touches>},
        command_entry{.path = command_path::done, .run = done_command, .may_begin = writes_into<table_id::touches>},
        command_entry{.path = command_path::thanked,
            .run = thanked_command,
            .may_begin = writes_into<table_id::referrals, table_id::touches>},
        command_entry{
            .path = command_path::snooze, .run = snooze_command, .may_begin = writes_into<table_id::referrals>},
        command_entry{.path = command_path::status_changed,
            .run = status_changed_command,
            .may_begin = writes_into<table_id::referrals>},
        command_entry{.path = command_path::draft, .run = draft_command},
        command_entry{.path = command_path::add_contact, .run = add_contact_command},
        command_entry{.path = command_path::texts, .run = texts_command},
        command_entry{
            .path = command_path::take_back, .run = take_back_command, .may_begin = writes_into<table_id::touches>},
        command_entry{.path = command_path::repair_dates,
            .run = repair_dates_command,
            .when = usable::always,
            .may_begin = writes_into<>},
        command_entry{.path = command_path::complete_rows, .run = complete_rows_command},
        command_entry{
            .path = command_path::add_alias, .run = add_alias_command, .may_begin = writes_into<table_id::aliases>},
        command_entry{
            .path = command_path::edit_list, .run = edit_list_command, .may_begin = writes_into<table_id::lists>},
        command_entry{.path = command_path::todays_list, .run = todays_list_command},
        command_entry{.path = command_path::morning_page, .run = morning_page_command},
        command_entry{.path = command_path::call_plan, .run = call_plan_command},
        command_entry{
            .path = command_path::log_given, .run = log_given_command, .may_begin = writes_into<table_id::given>},
        command_entry{.path = command_path::network, .run = network_command},
        command_entry{
            .path = command_path::source_plan, .run = source_plan_command, .may_begin = writes_into<table_id::plans>},
        command_entry{
            .path = command_path::handout, .run = handout_command, .may_begin = writes_into<table_id::handout>},
        command_entry{.path = command_path::export_calendar, .run = export_calendar_command},
        command_entry{
            .path = command_path::import_contacts, .run = import_command, .may_begin = writes_into<table_id::contacts>},
        command_entry{.path = command_path::export_table, .run = export_command},
        command_entry{.path = command_path::share, .run = share_command},
        command_entry{.path = command_path::fill_holidays,
            .run = fill_holidays_command,
            .may_begin = writes_into<table_id::rules>},
        command_entry{.path = command_path::referral_tree, .run = referral_tree_command},
        command_entry{.path = command_path::habits, .run = habits_command},
        command_entry{.path = command_path::goals, .run = goals_command, .may_begin = writes_into<table_id::goals>},
        command_entry{.path = command_path::dashboard, .run = dashboard_command},
        command_entry{.path = command_path::find_duplicates, .run = find_duplicates_command},
        command_entry{
            .path = command_path::settings, .run = settings_command, .may_begin = writes_into<table_id::rules>},
        command_entry{.path = command_path::open_deck, .run = open_deck_command, .when = usable::always},
        command_entry{.path = command_path::open_deck_by_itself,
            .run = open_deck_by_itself_command,
            .ticked = [](auto const& context, auto const&) { return opens_deck_by_itself(context); },
            .when = usable::always},
        command_entry{.path = command_path::open_demo, .run = open_demo_command, .when = usable::always},
        command_entry{.path = command_path::help, .run = help_command, .when = usable::always},
        command_entry{.path = command_path::share_book, .run = share_book_command, .when = usable::alone_and_set_up},
        command_entry{.path = command_path::join_book, .run = join_book_command, .when = usable::alone},
        command_entry{.path = command_path::work_offline,
            .run = work_offline_command,
            .ticked = [](auto const&, auto const& document) { return works_offline_now(document); },
            .when = usable::shared},
        command_entry{.path = command_path::conflicts, .run = conflicts_command, .when = usable::shared},
        command_entry{.path = command_path::who_changed, .run = who_changed_command},
        command_entry{.path = command_path::leave_book, .run = leave_book_command, .when = usable::shared},
        command_entry{.path = command_path::what_we_hold, .run = what_we_hold_command},
        command_entry{.path = command_path::forget, .run = forget_command, .may_begin = writes_into<>},
        command_entry{
            .path = command_path::answered, .run = answered_command, .may_begin = writes_into<table_id::referrals>},
        command_entry{.path = command_path::agenda, .run = agenda_command, .may_begin = writes_into<table_id::agenda>},
        command_entry{.path = command_path::mailing, .run = mailing_command},
        command_entry{.path = command_path::trial, .run = trial_command},
        command_entry{.path = command_path::digest, .run = digest_command},
        command_entry{.path = command_path::recommended,
            .run = recommended_command,
            .may_begin = writes_into<table_id::recommended>},
        command_entry{.path = command_path::log_mails, .run = log_mails_command},
    };
    static_assert(std::ranges::equal(commands, command_path::all, std::ranges::equal_to{}, &command_entry::path));
    return commands;
}

}
