#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace referralbook::panels {

/// What the contact rows call somebody, and their phone, by recognition::aliases::key: of several rows with one name
/// the first that has it; no phone where the name is that of several people. A company that is nobody's name has the
/// phone of who speaks for it.
struct called_contacts {
    std::unordered_map<std::string, std::string> names, phones;
    std::unordered_set<std::string>
        of_several;   ///< keys of names that several people have, whom something tells apart

    std::string const* name_of(std::string const& key) const;    ///< nullptr where no contact has the key
    std::string const* phone_of(std::string const& key) const;   ///< the same, and where they have no phone
};

/// Keeps them from one reading of the workbook to the next: making the keys of thousands of names takes longer than
/// seeing that no name and no phone has changed.
class contact_names {
public:
    std::shared_ptr<called_contacts const> look(book::workbook const& workbook);

private:
    struct seen {
        std::vector<std::array<std::string, 5>> contacts;   ///< who, phone, and what tells namesakes apart
        std::vector<std::pair<std::string, std::string>> aliases;
        bool operator==(seen const&) const = default;
    };
    seen seen_;
    std::shared_ptr<called_contacts const> called_;
};

}
