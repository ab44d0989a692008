#pragma once
#include "book/workbook.hpp"
#include "commands/contact_of.hpp"
#include "recognition/names/aliases.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace referralbook::commands {

/// What to bring to visits and to ask there: plans and log are gone through once, for all of them. Workbook and names
/// must outlive it.
class what_to_bring {
public:
    what_to_bring(book::workbook const& workbook, recognition::aliases const& names);

    /// By the plan and by what they like; else what was brought last. `contact`: who it is; nullptr where several may
    /// be meant, or nobody in the book.
    std::string to(std::string_view who, book::contact const* contact, text::language const& say) const;

private:
    bool may_be_given(std::string_view who) const;

    book::workbook const& workbook_;
    recognition::aliases const& names_;
    std::unordered_map<std::string, book::source_plan const*> plans_;   ///< by key
    std::unordered_map<std::string, book::touch const*> brought_;       ///< by key, the last one
    mutable std::optional<contact_finder> contacts_;                    ///< made for the first who likes something
};

}
