#include "office/monkey/odd_values.hpp"
#include "office/support/uno_text.hpp"
#include "support/paths.hpp"

#include <array>
#include <limits>
#include <map>
#include <vector>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Any;
using namespace std::string_literals;

namespace {

/// What people write, by argument.
std::map<std::string_view, std::vector<std::string>> const& usual_texts() {
    static const std::vector<std::string> sources{
        "Dr Ünal", "Okafor Dental", "Acme", "dr. unal", "Nobody at all", "Anna Meyer"},
        people{"Nadia Brandt", "Ben Cole", "Eve Dietz", "Zoë O'Hara", "李小龍"},
        dates{"2026-11-20", "yesterday", "21.11.2026", "next Friday", "2026-12-24", "29 February 2028"},
        words{"Called twice", "likes tea; no calls before 9", "x"},
        steps{"F1", "Thank", "1", "4", "Call", "Reward", "Tell"};
    static const std::map<std::string_view, std::vector<std::string>> usual{{"Source", sources}, {"Who", sources},
        {"Partner", sources}, {"Prospect", people}, {"Client", people}, {"Phone", {"030 1234", "+49 171 23 3"}},
        {"Email", {"a@example.org", "nadia@example.org"}}, {"Need", {"Implant", "Check-up"}}, {"Owner", {"Kim", "Lee"}},
        {"By", {"Kim"}}, {"Note", words}, {"Date", dates}, {"Until", dates}, {"Since", dates},
        {"Kind", {"Call", "Visit", "Letter", "Gift", "Lunch"}}, {"Outcome", {"Reached", "No answer"}},
        {"Brought", {"Cards", "Cake"}}, {"Gift", {"Wine", "Flowers"}},
        {"Status", {"New", "Trying", "Reached", "Won", "Lost", "Nurture"}}, {"Step", steps},
        {"What", {"contacts", "contact cards", "referrals", "touches", "follow-ups", "visits", "both"}},
        {"Known", {"leave out"}}, {"Dates", {"day first", "month first"}}, {"Encoding", {"utf-8", "windows-1252"}},
        {"Sheet", {"Sheet1", "Referrals", "Mine", "Rules"}}, {"Column", {"A", "B;C", "E"}},
        {"Order", {"day", "month", "year"}}, {"History", {"open"}}, {"List", {"Need", "Kind", "Owner"}},
        {"Words", {"Implant\nCheck-up", "One"}}, {"Spelling", {"Uenal", "Okafor"}}, {"Country", {"DE", "France", "US"}},
        {"Year", {"2026", "2026 and 2027"}}, {"gain", words}, {"serves", words}, {"ask", words},
        {"Ask", {"since", "date"}}};
    return usual;
}

constexpr std::array flags{"Reached", "Again", "AddContact", "Link", "Log", "Timed", "RestToNotes", "Serials", "Apart",
    "Rung", "On", "KeepFocus"};
constexpr std::array numbers{"Number", "Referral", "Row", "LogRow", "When", "Keep", "Other", "Cost", "Value", "Days",
    "Referrals", "Sources", "Revenue", "StopAt"};

template <class List> bool has(List const& list, std::string_view name) {
    for (auto const& one : list)
        if (name == one) return true;
    return false;
}

std::string file_name(dice& die, std::string const& folder) {
    static const std::vector<std::string> read{"names_and_phones.csv", "google_export_new.csv", "empty.csv",
        "only_a_title.csv", "outlook_export.csv", "referral_log.csv", "notes_with_line_breaks.csv", "golden.xlsx"};
    static const std::vector<std::string> endings{".csv", ".vcf", ".ics", ".ods", ".xlsx", ".pdf", "", ".txt"};
    switch (die.below(5)) {
    case 0:
    case 1: return folder + '/' + die.one_of(read);
    case 2: return folder + "/nowhere/list" + die.one_of(endings);
    default: return folder + "/out" + std::to_string(die.below(3)) + die.one_of(endings);
    }
}

Any odd_value(dice& die) {
    switch (die.below(6)) {
    case 0: return Any{odd_number(die)};
    case 1: return Any{true};
    case 2: return Any{uno::Sequence<rtl::OUString>(3)};
    case 3: return Any{sal_Int32{die.below(100) - 50}};
    default: return any(odd_text(die));
    }
}

}

std::string odd_text(dice& die) {
    static const std::vector<std::string> texts{""s, " "s, "\t \n"s, "=1+1"s, "=WEBSERVICE(\"http://x.invalid\")"s,
        "'"s, "#REF!"s, "-5"s, "1e999"s, "0"s, "2026-02-30"s, "a\nb\r\nc"s, "nul\0inside"s, "\x01\x02\x1b[31m"s,
        "😀👩‍👩‍👧‍👦🇩🇪"s, "\u202Eright to left\u202C"s, "שלום עולם"s, "مرحبا بالعالم"s,
        "e\u0301\u0301\u0301"s, "\uFFFD\uFEFF"s, "\"quoted\" & <b>"s, "C:\\temp\\x"s, "../../etc/passwd"s, "%s%n%x"s,
        "a;b,c\td|e"s, "$A$1"s, "RB_LEDGER"s, "TRUE"s, "1900-01-00"s, "31/12/9999"s, "ﷺ"s, "\U0010FFFF"s,
        "..............."s, "((((((((((((((("s, "Ünal, Dr"s};
    switch (die.below(12)) {
    case 0: return std::string(static_cast<std::size_t>(1 + die.below(70'000)), 'x');
    case 1: {
        std::string text;
        for (int i = 0, words = die.below(4'000); i < words; ++i) text += die.one_of(texts).substr(0, 6) + ' ';
        return text;
    }
    default: return die.one_of(texts);
    }
}

double odd_number(dice& die) {
    constexpr std::array odd{0.0, -1.0, -0.0, 0.5, 1e15, 1e300, -1e300, 2147483647.0, 2147483648.0, -2147483649.0,
        1e-310, 1048576.0, 4294967296.0, 3e6, -1e6, 46347.999999, std::numeric_limits<double>::quiet_NaN(),
        std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    return die.one_of(odd);
}

Any argument_value(dice& die, std::string_view name, std::string const& folder) {
    if (die.in_hundred(20)) return odd_value(die);
    if (name == "File") return any(file_name(die, folder));
    if (has(flags, name)) return Any{die.in_hundred(60)};
    if (has(numbers, name)) return die.in_hundred(90) ? Any{static_cast<double>(die.below(9))} : any("900,50");
    if (const auto found = usual_texts().find(name); found != usual_texts().end())
        return any(die.one_of(found->second));
    return any("something");
}

}
