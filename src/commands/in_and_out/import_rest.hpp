#pragma once
#include "commands/in_and_out/called.hpp"
#include "commands/in_and_out/import_values.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace referralbook::commands {

/// Of a row of the file, what has no column among the contacts.
struct rest_part {
    int column = 0;   ///< of the file
    std::string heading, content;
    std::string line() const { return heading + ": " + content; }
};

/// What a row of the file becomes among the contacts.
enum class row_becomes : std::uint8_t { new_row, part_of_a_row };

/// What of a file has no column among the contacts, and what becomes of it.
class import_rest {
public:
    /// `to_notes`: it is wanted in the notes, and the contacts have notes.
    import_rest(import_facts const& facts, import_values const& values, bool to_notes)
        : facts_{facts}, values_{values}, to_notes_{to_notes} {}

    /// What of a row has no column of its own, in the order of the file. Where it becomes a
    /// part of a row, a name in another form than the sheet's is told as what differs, not as rest.
    std::vector<rest_part> of(int row, called const& names, row_becomes what) const;
    /// Adds it to a text of notes, where that is wanted; else it is told.
    void take(std::string& notes, std::vector<rest_part>& rest);
    /// Columns of the file that were not taken, with their headings.
    std::map<int, std::string> const& not_taken() const { return not_taken_; }

private:
    import_facts const& facts_;
    import_values const& values_;
    bool to_notes_;
    std::map<int, std::string> not_taken_;
};

}
