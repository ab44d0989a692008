#pragma once
#include "commands/tidy_up/contact_table.hpp"
#include "support/paper_book.hpp"

#include <string>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// Adds a contact to a book on paper, with what the columns of the user's own hold of them to the contact table.
inline void add_contact(paper_book& paper, commands::contact_table& table, std::string who,
    std::vector<std::pair<std::string, paper_book::value>> cells, std::vector<std::string> own) {
    cells.emplace_back("who", std::move(who));
    commands::contact_row line{paper.add(book::table_id::contacts, cells), {}, {}, {}, {}};
    own.resize(table.headers.size());
    for (auto& word : own) line.cells.emplace_back(std::move(word));
    table.rows.push_back(std::move(line));
}

}
