#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"

namespace referralbook::commands {

struct add_alias_arguments {
    std::string spelling, source;   ///< both are needed
};

/// A row of the sheet Aliases, which is made when it is missing: the spelling means the source from now on, in every
/// ledger and panel. Refuses two spellings that are one already, and a spelling that means another source.
book::result<book::change_set> add_alias(book::workbook const& workbook, add_alias_arguments const& what, moment now);

}
