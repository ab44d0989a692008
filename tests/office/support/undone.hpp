#pragma once
#include "office/support/small_book.hpp"

namespace referralbook::tests {

/// Runs a command that must do something, and sees that it is one step, that Undo takes it back cell by cell, looks and
/// all, and that Redo brings it again. Its sentence.
std::string undone_and_redone(workbook& workbook, std::string_view path,
    std::vector<std::pair<std::string, com::sun::star::uno::Any>> const& arguments);

/// Runs a command that must refuse: nothing changes, not even Undo. Its sentence.
std::string refused(workbook& workbook, std::string_view path,
    std::vector<std::pair<std::string, com::sun::star::uno::Any>> const& arguments);

}
