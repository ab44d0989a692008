#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The sources as the structure tests see them: paths with slashes below src, and texts.
namespace referralbook::structure {

using source_files = std::map<std::string, std::string>;   ///< text by path, "book/date.hpp"

/// Every .hpp, .cpp and .inc file below a folder of the project.
source_files read_sources(std::string_view folder);

/// What a text includes, in quotation marks or angle brackets, comments left out.
std::vector<std::string> includes_of(std::string const& text);

/// "book/date" of "book/date.hpp": header and source of one name are one module.
std::string module_of(std::string_view path);

/// "calc/menu" of "calc/menu/subject.hpp", "" of "precompiled_rules.hpp".
std::string folder_of(std::string_view path);

/// Every folder that holds a file or a folder with one, "" included.
std::set<std::string> folders_of(source_files const& files);

}
