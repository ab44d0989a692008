#include "calc/dialogs/column_choice.hpp"
#include "book/rule_text.hpp"
#include "calc/office/office_language.hpp"
#include "commands/typed_day.hpp"
#include "text/sentences.hpp"

namespace referralbook::calc {

std::string said_samples(recognition::table_column const& column) {
    std::string all;
    for (auto const& sample : column.samples) {
        const auto day = book::day_of_iso(sample);
        text::append_part(all, " | ", day ? commands::day_to_type(*day, office_language()) : sample);
    }
    return all;
}

}
