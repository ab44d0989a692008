#pragma once
#include <string>
#include <vector>

namespace referralbook::functions {

/// A file that the catalogue or the schema dictates; checked in, and a test fails when it is stale.
struct generated_file {
    std::string path;   ///< below the project's root
    std::string content;
};

/// IDL, CalcAddIns.xcu, the methods of the UNO component, the help page, the self-checking example sheet, and the
/// tables of shared books.
std::vector<generated_file> generated_files();

}
