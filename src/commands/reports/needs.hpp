#pragma once
#include "book/workbook.hpp"
#include "commands/names_in_book.hpp"
#include "network/partners.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// The needs of the book, folded, with the spelling to show: those of the list first, then the others that were sent.
std::vector<std::pair<std::string, std::string>> needs_of(book::workbook const& workbook);

/// Which needs others may read. One that was typed for somebody may name who was sent: "Divorce of Nadia Brandt". Those
/// of the lists are for everybody. The workbook must outlive it.
class needs_for_others {
public:
    explicit needs_for_others(book::workbook const& workbook);
    /// `need` in any spelling; of who was sent to that partner ("" = of whom nobody helps yet) a first name is enough
    /// to keep it back.
    bool may_be(std::string const& need, std::string_view partner);

private:
    names_for_plans names_;
    std::set<std::string> listed_;                   ///< folded
    std::map<std::string, std::string> spellings_;   ///< a name is known by its capitals
};

/// Folded: what the office does itself. The list of that name says it; where it is empty, what came in and was never
/// sent on nor is served by a partner.
std::set<std::string> own_needs(book::workbook const& workbook, std::span<network::partner const> partners);

/// Those of the partners who may be contacted on that day: to others nobody is sent, nor are they asked.
std::vector<network::partner> not_left_alone(
    book::workbook const& workbook, std::span<network::partner const> partners, book::day today);

/// The needs, as they are shown, that neither the office fills nor any partner who may be contacted (S4: a gap in the
/// network).
std::vector<std::string> open_needs(
    book::workbook const& workbook, std::span<network::partner const> partners, book::day today);

}
