#include "book/column_heading.hpp"

#include "text/own_words.hpp"

namespace referralbook::book {

std::string heading_in(text::language const& say, table_id table, column_spec const& column) {
    if (table == table_id::rules && column.key == "value") return say.trc("heading of a rule", "Value");
    return say.trc(text::heading_word, column.header);
}

}
