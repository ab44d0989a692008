#include "functions/generator/example_book.hpp"

namespace referralbook::functions {

namespace {

using namespace std::chrono;

double date(int y, unsigned m, unsigned d) {
    return book::serial_of_day(sys_days{year{y} / month{m} / std::chrono::day{d}});
}

}

matrix const& example_referrals() {
    static const matrix table{
        {"Date", "Source", "Status", "Value"},
        {date(2025, 3, 4), "Dr Ünal", "Won", 1200.0},
        {date(2025, 6, 17), "Dr Ünal", "Lost", {}},
        {date(2025, 9, 30), "Harbour Accountants", "Won", 2600.0},
        {date(2025, 12, 9), "Dr Ünal", "Won", 900.0},
        {date(2026, 2, 3), "Okafor, Adaeze", "Lost", {}},
        {date(2026, 4, 14), "Harbour Accountants", "Won", 1800.0},
        {date(2026, 5, 26), "Dr Ünal", "Won", 1500.0},
        {date(2026, 7, 7), "Adaeze Okafor", "Won", 700.0},
        {date(2026, 8, 18), "Dr Ünal", "In talks", {}},
        {date(2026, 10, 6), "Harbour Accountants", "Lost", {}},
        {date(2026, 11, 10), "Dr Ünal", "New", {}},
        {date(2026, 11, 17), "Wei Lam", "New", {}},
    };
    return table;
}

matrix const& example_open_referrals() {
    static const matrix table{
        {"Date", "Source", "Prospect", "Status", "Thanked", "Attempts", "Last attempt", "Told", "Told status"},
        {date(2026, 11, 2), "Harbour Accountants", "Ben Cole", "Trying", date(2026, 11, 2), 1.0, date(2026, 11, 19),
            date(2026, 11, 17), "Trying"},
        {date(2026, 11, 9), "Wei Lam", "Eve Dietz", "Lost", date(2026, 11, 9), {}, {}, date(2026, 11, 10), "Lost"},
        {date(2026, 11, 19), "Dr Ünal", "Nadia Brandt", "New", {}, {}, {}, {}, {}},
        {"soon", "Wei Lam", "Finn Roth", "New", {}, {}, {}, {}, {}},
    };
    return table;
}

matrix const& example_touches() {
    static const matrix table{
        {"When", "Who", "Kind", "Outcome", "Brought"},
        {date(2026, 9, 14), "Dr Ünal", "Visit", "Reached", {}},
        {date(2026, 9, 21), "Dr Ünal", "Gift", {}, "Book"},
        {date(2026, 10, 12), "Harbour Accountants", "Call", "Reached", {}},
        {date(2026, 10, 28), "Dr Ünal", "Call", "Reached", {}},
        {date(2026, 11, 16), "Dr Ünal", "Call", "No answer", {}},
    };
    return table;
}

matrix const& example_introductions() {
    static const matrix table{
        {"Date", "Source", "Prospect"},
        {date(2026, 3, 2), "Dr Ünal", "Anna Meyer"},
        {date(2026, 5, 4), "Anna Meyer", "Ben Cole"},
        {date(2026, 6, 8), "Harbour Accountants", "Ben Cole"},
        {date(2026, 7, 6), "Eve Dietz", "Finn Roth"},
        {date(2026, 8, 3), "Finn Roth", "Eve Dietz"},
    };
    return table;
}

matrix const& example_aliases() {
    static const matrix table{
        {"Spelling", "Source"},
        {"Ünal Dental Practice", "Dr Ünal"},
    };
    return table;
}

matrix const& example_given() {
    static const matrix table{
        {"Date", "Partner", "Need"},
        {date(2026, 1, 20), "Harbour Accountants", "Tax return"},
        {date(2026, 6, 9), "Harbour Accountants", "Tax return"},
        {date(2026, 9, 1), "Mira Sand", "Bookkeeping"},
    };
    return table;
}

matrix const& example_plans() {
    static const matrix table{
        {"Source", "Serves"},
        {"Dr Ünal", {}},
        {"Mira Sand", "Bookkeeping, Tax return"},
    };
    return table;
}

matrix const& example_rules() {
    static const matrix table{
        {"Key", "Value"},
        {"Today", book::serial_of_day(example_today)},
        {"Retry gap days", 10.0},
        {"Gifts regulated", "yes"},
    };
    return table;
}

}
