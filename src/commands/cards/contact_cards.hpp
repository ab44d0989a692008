#pragma once
#include "commands/sheet_table.hpp"
#include "formats/vcard.hpp"

#include <vector>

namespace referralbook::commands {

/// The contacts as vCards 4.0. The user's own columns are properties where their headings say which (card_columns);
/// what has none (area, hours, referred by ...) travels under its heading. A row without a name, a telephone and a
/// mailbox is nobody. Columns of ours are left out: they follow from the rest. The code of somebody who was forgotten
/// is nobody to write to and has no card. Who must not be contacted has one, which says so: left out they would come
/// back without their wish where the file is taken in again.
table_text vcards_of(sheet_table const& contacts);
std::vector<formats::card> cards_of(sheet_table const& contacts);

}
