#pragma once
#include "commands/privacy/whole_sheet.hpp"
#include "support/paper_book.hpp"

namespace referralbook::tests {

/// All sheets of a workbook on paper, headings included, as the real reader gives them.
commands::whole_book whole_book_of(paper_book& workbook);

}
