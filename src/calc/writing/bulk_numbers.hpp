#pragma once
#include "calc/sheets/scratch_sheet.hpp"
#include "calc/writing/write_plan.hpp"

#include <com/sun/star/util/XNumberFormats.hpp>

#include <functional>
#include <optional>
#include <span>

namespace referralbook::calc {

/// The number format of a date, or of a date with its time, in a cell that has none yet: the document's own with a year
/// of four digits.
sal_Int32 date_format(document_ref const& document,
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> const& formats, book::column_kind kind);
/// The cell's number format in `key`, and its type (com::sun::star::util::NumberFormat).
sal_Int16 format_type(com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> const& formats,
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> const& cells, sal_Int32& key);

/// Above this many rows in one piece cells are copied instead of set one by one: each would be a step of its own in
/// Undo, and each of those calculates anew what depends on it.
inline constexpr int many_rows = 32;

/// Writes many numbers of one column at once: on a scratch sheet, to be copied over in one go, for each cell set by
/// itself would be a step of its own in Undo and calculate anew what depends on it. Lives inside one undo step.
class bulk_numbers {
public:
    bulk_numbers(document_ref const& document,
        com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> const& formats)
        : document_{document}, formats_{formats} {}

    /// How many of the cells from the first on are numbers of one column, from top to bottom and close together, with
    /// nothing calculated between them; 0 where they are too few to be worth it.
    std::size_t piece(std::span<cell_write const> cells) const;
    void write(std::span<cell_write const> piece);

private:
    void show_as_dates(std::span<cell_write const> piece, int above) const;

    document_ref document_;
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> formats_;
    std::optional<scratch_sheet> scratch_;
};

}
