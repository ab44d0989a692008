#include "commands/reports/office_card.hpp"

#include "formats/vcard_text.hpp"
#include "text/words.hpp"

#include <string_view>

namespace referralbook::commands {

namespace {

/// A value of a vCard: on one line, what means something there behind a backslash.
std::string escaped(std::string_view value) {
    return formats::escaped_for_card(text::on_one_line(text::trimmed(value)));
}

}

std::string office_card(book::workbook const& workbook) {
    auto const& rules = workbook.values;
    const auto sender = escaped(rules.sender), office = escaped(rules.office), phone = escaped(rules.office_phone),
               email = escaped(rules.office_email);
    if ((sender.empty() && office.empty()) || (phone.empty() && email.empty())) return {};
    std::string card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    const auto add = [&](std::string_view name, std::string const& value) {
        if (!value.empty()) card.append(name).append(":").append(value).append("\r\n");
    };
    add("N", (sender.empty() ? office : sender) + ";;;;");
    add("FN", sender.empty() ? office : sender);
    add("ORG", office);
    add("TEL", phone);
    add("EMAIL", email);
    return card + "END:VCARD\r\n";
}

}
