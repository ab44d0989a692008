#include "scoring/ledger_text.hpp"
#include "text/sentences.hpp"

namespace referralbook::scoring {

std::string rows_left_out(std::size_t without_date, std::size_t without_name, std::string_view name) {
    if (without_date + without_name == 0) return {};
    std::string text = "; " + text::counted(without_date + without_name, "row") + " left out (";
    if (without_date) text += std::to_string(without_date) + " without a date";
    if (without_date && without_name) text += ", ";
    if (without_name) text += std::to_string(without_name) + " without a " + std::string{name};
    return text + ')';
}

std::string ledger_text(arranged_history const& rows, history const& workbook) {
    std::string text = rows.rows.empty()
        ? "no referrals yet"
        : text::counted(rows.rows.size(), "referral") + ", " + text::counted(rows.sources.size(), "source");
    int by_ways = 0;
    for (auto const& way : rows.ways) by_ways += way.count;
    if (by_ways) text += "; " + std::to_string(by_ways) + " by ways that are not people";
    text += rows_left_out(workbook.without_date, workbook.without_source, "source");
    if (rows.after_as_of) text += "; " + std::to_string(rows.after_as_of) + " dated after today";
    if (rows.unknown_status) text += "; " + text::counted(rows.unknown_status, "unknown status", "unknown statuses");
    if (rows.bad_values) text += "; " + text::counted(rows.bad_values, "unreadable value");
    if (workbook.not_at_hand) text += "; without " + text::counted(workbook.not_at_hand, "older referral");
    return text;
}

}
