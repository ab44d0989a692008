#pragma once
#include "formats/csv_record.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::formats {

/// Reads the records of a text one after the other.
///
/// What a quotation mark means is not always plain: cells go over several lines between two of them, and a lone one may
/// be an inch sign, a mark for "the same as above" or a slip. A cell ends at a mark with a delimiter or a line's end
/// behind it. In a file that is not well formed, where that is in another line, and the line has as many cells as the
/// records before when the mark is taken for a letter, and so has the next one, it is a letter. So is each that is not
/// closed within 256 letters, once marks that are none made it look at the text sixteen times over.
class csv_reader {
public:
    csv_reader(std::string_view text, char delimiter);

    /// False at the end of the text. Blank lines are no records.
    bool next(csv_record& record);

    int open_quote_line() const { return open_quote_line_; }   ///< the first with a mark that was taken for a letter
    std::size_t widest() const { return widest_; }
    std::size_t cut_cells() const { return cut_cells_; }
    /// Letters that were looked at so far, each as often as it was: what the reading took, whatever the computer.
    std::size_t looked_at() const { return looked_at_; }

private:
    enum class quotes { over_lines, in_one_line, inches };
    /// How a record may be read.
    struct reading {
        std::vector<std::string> cells;
        std::size_t end = 0;               ///< where its line ends
        std::size_t width = 0;             ///< cells, those beyond most_cells too
        std::size_t cut = 0;               ///< cells that are longer than longest_cell
        int breaks = 0;                    ///< line breaks in its cells
        bool never_closed = false;         ///< a mark is a letter, for no other closes it
        bool closed_oddly = false;         ///< a mark was closed in another line by one that seems to open a cell
        bool closed_like_opened = false;   ///< a delimiter or line's end stands before a mark that closes in another
                                           ///< line
        bool like_prose = false;           ///< a blank stands behind a delimiter
    };
    reading read(std::size_t at, quotes how);
    void read_cell(std::size_t& at, quotes how, std::string& content, reading& into);
    bool quoted(std::size_t& at, quotes how, std::string& content, reading& into);
    bool quoted_behind_blanks(std::size_t& from, std::string& content);
    bool ends_cell(std::size_t at) const;
    bool is_inner(std::size_t at);
    bool is_tired() const;
    std::size_t behind_break(std::size_t at) const;
    bool is_usual_line(std::size_t at);
    bool is_well_formed() const;
    reading likeliest();
    void count(std::size_t width);
    std::size_t usual_width() const;

    std::string_view text_;
    char delimiter_, quote_;
    bool well_formed_;   ///< as programs write: what seems odd is meant so
    std::size_t at_ = 0;
    int line_ = 1, open_quote_line_ = 0;
    std::size_t widest_ = 0, cut_cells_ = 0;
    std::map<std::size_t, std::size_t> widths_;   ///< of the records so far, and how many have it
    std::set<std::size_t> usual_widths_;          ///< those that the most have
    std::size_t last_width_ = 0, most_of_a_width_ = 0;
    std::size_t looked_at_ = 0;
    bool none_closes_ = false;   ///< no mark behind closes one over lines
};

}
