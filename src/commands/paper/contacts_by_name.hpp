#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// The contacts of a workbook by their names, then by their companies: the first of each. Made once where many are
/// looked up.
class contacts_by_name {
public:
    explicit contacts_by_name(book::workbook const& workbook);

    /// The key of a name, as the sheet Aliases gives it.
    std::string key(std::string_view name) const { return names_.key(name); }
    /// Which of workbook.contacts it is; nothing where the book knows none.
    std::optional<std::size_t> at(std::string_view name) const;

private:
    recognition::aliases names_;
    std::map<std::string, std::size_t, std::less<>> by_name_;
};

}
