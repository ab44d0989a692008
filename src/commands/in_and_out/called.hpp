#pragma once
#include "commands/in_and_out/import_values.hpp"
#include "recognition/names/aliases.hpp"

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// How a row of a file names somebody.
struct name_in_file {
    std::string full, first, last, company;
    std::string const& name() const { return full.empty() ? company : full; }
};
name_in_file name_in_file_of(import_values const& values, int row);

/// What a contact is called, as far as it is typed.
class called {
public:
    /// `text_of`: what stands under a key of name_keys, "" where nothing does.
    called(recognition::aliases const& aliases, std::function<std::string(std::string_view key)> const& text_of);

    /// True where a text says nothing but these names, in this or another spelling.
    bool says(std::string_view content) const;

private:
    recognition::aliases const& aliases_;
    std::string whole_;
    std::set<std::string, std::less<>> words_;
};

}
