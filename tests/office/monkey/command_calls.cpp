#include "office/monkey/command_calls.hpp"
#include "office/monkey/odd_values.hpp"
#include "office/support/office.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <algorithm>

namespace referralbook::tests {

using namespace com::sun::star;

std::vector<command_habits> const& all_commands() {
    static const std::vector<command_habits> all{
        {"SetUp", {"Sheet", "History", "StopAt"}, {"*"}},
        {"NewReferral", {"Source", "Prospect", "Phone", "Email", "Need", "Owner", "Date", "Note", "ThreeWay"},
            {"Referrals", "Rules"}},
        {"NewEnquiry", {"Source", "Way", "Prospect", "Phone", "Email", "Need", "Owner", "MayTell", "Date", "Note"},
            {"Referrals", "Rules"}},
        {"LogTouch", {"Who", "Kind", "Outcome", "Brought", "Cost", "By", "Note", "Number", "Again", "Ask"},
            {"Touches", "Referrals", "Call plan", "Today"}},
        {"Done", {"Number", "Step", "Reached", "Outcome", "Gift", "Cost", "Again", "By", "Note", "Row", "Who"},
            {"Touches", "Referrals", "Call plan", "Today"}},
        {"Thanked", {"Number", "By", "Note", "Row", "Who"}, {"Touches", "Referrals", "Today"}},
        {"Snooze", {"Number", "Until", "Step", "Row", "Who", "Ask"}, {"Referrals"}},
        {"StatusChanged",
            {"Number", "Status", "Since", "Value", "AddContact", "Row", "Ask", "LostBecause", "LostTo", "Fit"},
            {"Referrals", "Sheet1"}},
        {"Draft", {"Number", "Step", "Gift", "Cost", "Again", "By", "Note", "Link", "Log"},
            {"Touches", "Referrals", "Texts"}, true},
        {"AddContact", {"Number", "Row"}, {"Sheet1", "Referrals"}},
        {"Texts", {}, {"Texts"}},
        {"TakeBack", {"LogRow", "When", "Who"}, {"Touches", "Referrals"}},
        {"RepairDates", {"Sheet", "Column", "Order", "Serials"}, {"*"}},
        {"CompleteRows", {}, {"Referrals", "Touches", "Sources", "Sheet1", "Given", "Rules"}},
        {"AddAlias", {"Spelling", "Source"}, {"Aliases", "Rules"}},
        {"EditList", {"List", "Words"}, {"Lists", "Rules"}},
        {"TodaysList", {}, {"Today"}},
        {"MorningPage", {}, {"Morning page"}},
        {"CallPlan", {}, {"Call plan"}},
        {"LogGiven", {"Partner", "Client", "Need", "Date", "Note"}, {"Given", "Rules"}},
        {"Network", {}, {"Network"}},
        {"SourcePlan", {"Who", "gain", "serves", "ask", "Rung", "What", "Came", "promised", "promise_on"},
            {"Source plans", "Touches"}},
        {"Handout", {"Source", "File"}, {"Hand-out", "Texts"}},
        {"ExportCalendar", {"File", "What", "Timed", "Days"}, {}},
        {"Import",
            {"File", "Known", "RestToNotes", "Dates", "Encoding", "Sheet", "StopAt", "ListFrom", "ListDate", "Basis"},
            {"Sheet1", "Import report"}},
        {"Export", {"File", "What"}, {}},
        {"Share", {"File"}, {}},
        {"FillHolidays", {"Country", "Year"}, {"Rules"}},
        {"ReferralTree", {}, {"Referral tree"}},
        {"Habits", {}, {"Habits"}},
        {"Goals", {"Referrals", "Sources", "Revenue"}, {"Goals"}},
        {"Dashboard", {}, {"Dashboard"}},
        {"FindDuplicates", {"Keep", "Other", "Apart"}, {"*"}},
        {"Settings", {"Rule", "Value"}, {"Rules"}},
        {"OpenDeck", {"KeepFocus"}, {}},
        {"OpenDeckByItself", {"On"}, {}},
        {"OpenDemo", {}, {}, true},
        {"Help", {}, {}, true},
        {"ShareBook", {"Server", "Port", "Database", "User", "Name"}, {}},
        {"JoinBook", {"Server", "Database", "User", "Book"}, {}},
        {"WorkOffline", {"On"}, {}},
        {"Conflicts", {"What", "Number"}, {}},
        {"WhoChanged", {"Number", "What", "Row"}, {}, true},
        {"LeaveBook", {"Keep"}, {}},
        {"WhatWeHold", {"Who", "File"}, {"What we hold"}},
        {"Forget", {"Who"}, {"*"}},
        {"Answered", {"Number", "Row", "Score", "WhyUs", "InTheirWords", "MayQuote", "By"}, {"Touches", "Referrals"}},
        {"Agenda", {"What", "Who"}, {"Agenda"}},
        {"Mailing",
            {"What", "Who", "Letter", "Paper", "First", "Band", "Area", "Type", "Selected", "By", "File", "Log"},
            {"Touches", "Texts"}, true},
        {"Trial", {"What", "Days", "Seed", "Again"}, {"Texts"}, true},
        {"Digest", {"What", "Who", "Until", "By", "File", "Log"}, {"Touches", "Referrals", "Texts"}, true},
        {"Recommended", {"Need", "Area", "Type", "Order"}, {"People we recommend"}},
        {"LogMails", {"File", "By"}, {"Touches"}},
    };
    return all;
}

command_told random_call(dice& die, std::string const& folder) {
    command_told told{&die.one_of(all_commands()), {}};
    for (const auto name : told.command->arguments)
        if (die.in_hundred(55)) told.arguments.emplace_back(name, argument_value(die, name, folder));
    told.arguments.emplace_back("Quiet", any(true));
    told.arguments.emplace_back(
        "Today", die.in_hundred(94) ? any(small_book_today) : argument_value(die, "Date", folder));
    return told;
}

std::string printed(command_told const& told) {
    std::string text{told.command->path};
    for (auto const& [name, value] : told.arguments) {
        auto content = printed(value);
        if (content.size() > 60) content = content.substr(0, 60) + "... (" + std::to_string(content.size()) + ')';
        text += ' ' + name + '=' + content;
    }
    return text;
}

told_answer run(workbook const& workbook, command_told const& told) {
    uno::Sequence<beans::PropertyValue> values(static_cast<sal_Int32>(told.arguments.size()));
    std::ranges::transform(told.arguments, values.getArray(), [](auto const& one) {
        return beans::PropertyValue{wide(one.first), -1, one.second, beans::PropertyState_DIRECT_VALUE};
    });
    const uno::Reference<frame::XDispatchProvider> window{workbook.controller()->getFrame(), uno::UNO_QUERY_THROW};
    frame::DispatchResultEvent event;
    frame::DispatchHelper::create(the_office().context())
        ->executeDispatch(
            window, wide("org.referralbook:" + std::string{told.command->path}), "_self", 0, values) >>= event;
    return {event.State == frame::DispatchResultState::SUCCESS, printed(event.Result)};
}

std::string fault_of_sentence(std::string const& sentence) {
    if (sentence.empty() || sentence == "(nothing)") return "no answer";
    if (sentence.size() > 1500) return "an answer of " + std::to_string(sentence.size()) + " bytes";
    if (std::ranges::any_of(sentence, [](char letter) { return static_cast<unsigned char>(letter) < ' '; }))
        return "control letters in the answer";
    for (const std::string_view insides : {"/source/", "basic_", "std::", "com.sun.star", "That could not be done"})
        if (sentence.find(insides) != std::string::npos) return "an answer about our insides";
    if (std::string_view{".?!)"}.find(sentence.back()) == std::string_view::npos) return "no end of a sentence";
    return {};
}

std::string fault_of(command_habits const& command, told_answer const& answer) {
    auto const& [done, sentence] = answer;
    if (done && command.answers_a_text && !sentence.empty() && sentence != "(nothing)") return {};
    return fault_of_sentence(sentence);
}

}
