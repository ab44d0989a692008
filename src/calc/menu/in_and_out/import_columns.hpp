#pragma once
#include "calc/dialogs/table_dialog.hpp"
#include "commands/in_and_out/import_contacts.hpp"

#include <string>
#include <vector>

namespace referralbook::calc {

/// The table of the import dialog: for each column of the contacts the column of the file, with examples, and what to
/// do where something else stands there. It shows a page of them at a time.
class import_columns {
public:
    import_columns(table_dialog& form, commands::import_facts& facts) : form_{form}, facts_{facts} {}

    /// Makes the controls, once; arrange() places them.
    void build();
    /// Shows a page of the columns from `y` down, and answers where it ends.
    int arrange(int y);
    /// Puts what was chosen into the facts, and shows examples of it.
    void take();

private:
    static std::string row_name(char const* part, std::size_t target) { return part + std::to_string(target); }
    std::vector<std::size_t> wanted() const;
    void offer_pages(std::size_t columns, std::size_t pages);

    table_dialog& form_;
    commands::import_facts& facts_;
    std::size_t pages_ = 0;
};

}
