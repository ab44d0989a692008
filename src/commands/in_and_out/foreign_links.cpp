#include "commands/in_and_out/foreign_links.hpp"

#include "commands/sheet_table.hpp"
#include "formats/vcard.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "text/letters.hpp"
#include "text/links.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <map>

namespace referralbook::commands {

namespace {

/// The mailbox or the telephone that a link leads to; "" of any other link.
std::string contact_point_of(std::string_view target) {
    const auto point = text::percent_decoded(target.substr(0, target.find('?')));
    if (text::begins_but_for_case(point, "mailto:")) return formats::mailbox_of_uri(point);
    return text::begins_but_for_case(point, "tel:") ? formats::phone_of_uri(point) : std::string{};
}

bool shows_one(std::string_view text) {
    constexpr std::size_t least_digits = 5;
    return text.contains('@') || text::digits_of(text).size() >= least_digits;
}

/// True where a heading above says that the column holds mailboxes or telephones.
bool heads_contact_points(foreign_table const& table, int above, int column) {
    using namespace recognition;
    for (int row = 0; row < above; ++row) {
        const auto heading = exact_text_at(table, row, column);
        const auto match = match_heading(heading);
        const float fit = std::max(match.of(role::email), match.of(role::phone));
        if ((match.known && fit > 0 && fit >= match.best()) || is_heading_of(heading_sense::mobile, heading))
            return true;
    }
    return false;
}

}

foreign_table with_targets_of_links(
    foreign_table table, std::span<foreign_link const> links, text::language const& writes) {
    std::map<int, std::vector<foreign_link const*>> hidden;   // by column: what no text shows
    for (auto const& link : links)
        if (!contact_point_of(link.target).empty() && !shows_one(exact_text_at(table, link.row, link.column)))
            hidden[link.column].push_back(&link);
    std::string left;
    for (auto const& [column, all] : hidden) {
        const auto by_row = [](foreign_link const* one) { return one->row; };
        const int first = (*std::ranges::min_element(all, {}, by_row))->row;
        if (!heads_contact_points(table, first, column)) {
            std::string heading;
            for (int row = first - 1; row >= 0 && heading.empty(); --row) heading = exact_text_at(table, row, column);
            text::append_part(left, ", ", heading.empty() ? writes.tr("Column {1}", column + 1) : heading);
            continue;
        }
        for (auto const* link : all) table.at(link->row, column) = {contact_point_of(link->target)};
    }
    if (!left.empty())
        table.remarks.push_back(writes.tr(
            "Behind texts of these columns of the file stand e-mail addresses or numbers as links, which were not taken, "
            "for the headings speak of neither: {1}.",
            left));
    return table;
}

}
