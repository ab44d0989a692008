#pragma once
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::words {

/// The parts one behind the other.
std::string said(std::initializer_list<std::string_view> parts);

/// What is wrong with a file of words, as the build shows it: "words/titles.txt:12: What is wrong and what to do."
class refusal : public std::runtime_error {
public:
    /// Says "file:line: sentence"; lines count from 1.
    refusal(std::string_view file, int line, std::string_view sentence);
};

/// An entry of a file of words.
struct entry {
    int line = 0;                       ///< 1 is the first line of the file
    int section_line = 0;               ///< of the brackets above it; 0 where there are none
    std::vector<std::string> section;   ///< what stands in the brackets above it, divided by commas
    std::vector<std::string> columns;   ///< what stands in its line, divided by '='
};

/// The entries of a file of words. A line is an entry, a comment that begins with '#', or the heading of a section in
/// brackets, "[Status, German]"; blanks around words do not count. Throws refusal where the file is no UTF-8, a bracket
/// is open, or a word between two dividers is missing. `file` is its name as messages show it.
std::vector<entry> entries_of(std::string_view content, std::string_view file);

}
