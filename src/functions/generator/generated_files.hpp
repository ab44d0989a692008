#pragma once
#include <string>
#include <vector>

namespace referralbook::functions {

/// A file that the catalogue dictates; checked in, and a test fails when it is stale.
struct generated_file {
    std::string path;   ///< below the project's root
    std::string content;
};

/// IDL, CalcAddIns.xcu, the methods of the UNO component, the help page and the self-checking example sheet.
std::vector<generated_file> generated_files();

}
