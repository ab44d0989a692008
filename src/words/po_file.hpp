#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::words {

/// One sentence of a file of translations.
struct po_entry {
    std::string english;              ///< with a context that and '\4' before it
    std::string many;                 ///< the English plural; "" where there is none
    std::vector<std::string> forms;   ///< its translation, the forms of a plural in their order
    int line = 0;
};

/// A file of translations as gettext's tools keep it (po/<language>.po).
struct po_file {
    std::vector<po_entry> entries;   ///< those that are translated and not marked fuzzy, by `english`
    std::string plural = "n != 1";   ///< of "Plural-Forms": which form a number takes, as C writes it
};

/// Reads one. Throws refusal where the file is none, a sentence stands twice, or a translation has other fields ({1})
/// than its English. `file` is its name as messages show it.
po_file read_po(std::string_view content, std::string_view file);

/// The fields of a sentence in their order, each once: "12" of "{2} of {1}".
std::string fields_of(std::string_view sentence);

/// C++ of the translations of all languages: what text::language_tables is. `languages` by their tags.
std::string code_of_translations(std::map<std::string, po_file> const& languages);

/// A sentence in a language; "" where it is not translated.
std::string said_in(po_file const& language, std::string_view english, std::string_view context = {});

}
