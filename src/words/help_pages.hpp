#pragma once
#include "words/help_source.hpp"
#include "words/po_file.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::words {

/// Where a sentence of the pages of help is found in a language.
struct help_language {
    std::string tag = "en";
    po_file const* program = nullptr;   ///< what the program says (po/de.po); null in English
    po_file const* help = nullptr;      ///< what its help says alone (po/help/de.po); null in English
};

/// A file that is made, its path below the folder of the help.
struct help_file {
    std::string path, content;
};

/// The words around the pages, which help/frame.txt shows to translators.
inline constexpr std::string_view help_frame[]{"Help on Referral Book", "Contents", "In the menu: {1}", "See also",
    "All functions with worked examples, in English"};

/// The pages in a language: for a browser as html/<tag>/<key>.html, and as the office's own help reads them, as
/// xhp/<tag>/text/scalc/org.referralbook.calc/<key>.xhp. The page Contents names them all. The tree of contents of the
/// office's help (help.tree) is not made: it does not open the pages of an extension. Its index does. `places` says
/// where commands stand in the menu.
std::vector<help_file> help_files(std::vector<help_chapter> const& chapters, help_language const& in,
    std::map<std::string, std::vector<std::string>, std::less<>> const& places);

}
