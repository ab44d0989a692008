#include "scoring/ledger_text.hpp"

namespace referralbook::scoring {

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
    return std::to_string(number) + ' ' + std::string{number == 1 ? one : many};
}

std::string rows_left_out(std::size_t without_date, std::size_t without_name, std::string_view name) {
    if (without_date + without_name == 0) return {};
    std::string text = "; " + counted(without_date + without_name, "row", "rows") + " left out (";
    if (without_date) text += std::to_string(without_date) + " without a date";
    if (without_date && without_name) text += ", ";
    if (without_name) text += std::to_string(without_name) + " without a " + std::string{name};
    return text + ')';
}

std::string ledger_text(arranged_history const& rows, history const& workbook) {
    std::string text = rows.rows.empty()
        ? "no referrals yet"
        : counted(rows.rows.size(), "referral", "referrals") + ", " + counted(rows.sources.size(), "source", "sources");
    text += rows_left_out(workbook.without_date, workbook.without_source, "source");
    if (rows.after_as_of) text += "; " + std::to_string(rows.after_as_of) + " dated after today";
    if (rows.unknown_status) text += "; " + counted(rows.unknown_status, "unknown status", "unknown statuses");
    if (rows.bad_values) text += "; " + counted(rows.bad_values, "unreadable value", "unreadable values");
    return text;
}

}
