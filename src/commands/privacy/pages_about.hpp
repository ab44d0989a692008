#pragma once
#include "commands/privacy/person_traces.hpp"
#include "commands/privacy/whole_sheet.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// What our own pages and today's list say of somebody beside the name: a page is a copy of what stood in rows, so what
/// goes from the rows has to go from the pages, too.
class pages_about {
public:
    /// `taken`: the texts that are cleared in their rows. All of it must outlive this.
    pages_about(book::workbook const& workbook, person_traces const& who, whole_book const& sheets,
        std::vector<std::string> const& taken);

    /// What a cell of a page or of today's list becomes for who is to be forgotten; nothing where it is no such cell,
    /// or is treated as every other. In a line that names them every other text goes, but for words of our lists and
    /// names of others. Agenda and Hand-out that are about them, or quote them, are emptied.
    std::optional<book::cell> becomes(whole_sheet const& sheet, int row, int column, std::string const& code) const;
    /// Whether a comment is pinned to such a line or page.
    bool is_about_them(whole_sheet const& sheet, int row, int column) const;

private:
    struct page {
        book::table_id id;
        std::map<int, std::string_view> columns;   ///< sheet column -> key
        std::set<int> lines;                       ///< sheet rows that name them
        bool emptied = false;
    };
    page const* page_at(whole_sheet const& sheet, int row, int column) const;
    page read(book::table_id id, book::table_place const& place, whole_sheet const& sheet) const;
    bool quotes_them(std::string_view text) const;
    bool holds_what_goes(std::string_view text) const;
    bool stays(page const& of, int column, std::string const& text) const;

    book::workbook const& book_;
    person_traces const& who_;
    std::vector<std::string> taken_;      ///< as they are compared: of three words or more, and their company
    std::set<std::string> quotes_;        ///< folded
    std::map<std::string, page> pages_;   ///< by title of the sheet
};

}
