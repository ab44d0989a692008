#pragma once
#include "book/result.hpp"
#include "calc/writing/block_writer.hpp"
#include "commands/in_and_out/import_plan.hpp"

#include <functional>

namespace referralbook::calc {

/// Takes out of a change set the blanks to be filled that stand below each other in great number: they are written in
/// blocks.
std::vector<value_block> take_blocks(document_ref const& document, book::change_set& changes);

/// Why the planned rows cannot be added below the contacts, or the blocks not be written; nothing where they can.
book::result<void> check_import(
    document_ref const& document, commands::import_plan const& plan, std::vector<value_block> const& blocks);

/// Writes the blocks, and the planned rows below the contacts with the formulas of the table: to be done inside an undo
/// step. `at` is told how far it is, in percent, and may throw to stop it.
void write_imported(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    document_ref const& document, commands::import_plan const& plan, std::vector<value_block> const& blocks,
    std::function<void(int percent)> const& at);

}
