#pragma once
#include "commands/in_and_out/import_facts.hpp"
#include "commands/in_and_out/taken_together.hpp"
#include "recognition/amounts/amount_column.hpp"
#include "recognition/dates/date_column.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The cells of a file as the contact sheet takes them: dates as dates, numbers where the sheet keeps numbers, all else
/// as text.
class import_values {
public:
    explicit import_values(import_facts const& facts);

    /// The text of the column taken for a key of the schema, with what goes there together with it; "" where none is.
    std::string text(std::string_view key, int row) const;
    std::string raw(int column, int row) const;   ///< of a column of the file
    /// The first and the last name of a row whose name for display says the same in another way: "Anna Kern" beside
    /// "Kern, Anna (Kern Dental)"; else "".
    std::string name_of_parts(int row) const;
    book::cell value(std::size_t target, int row) const;   ///< ready for its cell

    bool holds_dates(std::size_t column) const { return dates_[column]; }   ///< a column of the contact sheet
    /// True where both say the same: phone numbers by their digits, texts without case and accents.
    bool same(std::size_t column, book::cell const& one, book::cell const& other) const;
    std::string shown(std::size_t column, book::cell const& content) const;

    std::string heading(int column) const;   ///< of the file

    /// Of the whole file; `not_taken`: columns of it with their headings.
    std::vector<std::string> remarks(std::map<int, std::string> const& not_taken) const;
    std::vector<std::string> doubts(int row) const;   ///< of a row
    bool unclear() const { return unclear_; }
    std::map<int, std::string> const& without_place() const {
        return without_place_;
    }   ///< columns of the file with their headings

private:
    void read_dates(std::size_t target);
    void read_amounts(std::size_t target);
    std::size_t place_of(int row) const;
    bool says_nothing(std::size_t target, std::string const& content) const;
    std::string taken_text(std::size_t target, int row) const;
    std::string value_in(std::size_t target, int column, int row) const;
    bool is_of_telephones(std::size_t target) const;
    bool has_column(int column) const;   ///< the contacts have one for what this column of the file is
    bool is_of_codes(std::size_t target) const;
    std::string with_name_parts(std::string name, taken_together const& more, int row) const;

    import_facts const& facts_;
    std::vector<taken_together> together_;                                 ///< for each target
    std::vector<bool> dates_, numbers_;                                    ///< for each column of the contact sheet
    std::map<std::size_t, recognition::date_column> read_;                 ///< by target
    std::map<std::size_t, recognition::amount_column> amounts_;            ///< by target
    std::map<std::size_t, std::map<std::size_t, std::string>> yearless_;   ///< birthdays as text, by target and place
    std::map<int, std::string> without_place_;
    bool unclear_ = false;
};

}
