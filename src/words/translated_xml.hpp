#pragma once
#include "words/po_file.hpp"

namespace referralbook::words {

/// A file of the registry, with the translations of its English values: behind each
/// `<value xml:lang="en-US">…</value>` one for each language that has it. Names of arguments have the context
/// "argument", names of functions are no words of a language.
std::string translated_registry(std::string_view xcu, std::map<std::string, po_file> const& languages);

/// description.xml with a file of description in each language: the English text is the description's sentence.
std::string translated_description(
    std::string_view xml, std::string_view english, std::map<std::string, po_file> const& languages);

}
