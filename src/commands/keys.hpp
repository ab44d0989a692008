#pragma once
#include <array>
#include <string_view>

/// The names of the commands and of their arguments. They are permanent: the menu (registry/Addons.xcu), panels, macros
/// and key bindings of users call commands by them. What each command takes is said in its header in src/calc/menu.
namespace referralbook::commands {

/// The commands: the URL of one is org.referralbook:<path>.
namespace path {

inline constexpr char set_up[] = "SetUp";
inline constexpr char new_referral[] = "NewReferral";
inline constexpr char new_enquiry[] = "NewEnquiry";
inline constexpr char log_touch[] = "LogTouch";
inline constexpr char done[] = "Done";
inline constexpr char thanked[] = "Thanked";
inline constexpr char snooze[] = "Snooze";
inline constexpr char status_changed[] = "StatusChanged";
inline constexpr char draft[] = "Draft";
inline constexpr char add_contact[] = "AddContact";
inline constexpr char texts[] = "Texts";
inline constexpr char take_back[] = "TakeBack";
inline constexpr char repair_dates[] = "RepairDates";
inline constexpr char complete_rows[] = "CompleteRows";
inline constexpr char add_alias[] = "AddAlias";
inline constexpr char edit_list[] = "EditList";
inline constexpr char todays_list[] = "TodaysList";
inline constexpr char morning_page[] = "MorningPage";
inline constexpr char call_plan[] = "CallPlan";
inline constexpr char log_given[] = "LogGiven";
inline constexpr char network[] = "Network";
inline constexpr char source_plan[] = "SourcePlan";
inline constexpr char handout[] = "Handout";
inline constexpr char export_calendar[] = "ExportCalendar";
inline constexpr char import_contacts[] = "Import";
inline constexpr char export_table[] = "Export";
inline constexpr char share[] = "Share";
inline constexpr char fill_holidays[] = "FillHolidays";
inline constexpr char referral_tree[] = "ReferralTree";
inline constexpr char habits[] = "Habits";
inline constexpr char goals[] = "Goals";
inline constexpr char dashboard[] = "Dashboard";
inline constexpr char find_duplicates[] = "FindDuplicates";
inline constexpr char settings[] = "Settings";
inline constexpr char open_deck[] = "OpenDeck";
inline constexpr char open_deck_by_itself[] = "OpenDeckByItself";
inline constexpr char open_demo[] = "OpenDemo";
inline constexpr char help[] = "Help";
inline constexpr char share_book[] = "ShareBook";
inline constexpr char join_book[] = "JoinBook";
inline constexpr char work_offline[] = "WorkOffline";
inline constexpr char conflicts[] = "Conflicts";
inline constexpr char who_changed[] = "WhoChanged";
inline constexpr char leave_book[] = "LeaveBook";
inline constexpr char what_we_hold[] = "WhatWeHold";
inline constexpr char forget[] = "Forget";
inline constexpr char answered[] = "Answered";
inline constexpr char agenda[] = "Agenda";
inline constexpr char mailing[] = "Mailing";
inline constexpr char trial[] = "Trial";
inline constexpr char digest[] = "Digest";
inline constexpr char recommended[] = "Recommended";
inline constexpr char log_mails[] = "LogMails";

inline constexpr std::array<std::string_view, 53> all{set_up, new_referral, new_enquiry, log_touch, done, thanked,
    snooze, status_changed, draft, add_contact, texts, take_back, repair_dates, complete_rows, add_alias, edit_list,
    todays_list, morning_page, call_plan, log_given, network, source_plan, handout, export_calendar, import_contacts,
    export_table, share, fill_holidays, referral_tree, habits, goals, dashboard, find_duplicates, settings, open_deck,
    open_deck_by_itself, open_demo, help, share_book, join_book, work_offline, conflicts, who_changed, leave_book,
    what_we_hold, forget, answered, agenda, mailing, trial, digest, recommended, log_mails};

}

/// The arguments of the commands.
namespace argument {

// How it is called.
inline constexpr char quiet[] = "Quiet";
inline constexpr char today[] = "Today";
inline constexpr char stop_at[] = "StopAt";
inline constexpr char keep_focus[] = "KeepFocus";
inline constexpr char ask[] = "Ask";

// Whom or what it is about.
inline constexpr char number[] = "Number";
inline constexpr char referral[] = "Referral";
inline constexpr char row[] = "Row";
inline constexpr char who[] = "Who";
inline constexpr char step[] = "Step";
inline constexpr char log_row[] = "LogRow";
inline constexpr char when[] = "When";

// What is written.
inline constexpr char source[] = "Source";
inline constexpr char prospect[] = "Prospect";
inline constexpr char phone[] = "Phone";
inline constexpr char email[] = "Email";
inline constexpr char need[] = "Need";
inline constexpr char owner[] = "Owner";
inline constexpr char date[] = "Date";
inline constexpr char note[] = "Note";
inline constexpr char kind[] = "Kind";
inline constexpr char outcome[] = "Outcome";
inline constexpr char reached[] = "Reached";
inline constexpr char brought[] = "Brought";
inline constexpr char gift[] = "Gift";
inline constexpr char cost[] = "Cost";
inline constexpr char again[] = "Again";
inline constexpr char by[] = "By";
inline constexpr char until[] = "Until";
inline constexpr char status[] = "Status";
inline constexpr char since[] = "Since";
inline constexpr char value[] = "Value";
inline constexpr char add_contact[] = "AddContact";
inline constexpr char partner[] = "Partner";
inline constexpr char client[] = "Client";
inline constexpr char may_tell[] = "MayTell";
inline constexpr char lost_because[] = "LostBecause";
inline constexpr char lost_to[] = "LostTo";
inline constexpr char fit[] = "Fit";
inline constexpr char score[] = "Score";
inline constexpr char why_us[] = "WhyUs";
inline constexpr char in_their_words[] = "InTheirWords";
inline constexpr char may_quote[] = "MayQuote";
inline constexpr char three_way[] = "ThreeWay";

// Letters.
inline constexpr char link[] = "Link";
inline constexpr char log[] = "Log";
inline constexpr char letter[] = "Letter";
inline constexpr char paper[] = "Paper";
inline constexpr char first[] = "First";
inline constexpr char band[] = "Band";
inline constexpr char area[] = "Area";
inline constexpr char type[] = "Type";
inline constexpr char selected[] = "Selected";

// Files.
inline constexpr char file[] = "File";
inline constexpr char what[] = "What";
inline constexpr char timed[] = "Timed";
inline constexpr char days[] = "Days";
inline constexpr char known[] = "Known";
inline constexpr char list_from[] = "ListFrom";
inline constexpr char list_date[] = "ListDate";
inline constexpr char basis[] = "Basis";
inline constexpr char rest_to_notes[] = "RestToNotes";
inline constexpr char dates[] = "Dates";
inline constexpr char encoding[] = "Encoding";
inline constexpr char as_it_is[] = "AsItIs";

// Sheets, lists and rules.
inline constexpr char sheet[] = "Sheet";
inline constexpr char column[] = "Column";
inline constexpr char order[] = "Order";
inline constexpr char serials[] = "Serials";
inline constexpr char history[] = "History";
inline constexpr char rule[] = "Rule";
inline constexpr char list[] = "List";
inline constexpr char words[] = "Words";
inline constexpr char spelling[] = "Spelling";
inline constexpr char keep[] = "Keep";
inline constexpr char other[] = "Other";
inline constexpr char apart[] = "Apart";
inline constexpr char way[] = "Way";
inline constexpr char person[] = "Person";
inline constexpr char country[] = "Country";
inline constexpr char year[] = "Year";

// Privacy.
inline constexpr char for_good[] = "ForGood";

// Several desks.
inline constexpr char server[] = "Server";
inline constexpr char port[] = "Port";
inline constexpr char database[] = "Database";
inline constexpr char user[] = "User";
inline constexpr char password[] = "Password";
inline constexpr char encryption[] = "Encryption";
inline constexpr char certificate[] = "Certificate";
inline constexpr char client_certificate[] = "ClientCertificate";
inline constexpr char service[] = "Service";
inline constexpr char name[] = "Name";
inline constexpr char book[] = "Book";
inline constexpr char held_years[] = "HeldYears";

// Goals and plans.
inline constexpr char referrals[] = "Referrals";
inline constexpr char sources[] = "Sources";
inline constexpr char revenue[] = "Revenue";
inline constexpr char rung[] = "Rung";
inline constexpr char came[] = "Came";
inline constexpr char seed[] = "Seed";

// The deck.
inline constexpr char on[] = "On";

}

/// What the argument Ask may say: the one thing that is asked in a dialog.
namespace ask_for {

inline constexpr char brought[] = "brought";
inline constexpr char date[] = "date";
inline constexpr char since[] = "since";
inline constexpr char source[] = "source";
inline constexpr char ticked[] = "ticked";

}

}
