#pragma once
#include "office/support/uno_text.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::tests {

inline constexpr std::string_view ods = "calc8";
inline constexpr std::string_view xlsx = "Calc MS Excel 2007 XML";

/// What a dispatched command answered.
struct command_result {
    bool done = false;                ///< the command says that it was done; the office's own do not always
    com::sun::star::uno::Any value;   ///< what it gave back, e.g. a sentence
};

/// An open workbook; closes without a question when it goes.
///
/// Cells are named as a user names them: "B7" is on the first sheet, "Rules.B2" or "$'Meyer & Co'.A1" on another, and a
/// workbook-scope name such as "RB_TODAY" works too. Unknown addresses throw.
class workbook {
public:
    workbook(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::lang::XComponent> const& component);
    ~workbook();
    workbook(workbook&& other) noexcept;
    workbook& operator=(workbook&& other) noexcept;
    workbook(workbook const&) = delete;
    workbook& operator=(workbook const&) = delete;

    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> model() const;
    /// Any other interface of the model.
    template <class Interface> com::sun::star::uno::Reference<Interface> as() const {
        return {component_, com::sun::star::uno::UNO_QUERY_THROW};
    }

    // Sheets, ranges and cells
    std::vector<std::string> sheet_titles() const;
    bool has_sheet(std::string_view title) const;
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet(std::string_view title) const;
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet(int index = 0) const;
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> add_sheet(std::string_view title);
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> range(std::string_view address) const;
    com::sun::star::uno::Reference<com::sun::star::table::XCell> cell(std::string_view address) const;
    /// The address a workbook-scope name stands for, "$Sheet1.$A$1"; "" when there is no such name.
    std::string name(std::string_view name) const;
    void add_name(std::string_view name, std::string_view address);

    // Writing: `put` as if typed (numbers, dates as ISO text, formulas with ';'); `put_text` as text whatever it looks
    // like
    void put(std::string_view address, std::string_view typed);
    void put(std::string_view address, double number);
    void put_text(std::string_view address, std::string_view text);
    /// Many cells at once from the top left cell; each value as `put_text` or a number.
    void put_rows(std::string_view top_left, std::vector<std::vector<com::sun::star::uno::Any>> const& rows);

    // Reading
    double number(std::string_view address) const;
    std::string text(std::string_view address) const;      ///< as the cell shows it
    std::string formula(std::string_view address) const;   ///< as stored, English names and ';'
    int error(std::string_view address) const;             ///< 0, or Calc's number: 519 #VALUE!, 32767 #N/A ...
    /// "7", "Overdue", "#VALUE!", "" - one word for comparing and for messages.
    std::string shown(std::string_view address) const;

    void calculate() const;          ///< what waits to be calculated
    void hard_recalculate() const;   ///< everything, as Ctrl+Shift+F9 does

    // Undo, as the user has it
    bool undo();   ///< false: nothing to undo
    bool redo();
    std::vector<std::string> undo_titles() const;   ///< latest first
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo_manager() const;

    // Files
    void store(std::filesystem::path const& path, std::string_view filter = ods);
    bool modified() const;
    void close();
    void release() noexcept { component_.clear(); }   ///< leaves it open, for the user

    // The window
    com::sun::star::uno::Reference<com::sun::star::frame::XController> controller() const;
    void activate_sheet(std::string_view title);
    void select(std::string_view address);
    /// Runs a command URL (".uno:..." or one of ours) in this workbook's window and waits for its answer.
    command_result dispatch(std::string_view url, std::initializer_list<named_value> arguments = {}) const;

private:
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    com::sun::star::uno::Reference<com::sun::star::lang::XComponent> component_;
};

}
