#pragma once
#include "book/date.hpp"
#include "office/support/office.hpp"

#include <filesystem>

namespace referralbook::demo {

/// Makes the demo workbook with the program itself: types the contact sheet in, sets it up by the command, then types
/// the referrals and touches of the fictional practice of a language ("de") and completes them by the command. Stored
/// as a template where the path ends with .ots. Throws where a command refuses.
void make_demo_workbook(
    tests::office& calc, book::day today, std::filesystem::path const& path, std::string_view language = "en");

/// Makes the template of an empty book in a language ("de"): headings to type contacts under, set up by the command.
void make_template(tests::office& calc, std::filesystem::path const& path, std::string_view language = "en");

/// Types the contact sheet of the fictional practice into the first sheet of an empty workbook: what an office has
/// before it sets anything up.
void type_contact_sheet(tests::workbook& workbook, book::day today, std::string_view language = "en");

}
