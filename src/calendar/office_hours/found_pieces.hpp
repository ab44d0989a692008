#pragma once
#include "calendar/office_hours/hours_item.hpp"

#include <vector>

namespace referralbook::calendar {

/// The pieces of a text that were found so far, and what words and signs before the next one say of it.
class found_pieces {
public:
    /// Takes a piece, with what stands before it.
    void add(hours_item const& piece);

    void word() { worded_ = true; }           ///< a word that says nothing
    void from() { from_ = worded_ = true; }   ///< "as of 24 Dec"
    void besides() { besides_ = true; }       ///< "auch n.V."
    void only();                              ///< "nur n.V.", "by appointment only"
    void remark();                            ///< "8-12 (Praxis)"; at the beginning of the next piece
    void open_bracket() { opens_bracket_ = true; }
    void close_bracket();

    std::vector<hours_item> const& all() const { return all_; }
    bool worded() const { return worded_; }

    /// What stands last.
    bool behind(item_kind kind) const { return !all_.empty() && all_.back().kind == kind; }
    /// "closed": dates behind it are months as a whole.
    bool behind_closed_dates() const;
    /// "lunch 12-13".
    bool behind_times_of_break() const;
    /// "closed Sat. and Sun.": no hours stand behind the closing.
    bool behind_closing() const;

private:
    std::vector<hours_item> all_;
    bool worded_ = false, from_ = false, besides_ = false, only_ = false, remarked_ = false, opens_bracket_ = false;
};

}
