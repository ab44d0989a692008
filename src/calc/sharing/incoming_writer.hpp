#pragma once
#include "book/change_set.hpp"
#include "calc/sharing/book_picture.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace referralbook::calc {

/// The rows below which others' rows were added in this session: a row that the user took away with Undo may come back
/// where it stood.
using lowest_rows = std::map<book::table_id, int>;

/// Writes what others changed into the workbook, unseen, a slice at a time, so that the window stays free. Each cell is
/// written only where it still holds what was read. Main thread only.
class incoming_writer {
public:
    incoming_writer(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        document_ref const& document, std::shared_ptr<book_picture const> read, sharing::incoming what,
        std::vector<sharing::key_write> keys, lowest_rows& lowest);

    /// Writes some more; false once there is nothing left. What cannot be written stands in not_written(): nothing is
    /// thrown.
    bool step();

    /// The workbook was edited between two steps: rows may stand elsewhere.
    void look_again() { rows_.reset(); }

    std::shared_ptr<sharing::incoming const> const& what() const { return all_; }
    std::set<sharing::row_name> const& not_written() const { return not_written_; }
    std::vector<sharing::key_write> const& keys() const { return keys_written_; }
    std::string const& problem() const { return problem_; }   ///< why something could not be written
    /// Rows were written that have no keys yet: the workbook gives them some when it is read.
    bool is_to_be_read() const { return to_be_read_; }

private:
    row_finder const& rows();
    bool some_keys();
    void give_up();
    bool some_changes();
    bool some_rows();
    bool write_row(sharing::row_name const& name, std::vector<sharing::cell_write const*> const& cells,
        row_finder const& rows, book::change_set& into);
    bool blank_row(sharing::row_name const& name, row_finder const& rows, book::change_set& into);
    void write(book::change_set const& changes, std::set<sharing::row_name> const& rows);
    void append(shared_place const& place, std::vector<sharing::row_name> const& rows);
    void append_to_new_table(book::table_id table, std::vector<sharing::row_name> const& rows);
    book::cell in_document_days(book::table_id table, std::string_view column, book::cell content) const;
    book::cell here(sharing::row_name const& name, std::string_view column, shared_place const& place, int row) const;

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    document_ref document_;
    std::shared_ptr<book_picture const> read_;
    std::shared_ptr<sharing::incoming const> all_;
    sharing::incoming const& what_;
    std::vector<sharing::key_write> keys_;
    lowest_rows& lowest_;
    double days_;
    struct changed_row {
        sharing::row_name name;
        std::vector<sharing::cell_write const*> cells;
    };
    std::vector<changed_row> changed_;   // those that are still to be written from next_changed_ on
    std::optional<row_finder> rows_;     // where the rows stood at the last look
    std::size_t next_key_ = 0, next_changed_ = 0, next_gone_ = 0, next_added_ = 0;
    std::size_t rows_a_piece_;
    bool to_be_read_ = false;
    std::vector<sharing::key_write> keys_written_;
    std::set<sharing::row_name> not_written_, under_way_;   // the second in this slice
    std::string problem_;
};

}
