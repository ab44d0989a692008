#pragma once
#include "book/columns/column_spec.hpp"

#include <array>
#include <string_view>

/// Columns of the tables that keep rows: the contact sheet, the log, and what the office types.
namespace referralbook::book::columns {

using enum column_kind;
using enum column_owner;

// The tables below keep one column a line, of the shortest two or three.
// clang-format off

// Who is visited: partners, advisers and whoever has referred; other rows show nothing.
#define RB_VISITED "OR(ISNUMBER(MATCH({type};{=Partner|Adviser};0));{band}<>\"\")"

// A column of the user's own that is read where one stands, and never asked about.
#define RB_OPTIONAL(key, header, kind, also) column_spec{key, header, kind, typed, "", "", 0, false, "", also}

inline constexpr std::array contact_columns{
    column_spec{"who", "Name", text, formula, "",
        "=IF(TRIM({first_name}&\" \"&{last_name})=\"\";TRIM({company}&\"\");TRIM({first_name}&\" \"&{last_name}))", 4500, false, "Who"},
    column_spec{"first_name", "First name"}, column_spec{"last_name", "Last name"},
    column_spec{"company", "Company"}, column_spec{"phone", "Phone", phone}, column_spec{"email", "E-mail"},
    column_spec{"city", "City"}, column_spec{"postcode", "Postcode"},
    column_spec{"hours", "Opening hours"},
    column_spec{"referred_by", "Referred by"},
    column_spec{"received", "Date received", date},
    column_spec{"last_contacted", "Last contacted", date},
    column_spec{"notes", "Notes", note},
    column_spec{"type", "Type", choice, typed, "type", "", 2200},
    column_spec{"area", "Area", choice, typed, "area", "", 2400},
    column_spec{"cadence", "Visit every (days)", whole, typed, "", "", 3700, false, "Cadence"},
    column_spec{"competitor", "Loyal to competitor"},
    RB_OPTIONAL("likes", "Likes", text, "Interests;Mag;Vorlieben;Aime;Le gusta;Gustos"),
    RB_OPTIONAL("charity", "Charity", text, "Good cause;Spende an;Association;Causa"),
    RB_OPTIONAL("never", "Never", text, "Never give;Nie;Jamais;Nunca"),
    RB_OPTIONAL("days_off", "Days off", text, "Not in on;Freie Tage;Jours de congé;Días libres"),
    RB_OPTIONAL("birthday", "Birthday", date, "Date of birth;Geburtstag;Geburtsdatum;Anniversaire;Cumpleaños"),
    RB_OPTIONAL("anniversary", "Anniversary", date, "Jubiläum;Jahrestag;Jubilé;Aniversario"),
    RB_OPTIONAL("moved_to", "Moved to", text, "Gewechselt zu;Parti chez;Se fue a"),
    RB_OPTIONAL("moved_on", "Moved on", date, "Gewechselt am;Parti le;Se fue el"),
    RB_OPTIONAL("bought_from", "List bought from", text, "Liste gekauft von;Liste achetée à;Lista comprada a"),
    RB_OPTIONAL("list_of", "List as of", date, "Stand der Liste;Liste du;Lista del"),
    RB_OPTIONAL("basis", "Legal basis", text, "Rechtsgrundlage;Base légale;Base jurídica"),
    RB_OPTIONAL("verified", "Verified", date, "Geprüft;Vérifié;Verificado"),
    column_spec{"do_not_contact", "Do not contact", choice, typed, "\"yes\"", "", 2800},
    column_spec{"not_before", "Not before", date, typed, "", "", 2400},
    column_spec{"correspondence", "Correspondence", choice, typed, "\"no\"", "", 2800},
    column_spec{"last_touch", "Last touch", date, formula, "",
        "=IF({who}=\"\";\"\";IF(MAX(IFNA(REFERRAL.LASTTOUCH(RB_TOUCHLOG;{who});0);N({last_contacted}))=0;\"\";"
        "MAX(IFNA(REFERRAL.LASTTOUCH(RB_TOUCHLOG;{who});0);N({last_contacted}))))", 2400},
    column_spec{"next_visit", "Next visit", date, formula, "",
        "=IF(AND({who}<>\"\";" RB_VISITED ");REFERRAL.NEXTVISIT({last_touch};IF({cadence}=\"\";{band};{cadence});RB_TODAY;;;"
        "RB_RULEBOOK;{competitor});\"\")", 2400},
    column_spec{"visit_flag", "Visit flag", text, formula, "",
        "=IF(AND({who}<>\"\";" RB_VISITED ");REFERRAL.VISITFLAG({last_touch};IF({cadence}=\"\";{band};{cadence});RB_TODAY;"
        "RB_RULEBOOK;{competitor});\"\")", 2600},
    column_spec{"worth", "Worth", money, formula, "", "=IF({who}=\"\";\"\";IFNA(REFERRAL.WORTH(RB_LEDGER;{who});\"\"))", 2200},
    column_spec{"band", "Band", text, formula, "", "=IF({who}=\"\";\"\";IFNA(REFERRAL.BAND(RB_LEDGER;{who});\"\"))", 1500},
};

inline constexpr std::array<std::string_view, 9> added_to_contacts{
    "who", "type", "area", "cadence", "last_touch", "next_visit", "visit_flag", "worth", "band"};

// A word list of ours that no office changes is a literal; the lists that it may change stand on the sheet Lists.
#define RB_YES_NO "\"yes\";\"no\""

// A client who was not happy is not asked for referrals (F8): the day of the answer stands for the invitation.
#define RB_INVITED \
    "IF({score}=\"\";{invited};IF(N({score})<IFNA(INDEX(RB_RULES;MATCH(\"Happy from\";INDEX(RB_RULES;0;1);0);2);9);" \
    "RB_TODAY;{invited}))"
#define RB_STEP_ARGUMENTS \
    "{date};{status};{status_since};{attempts};{last_attempt};{reached};{thanked};{told};{told_status};{asked};" \
    "{rewarded};" RB_INVITED ";RB_TODAY;RB_RULEBOOK"

inline constexpr std::array referral_columns{
    column_spec{"number", "No.", whole, typed, "", "", 1300},
    column_spec{"date", "Date", date, typed, "", "", 2300},
    column_spec{"source", "Source", text, typed, "", "", 4200},
    column_spec{"prospect", "Prospect", text, typed, "", "", 4200},
    column_spec{"phone", "Phone", phone, typed, "", "", 3200},
    column_spec{"email", "E-mail", text, typed, "", "", 5200},
    column_spec{"need", "Need", choice, typed, "need", "", 2800},
    column_spec{"owner", "Owner", choice, typed, "owner", "", 2200},
    column_spec{"status", "Status", choice, typed, "status", "", 2200},
    column_spec{"status_since", "Status since", date, typed, "", "", 2300},
    column_spec{"attempts", "Attempts", whole, typed, "", "", 1800},
    column_spec{"last_attempt", "Last attempt", date, typed, "", "", 2300},
    column_spec{"reached", "Reached", date, typed, "", "", 2300},
    column_spec{"thanked", "Thanked", date, typed, "", "", 2300},
    column_spec{"told", "Told", date, typed, "", "", 2300},
    column_spec{"told_status", "Told status", choice, typed, "status", "", 2200},
    column_spec{"asked", "Asked", date, typed, "", "", 2300},
    column_spec{"rewarded", "Rewarded", date, typed, "", "", 2300},
    column_spec{"gift", "Gift", choice, typed, "gift", "", 2800},
    column_spec{"invited", "Invited", date, typed, "", "", 2300},
    column_spec{"value", "Value", money, typed, "", "", 2200},
    column_spec{"snoozed_until", "Snoozed until", date, typed, "", "", 2500},
    column_spec{"note", "Note", note, typed, "", "", 6000},
    column_spec{"next_step", "Next step", text, formula, "",
        "=IF({source}&{prospect}=\"\";\"\";REFERRAL.NEXTSTEP(" RB_STEP_ARGUMENTS ";{source}))", 4600},
    column_spec{"due", "Due", date, formula, "",
        "=IF({next_step}=\"\";\"\";REFERRAL.NEXTSTEPDUE(" RB_STEP_ARGUMENTS ";{snoozed_until};{source}))", 2300},
    column_spec{"flag", "Flag", text, formula, "", "=IF({due}=\"\";\"\";REFERRAL.FLAG({due};RB_TODAY))", 2200},
    column_spec{"may_tell", "May tell", choice, typed, "\"All\";\"First name\";\"Thanks only\";\"Nothing\"", "", 2600, true},
    column_spec{"lost_because", "Lost because", choice, typed,
        "\"Never reached\";\"Area\";\"Price\";\"No fit\";\"Chose another\"", "", 2800, true},
    column_spec{"lost_to", "Lost to", text, typed, "", "", 3600, true},
    column_spec{"fit", "Fit", choice, typed, RB_YES_NO, "", 1600, true},
    column_spec{"asked_how", "Asked how it was", date, typed, "", "", 3200, true},
    column_spec{"score", "How it was", number, typed, "", "", 2400, true},
    column_spec{"why_us", "Why us", choice, typed,
        "\"Recommended\";\"Trust\";\"Quality\";\"Speed\";\"Price\";\"Nearby\";\"Explained well\"", "", 2800, true},
    column_spec{"why_words", "In their words", note, typed, "", "", 6000, true},
    column_spec{"may_quote", "May quote", choice, typed, RB_YES_NO, "", 2300, true},
    column_spec{"put_right", "Put right", date, typed, "", "", 2300, true},
    column_spec{"three_way", "Three-way meeting", date, typed, "", "", 3200, true},
};

inline constexpr std::array touch_columns{
    column_spec{"when", "When", date_time, log, "", "", 3900},
    column_spec{"who", "Name", text, log, "", "", 4200, false, "Who"},
    column_spec{"kind", "Kind", choice, log, "kind", "", 2600},
    column_spec{"outcome", "Outcome", choice, log, "outcome", "", 2400},
    column_spec{"referral", "Referral", whole, log, "", "", 1900},
    column_spec{"brought", "Brought", text, log, "", "", 3600},
    column_spec{"by", "By", text, log, "", "", 2200},
    column_spec{"note", "Note", note, log, "", "", 7000},
    column_spec{"cost", "Cost", money, log, "", "", 2000, true},
};

// A bar as long as the worth: ten blocks for the best source.
#define RB_HALF_BLOCKS "ROUND(20*{worth}/REFERRAL.WORTH(RB_LEDGER;REFERRAL.TOP(RB_LEDGER;1)))"
inline constexpr std::array source_columns{
    column_spec{"place", "Place", whole, typed, "", "", 1500},
    column_spec{"source", "Source", text, formula, "", "=IFNA(REFERRAL.TOP(RB_LEDGER;{place});\"\")", 4600},
    column_spec{"worth", "Worth", money, formula, "", "=IF({source}=\"\";\"\";REFERRAL.WORTH(RB_LEDGER;{source}))", 2400},
    column_spec{"band", "Band", text, formula, "", "=IF({source}=\"\";\"\";REFERRAL.BAND(RB_LEDGER;{source}))", 1500},
    column_spec{"why", "Why", note, formula, "", "=IF({source}=\"\";\"\";REFERRAL.WHY(RB_LEDGER;{source}))", 22000},
    column_spec{"referrals", "Referrals", whole, formula, "", "=IF({source}=\"\";\"\";REFERRAL.COUNT(RB_LEDGER;{source}))", 2000},
    column_spec{"won", "Won", whole, formula, "", "=IF({source}=\"\";\"\";REFERRAL.COUNT(RB_LEDGER;{source};\"Won\"))", 1500},
    column_spec{"last", "Last", date, formula, "", "=IF({source}=\"\";\"\";REFERRAL.LAST(RB_LEDGER;{source}))", 2400},
    column_spec{"share", "Share of the best", text, formula, "",
        "=IF({source}=\"\";\"\";IFERROR(REPT(\"\u2588\";INT(" RB_HALF_BLOCKS "/2))&REPT(\"\u258C\";MOD(" RB_HALF_BLOCKS ";2));\"\"))", 3800, true},
    column_spec{"sure", "How sure", text, formula, "", "=IF({source}=\"\";\"\";REFERRAL.SURE(RB_LEDGER;{source}))", 2200, true},
    column_spec{"quiet", "Going quiet", text, formula, "",
        "=IF({source}=\"\";\"\";IF(REFERRAL.QUIET(RB_LEDGER;{source})=1;{~going quiet};\"\"))", 2600, true},
    column_spec{"balance", "Balance", whole, formula, "", "=IF({source}=\"\";\"\";REFERRAL.BALANCE(RB_LEDGER;{source}))", 2000, true},
};

inline constexpr std::array rule_columns{
    column_spec{"key", "Key", text, typed, "", "", 4600},
    column_spec{"value", "Value", text, typed, "", "", 3400},
    column_spec{"what", "What it does", note, typed, "", "", 16000},
};

inline constexpr std::array given_columns{
    column_spec{"date", "Date", date, log, "", "", 2300},
    column_spec{"partner", "Partner", text, log, "", "", 4600},
    column_spec{"client", "Client", text, log, "", "", 4200},
    column_spec{"need", "Need", choice, log, "need", "", 3200},
    column_spec{"status", "Status", choice, log, "status", "", 2200},
    column_spec{"value", "Value", money, log, "", "", 2200},
    column_spec{"note", "Note", note, log, "", "", 7000},
    column_spec{"ask_on", "Ask on", date, typed, "", "", 2400, true},
};

#define RB_GRADES "\"0\";\"1\";\"2\";\"3\""

// A plan for each source (S1, S0, S4); the first blank of the five days says what is missing.
inline constexpr std::array plan_columns{
    column_spec{"source", "Source", text, typed, "", "", 4600},
    column_spec{"stage", "Stage", choice, typed, "\"Attract\";\"Educate\";\"Motivate\"", "", 2400},
    column_spec{"build", "Build list", choice, typed,
        "\"Refers now\";\"Interested\";\"Known\";\"Want to know\";\"Nearby\"", "", 2800},
    column_spec{"serves", "Serves", text, typed, "", "", 4200},
    column_spec{"gain", "What they gain", note, typed, "", "", 5600},
    column_spec{"ask", "We ask for", choice, typed, "\"A mention\";\"A call\";\"A three-way meeting\"", "", 3200},
    column_spec{"script", "Script", note, typed, "", "", 5600},
    column_spec{"coached", "Coached on", date, typed, "", "", 2300},
    column_spec{"shown", "Shown how", date, typed, "", "", 2300}, column_spec{"motivated", "Motivated", date, typed, "", "", 2300},
    column_spec{"made_easy", "Made easy", date, typed, "", "", 2300},
    column_spec{"asked", "Asked", date, typed, "", "", 2300},
    column_spec{"started", "Started", date, typed, "", "", 2300},
    column_spec{"interest", "Interest", choice, typed, RB_GRADES, "", 1900},
    column_spec{"relationship", "Relationship", choice, typed, RB_GRADES, "", 2300},
    column_spec{"motivation", "Motivation", choice, typed, RB_GRADES, "", 2100},
    column_spec{"market", "Same market", choice, typed, RB_YES_NO, "", 2300},
    column_spec{"nearby", "Near", choice, typed, RB_YES_NO, "", 1600},
    column_spec{"access", "Access", choice, typed, RB_GRADES, "", 1900},
    column_spec{"satisfaction", "Satisfaction", choice, typed, RB_GRADES, "", 2200},
    column_spec{"competitor", "Loyal to competitor", choice, typed, RB_YES_NO, "", 2200, false, "Competitor"},
    column_spec{"board", "Advisory board", choice, typed, RB_YES_NO, "", 2600},
    column_spec{"meets", "Meets", choice, typed,
        "\"Alone, weekly\";\"Alone, monthly\";\"Group, weekly\";\"Group, monthly\"", "", 2800},
    column_spec{"note", "Note", note, typed, "", "", 5600},
    column_spec{"next_rung", "Next on the ladder", text, formula, "",
        "=IF({source}=\"\";\"\";IF({shown}=\"\";{~Show them how};IF({motivated}=\"\";{~Motivate};IF({made_easy}=\"\";{~Make it easy};"
        "IF({asked}=\"\";{~Ask};IF({started}=\"\";{~Get started};{~Refers}))))))", 3200},
    column_spec{"potential", "Potential", number, formula, "",
        "=IF({source}=\"\";\"\";ROUND(REFERRAL.POTENTIAL({interest};{relationship};{motivation};{market};{nearby};{access};"
        "{satisfaction};{competitor};RB_RULEBOOK)))", 2100},
    column_spec{"rung_on", "Next step on", date, typed, "", "", 2600, true},
    column_spec{"coach_on", "Next coaching", date, typed, "", "", 2800, true},
    column_spec{"meet_on", "Next meeting", date, typed, "", "", 2800, true},
    column_spec{"board_on", "Next board meeting", date, typed, "", "", 3600, true},
    column_spec{"activity_on", "Next activity", date, typed, "", "", 2800, true},
    column_spec{"promised", "We promised", text, typed, "", "", 4600, true},
    column_spec{"promise_on", "Promised for", date, typed, "", "", 2800, true},
};

// What the office wants to reach in a period, and how it stands (S2). The days of the period up to today are what is expected.
#define RB_ELAPSED "MAX(0;MIN({to};RB_TODAY)-{from}+1)"
#define RB_PERIOD(dates) dates ";\">=\"&{from};" dates ";\"<=\"&MIN({to};RB_TODAY)"
#define RB_NO_GOAL "OR({goal}=\"\";{from}=\"\";{to}=\"\";N({to})<N({from}))"
inline constexpr std::array goal_columns{
    column_spec{"goal", "Goal", choice, typed, "\"Referrals\";\"New sources\";\"Revenue\"", "", 3600},
    column_spec{"from", "From", date, typed, "", "", 2400}, column_spec{"to", "To", date, typed, "", "", 2400},
    column_spec{"wanted", "Wanted", number, typed, "", "", 2400},
    column_spec{"so_far", "Done", number, formula, "",
        "=IF(" RB_NO_GOAL ";\"\";IF(ISNUMBER(MATCH({goal};{=Referrals};0));COUNTIFS(" RB_PERIOD("RB_REFERRALS_DATE") ");"
        "IF(ISNUMBER(MATCH({goal};{=New sources};0));REFERRAL.NEWSOURCES(RB_LEDGER;{from};{to});IF(ISNUMBER(MATCH({goal};{=Revenue};0));"
        "SUMPRODUCT(SUMIFS(RB_REFERRALS_VALUE;RB_REFERRALS_STATUS;{=Won};" RB_PERIOD("RB_REFERRALS_STATUS_SINCE") "))"
        "+SUMPRODUCT(SUMIFS(RB_REFERRALS_VALUE;RB_REFERRALS_STATUS;{=Won};RB_REFERRALS_STATUS_SINCE;\"=\";" RB_PERIOD("RB_REFERRALS_DATE") "));"
        "\"\"))))", 2400},
    column_spec{"expected", "Expected by now", number, formula, "",
        "=IF(" RB_NO_GOAL ";\"\";ROUND(N({wanted})*" RB_ELAPSED "/({to}-{from}+1);1))", 3400},
    column_spec{"forecast", "Forecast", number, formula, "",
        "=IF(OR(" RB_NO_GOAL ";{so_far}=\"\");\"\";IF(" RB_ELAPSED "=0;\"\";ROUND({so_far}/" RB_ELAPSED "*({to}-{from}+1);1)))", 2600},
    column_spec{"bar", "So far", text, formula, "",
        "=IF(OR({so_far}=\"\";N({wanted})<=0);\"\";REPT(\"\u25A0\";MIN(10;INT(10*{so_far}/{wanted})))&REPT(\"\u25A1\";10-MIN(10;INT(10*{so_far}/{wanted}))))", 4200},
    column_spec{"unit", "Counted in", text, formula, "",
        "=IF(ISNUMBER(MATCH({goal};{=Referrals};0));{~referrals};IF(ISNUMBER(MATCH({goal};{=New sources};0));{~sources};"
        "IF(ISNUMBER(MATCH({goal};{=Revenue};0));"
        "IFNA(INDEX(RB_RULES;MATCH(\"Currency\";INDEX(RB_RULES;0;1);0);2)&\"\";\"\");\"\")))", 2400, true},
};

inline constexpr std::array text_columns{
    column_spec{"key", "Key", text, typed, "", "", 8400},
    column_spec{"subject", "Subject", text, typed, "", "", 6200},
    column_spec{"text", "Text", note, typed, "", "", 15000},
    column_spec{"used", "When it is used", note, typed, "", "", 7000},
};

// Two spellings of one source; what stands under Source counts.
inline constexpr std::array alias_columns{column_spec{"spelling", "Spelling", text, typed, "", "", 6000},
    column_spec{"source", "Source", text, typed, "", "", 6000}};

// Two names that look alike and are two people: never proposed again.
inline constexpr std::array apart_columns{column_spec{"first", "First", text, typed, "", "", 6000},
    column_spec{"second", "Second", text, typed, "", "", 6000}};

// Who changed what when. The table on the sheet, and the row by the number of its referral or the name of its person.
// What stood and stands there is kept as phones are: a text that looks like a day or a number stays a text.
inline constexpr std::array history_columns{
    column_spec{"when", "When", date_time, log, "", "", 3900},
    column_spec{"by", "By", text, log, "", "", 2800},
    column_spec{"what", "What", text, log, "", "", 5600},
    column_spec{"table", "Sheet", text, log, "", "", 3200},
    column_spec{"row", "Row", phone, log, "", "", 4200},
    column_spec{"column", "Column", text, log, "", "", 3600},
    column_spec{"before", "Before", phone, log, "", "", 5600},
    column_spec{"after", "After", phone, log, "", "", 5600},
};

// clang-format on

#undef RB_VISITED
#undef RB_OPTIONAL
#undef RB_STEP_ARGUMENTS
#undef RB_INVITED
#undef RB_HALF_BLOCKS
#undef RB_YES_NO
#undef RB_GRADES
#undef RB_ELAPSED
#undef RB_PERIOD
#undef RB_NO_GOAL

}
