#pragma once
#include "calc/dialogs/table_dialog.hpp"
#include "calc/files/import_file.hpp"

namespace referralbook::calc {

/// The part of the import dialog that says how the file is read: the sheet of a workbook, the character set and the
/// delimiter of a text. What it shows lives as long as the dialog.
class import_reading {
public:
    import_reading(table_dialog& form, import_file const& file, file_reading& how)
        : form_{form}, file_{file}, how_{how} {}

    /// Makes the controls, once, with what `how` says.
    void build();
    /// Whether a control of this name is one of these: what it says asks for the file to be read anew.
    static bool holds(std::string_view control);
    /// Puts what was chosen into `how`.
    void take();

private:
    table_dialog& form_;
    import_file const& file_;
    file_reading& how_;
};

}
