#pragma once
#include "commands/privacy/pages_about.hpp"
#include "commands/privacy/records_about.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// What becomes of each cell and text of a workbook when somebody is forgotten.
class forgotten_cells {
public:
    using place = records_about::cell_place;

    /// `code`: what stands in the place of the name. All but the code must outlive this.
    forgotten_cells(
        book::workbook const& workbook, whole_book const& sheets, person_traces const& who, std::string code);

    std::string const& code() const { return code_; }
    /// Where in a table of ours a cell stands; nothing outside of them.
    std::optional<place> place_of(whole_sheet const& sheet, int row, int column) const;
    /// What a cell becomes, `at` its place; nothing where it stays.
    std::optional<book::cell> becomes(whole_sheet const& sheet, int row, int column, place const* at) const;
    /// A title of a sheet, or a text within a formula, with the code.
    std::string text(std::string const& held) const;
    /// The comment of a cell with the code; "" where it speaks of what is theirs.
    std::string comment(whole_sheet const& sheet, int row, int column, std::string const& held) const;
    /// Whether what is left in a cell may still speak of them.
    bool is_doubtful(std::string const& left, place const* at) const;

private:
    /// What stands in their rows and is cleared there.
    std::vector<std::string> texts_that_go() const;
    std::string_view home_of_the_name() const;
    bool is_figure(whole_sheet const& sheet, int row, int column) const;

    book::workbook const& book_;
    whole_book const& sheets_;
    person_traces const& who_;
    std::string code_;
    records_about records_;
    pages_about pages_;
};

}
