#include "calc/start/command_table.hpp"
#include "calc/menu/follow_up/add_contact_command.hpp"
#include "calc/menu/follow_up/call_plan_command.hpp"
#include "calc/menu/follow_up/complete_rows_command.hpp"
#include "calc/menu/follow_up/done_command.hpp"
#include "calc/menu/follow_up/draft_command.hpp"
#include "calc/menu/follow_up/fill_holidays_command.hpp"
#include "calc/menu/follow_up/log_given_command.hpp"
#include "calc/menu/follow_up/log_touch_command.hpp"
#include "calc/menu/follow_up/new_referral_command.hpp"
#include "calc/menu/follow_up/snooze_command.hpp"
#include "calc/menu/follow_up/status_changed_command.hpp"
#include "calc/menu/follow_up/take_back_command.hpp"
#include "calc/menu/follow_up/texts_command.hpp"
#include "calc/menu/follow_up/thanked_command.hpp"
#include "calc/menu/follow_up/todays_list_command.hpp"
#include "calc/menu/help_command.hpp"
#include "calc/menu/in_and_out/export_calendar_command.hpp"
#include "calc/menu/in_and_out/export_command.hpp"
#include "calc/menu/in_and_out/import_command.hpp"
#include "calc/menu/in_and_out/share_command.hpp"
#include "calc/menu/open_deck_by_itself_command.hpp"
#include "calc/menu/open_deck_command.hpp"
#include "calc/menu/reports/dashboard_command.hpp"
#include "calc/menu/reports/goals_command.hpp"
#include "calc/menu/reports/habits_command.hpp"
#include "calc/menu/reports/handout_command.hpp"
#include "calc/menu/reports/network_command.hpp"
#include "calc/menu/reports/referral_tree_command.hpp"
#include "calc/menu/reports/source_plan_command.hpp"
#include "calc/menu/set_up_command.hpp"
#include "calc/menu/tidy_up/add_alias_command.hpp"
#include "calc/menu/tidy_up/edit_list_command.hpp"
#include "calc/menu/tidy_up/find_duplicates_command.hpp"
#include "calc/menu/tidy_up/repair_dates_command.hpp"
#include "calc/deck/morning.hpp"

#include <array>

namespace referralbook::calc {

std::span<command_entry const> command_table() {
    static constexpr std::array commands{
        command_entry{"SetUp", set_up_command},
        command_entry{"NewReferral", new_referral_command},
        command_entry{"LogTouch", log_touch_command},
        command_entry{"Done", done_command},
        command_entry{"Thanked", thanked_command},
        command_entry{"Snooze", snooze_command},
        command_entry{"StatusChanged", status_changed_command},
        command_entry{"Draft", draft_command},
        command_entry{"AddContact", add_contact_command},
        command_entry{"Texts", texts_command},
        command_entry{"TakeBack", take_back_command},
        command_entry{"RepairDates", repair_dates_command},
        command_entry{"CompleteRows", complete_rows_command},
        command_entry{"AddAlias", add_alias_command},
        command_entry{"EditList", edit_list_command},
        command_entry{"TodaysList", todays_list_command},
        command_entry{"CallPlan", call_plan_command},
        command_entry{"LogGiven", log_given_command},
        command_entry{"Network", network_command},
        command_entry{"SourcePlan", source_plan_command},
        command_entry{"Handout", handout_command},
        command_entry{"ExportCalendar", export_calendar_command},
        command_entry{"Import", import_command},
        command_entry{"Export", export_command},
        command_entry{"Share", share_command},
        command_entry{"FillHolidays", fill_holidays_command},
        command_entry{"ReferralTree", referral_tree_command},
        command_entry{"Habits", habits_command},
        command_entry{"Goals", goals_command},
        command_entry{"Dashboard", dashboard_command},
        command_entry{"FindDuplicates", find_duplicates_command},
        command_entry{"OpenDeck", open_deck_command},
        command_entry{"OpenDeckByItself", open_deck_by_itself_command, opens_deck_by_itself},
        command_entry{"Help", help_command},
    };
    return commands;
}

}
