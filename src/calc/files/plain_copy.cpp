#include "calc/files/plain_copy.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/hidden_document.hpp"
#include "calc/files/passing_file.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/calculation_pause.hpp"
#include "calc/sheets/document.hpp"
#include "calc/sheets/key_columns.hpp"
#include "calc/sheets/named_cells.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"
#include "text/letters.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::Sequence;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int chunk_rows = 2048;   // between two of them the user may stop it
constexpr std::string_view ods = "calc8", xlsx = "Calc MS Excel 2007 XML";

/// Which formulas use a function of ours, by themselves or through a name of the workbook or of a sheet.
class ours {
public:
    explicit ours(document_ref const& document) {
        std::vector<Reference<sheet::XNamedRanges>> all{names_of(document)};
        const int sheets = as<container::XIndexAccess>(document->getSheets())->getCount();
        for (int i = 0; i < sheets; ++i) all.push_back(names_of(sheet_at(document, i)));
        for (bool more = true; more;) {   // a name may stand in another one
            more = false;
            for (auto const& names : all)
                for (auto const& name : names->getElementNames()) {
                    const Reference<sheet::XNamedRange> range{names->getByName(name), UNO_QUERY_THROW};
                    if (std::ranges::find(titles_, std::pair{names, name}) != titles_.end() ||
                        !in(utf8(range->getContent())))
                        continue;
                    through_.insert(text::in_capitals(utf8(name)));
                    titles_.emplace_back(names, name);
                    more = true;
                }
        }
    }

    bool in(std::string const& formula) const {
        if (formula.find('(') == std::string::npos && through_.empty()) return false;
        const auto text = text::in_capitals(formula);
        if (text.find("REFERRAL.") != std::string::npos || text.find("ORG.REFERRALBOOK.") != std::string::npos)
            return true;
        if (through_.empty()) return false;
        for (std::size_t from = 0; from < text.size();) {   // word by word
            auto to = from;
            while (to < text.size() &&
                (std::isalnum(static_cast<unsigned char>(text[to])) || text[to] == '_' || text[to] == '.' ||
                    static_cast<unsigned char>(text[to]) >= 0x80))
                ++to;
            const auto word = text.substr(from, to - from);   // of another sheet: SHEET1.NAME
            if (to > from && (through_.contains(word) || through_.contains(word.substr(word.rfind('.') + 1))))
                return true;
            from = std::max(to, from + 1);
        }
        return false;
    }

    /// Takes the names away that nothing uses any more.
    void remove_names() const {
        for (auto const& [names, name] : titles_) names->removeByName(name);
    }

private:
    std::set<std::string> through_;
    std::vector<std::pair<Reference<sheet::XNamedRanges>, rtl::OUString>>
        titles_;   ///< of the workbook and of its sheets
};

/// A formula that gives this error.
rtl::OUString error_formula(sal_Int32 code) {
    switch (code) {
    case 32767: return "=NA()";
    case 532: return "=1/0";
    case 503: return "=#NUM!";
    case 524: return "=#REF!";
    case 525: return "=#NAME?";
    default: return "=#VALUE!";
    }
}

class value_writer {
public:
    /// `told` hears how much of the sheet is done, 0 to 1; it may throw to stop.
    value_writer(sheet_ref const& from, sheet_ref const& to, ours const& which, std::function<void(double)> told)
        : from_{from}, to_{to}, which_{which}, told_{std::move(told)} {}

    int write() {
        using namespace sheet::CellFlags;
        const auto formulas = as<sheet::XCellRangesQuery>(to_)->queryContentCells(FORMULA)->getRangeAddresses();
        for (sal_Int32 i = 0; i < formulas.getLength(); ++i) {
            auto const& part = formulas[i];
            for (int column = part.StartColumn; column <= part.EndColumn; ++column)
                for (int top = part.StartRow; top <= part.EndRow; top += chunk_rows) {
                    told_(static_cast<double>(i) / formulas.getLength());
                    write(column, top, std::min<int>(part.EndRow, top + chunk_rows - 1));
                }
        }
        return done_;
    }

    /// Whether the sheet has any formula of ours.
    bool has_any() const {
        const auto formulas = as<sheet::XCellRangesQuery>(to_)
                                  ->queryContentCells(sheet::CellFlags::FORMULA)
                                  ->getRangeAddresses();
        return std::ranges::any_of(formulas, [&](table::CellRangeAddress const& part) {
            const auto texts = as<sheet::XCellRangeFormula>(
                to_->getCellRangeByPosition(part.StartColumn, part.StartRow, part.EndColumn, part.EndRow))
                                   ->getFormulaArray();
            return std::ranges::any_of(texts, [&](auto const& row) {
                return std::ranges::any_of(row, [&](rtl::OUString const& text) { return which_.in(utf8(text)); });
            });
        });
    }

private:
    void write(int column, int top, int bottom) {
        const auto texts = as<sheet::XCellRangeFormula>(to_->getCellRangeByPosition(column, top, column, bottom))
                               ->getFormulaArray();
        const auto is_ours = [&](int row) { return which_.in(utf8(std::as_const(texts)[row - top][0])); };
        for (int row = top; row <= bottom;) {
            auto end = row;
            while (end <= bottom && is_ours(end)) ++end;
            if (end > row) replace(column, row, end - 1);
            row = std::max(end, row + 1);
        }
    }

    /// A formula over several cells goes as a whole, and all of its cells become values.
    void dissolve_matrix(int column, int row) {
        const Reference<sheet::XSheetCellRange> cell{
            to_->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW};
        const auto cursor = to_->createCursorByRange(cell);
        cursor->collapseToCurrentArray();
        const auto area = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
        const auto range = to_->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
        as<sheet::XArrayFormulaRange>(range)->setArrayFormula({});
        put(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
    }

    void replace(int column, int top, int bottom) {
        for (int row = top; row <= bottom; ++row) {
            const Reference<sheet::XArrayFormulaRange> cell{
                to_->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW};
            // Not a matrix any more where an earlier cell of it has dissolved it.
            if (cell->getArrayFormula().isEmpty()) continue;
            dissolve_matrix(column, row);
        }
        put(column, top, column, bottom);
        done_ += bottom - top + 1;
    }

    void put(int left, int top, int right, int bottom) {
        const auto values = as<sheet::XCellRangeData>(from_->getCellRangeByPosition(left, top, right, bottom))
                                ->getDataArray();
        as<sheet::XCellRangeData>(to_->getCellRangeByPosition(left, top, right, bottom))->setDataArray(values);
        const auto at = [&](int column, int row) -> Any const& {
            return std::as_const(std::as_const(values)[row - top])[column - left];
        };
        for (int column = left; column <= right; ++column)
            for (int row = top; row <= bottom; ++row) {
                if (!at(column, row).hasValue()) {
                    to_->getCellByPosition(column, row)
                        ->setFormula(error_formula(from_->getCellByPosition(column, row)->getError()));
                    continue;
                }
                // An empty text is not an empty cell to the formulas that look at it.
                auto end = row;
                for (rtl::OUString text; end <= bottom && (at(column, end) >>= text) && text.isEmpty(); ++end) {}
                if (end == row) continue;
                to_->getCellByPosition(column, row)->setFormula("=\"\"");
                if (end - row > 1)
                    as<sheet::XCellSeries>(to_->getCellRangeByPosition(column, row, column, end - 1))
                        ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
                row = end - 1;
            }
    }

    sheet_ref from_, to_;
    ours const& which_;
    std::function<void(double)> told_;
    int done_ = 0;
};

/// Takes protection without a password off sheets and the structure of the copy, and puts it back at the end.
class lifted_protection {
public:
    /// False where a password stands.
    bool lift(Reference<uno::XInterface> const& what) {
        const Reference<util::XProtectable> protectable{what, UNO_QUERY};
        if (!protectable.is() || !protectable->isProtected()) return true;
        try {
            protectable->unprotect({});
        } catch (uno::Exception const&) {}
        if (protectable->isProtected()) return false;
        lifted_.push_back(protectable);
        return true;
    }
    void put_back() {
        for (auto const& one : lifted_) one->protect({});
    }

private:
    std::vector<Reference<util::XProtectable>> lifted_;
};

uno::Sequence<beans::PropertyValue> as_file_of(std::string_view filter) {
    const auto how = property("FilterName", ustring(filter));
    return {&how, 1};
}

bool has_history(document_ref const& copy) {
    return named_place(copy, book::table(book::table_id::history).name).has_value();
}

bool has_keys(document_ref const& copy, sheet_ref const& sheet) {
    return std::ranges::any_of(table_places(copy), [&, title = title_of(sheet)](auto const& one) {
        return one.second.sheet == title && key_column(copy, one.first, one.second);
    });
}

/// Who did what in this office is nobody else's.
void take_history_away(document_ref const& copy) {
    auto const& name = book::table(book::table_id::history).name;
    const auto place = named_place(copy, name);
    if (!place) return;
    copy->getSheets()->removeByName(ustring(title_of(sheet_at(copy, place->Sheet))));
    const auto names = names_of(copy);
    if (names->hasByName(ustring(name))) names->removeByName(ustring(name));
}

/// Nor is the shared book that the workbook belongs to: a copy must not connect to it, and be another desk by that.
void take_sharing_away(document_ref const& copy) {
    const auto source = as<document::XDocumentPropertiesSupplier>(copy)->getDocumentProperties();
    const auto properties = source->getUserDefinedProperties();
    for (auto const& one : as<beans::XPropertySet>(properties)->getPropertySetInfo()->getProperties())
        if (std::string_view{utf8(one.Name)}.starts_with(properties_of_sharing)) properties->removeProperty(one.Name);
    for (auto const& [table, place] : table_places(copy)) remove_key_column(copy, table, place);
}

/// Opening the copy may have set its Today to this day: it gets the day of the original again.
void keep_today(document_ref const& from, document_ref const& to) {
    const auto place = named_place(from, book::names::today);
    if (!place) return;
    const auto value = sheet_at(from, place->Sheet)->getCellByPosition(place->StartColumn, place->StartRow)->getValue();
    const auto cell = sheet_at(to, place->Sheet)->getCellByPosition(place->StartColumn, place->StartRow);
    if (cell->getValue() != value) cell->setValue(value);
}

/// Makes a copy of the workbook, open and hidden, one that needs no extension; how many formulas became values. Once
/// that is done everything is calculated: what is saved shows what the original shows.
book::result<int> write_values(document_ref const& original, document_ref const& copy, progress_window& progress) {
    int done = 0;
    const ours which{copy};
    const int sheets = as<container::XIndexAccess>(copy->getSheets())->getCount();
    const calculation_pause pause{copy};
    lifted_protection protection;
    if (has_history(copy) && !protection.lift(copy)) return book::refuse(protected_structure());
    for (int i = 0; i < sheets; ++i) {
        const auto from = sheet_at(original, i);
        const auto doing = tr("Writing values on the sheet {1} ...", title_of(from));
        const auto to = sheet_at(copy, i);
        value_writer values{from, to, which,
            [&](double share) { progress.at(30 + static_cast<int>(50 * (i + share) / sheets), doing); }};
        if ((values.has_any() || has_keys(copy, to)) && !protection.lift(to))
            return book::refuse(protected_sheet(title_of(from)));
        done += values.write();
    }
    take_sharing_away(copy);
    which.remove_names();
    take_history_away(copy);
    keep_today(original, copy);
    protection.put_back();
    return done;
}

}

book::result<int> write_plain_copy(
    command_call const& call, std::filesystem::path const& path, progress_window& progress) {
    const auto extension = text::in_capitals(files::text_of(path.extension()));
    if (extension != ".ODS" && extension != ".XLSX")
        return book::refuse(tr("A copy to share is an .ods or an .xlsx file. Give the file such a name."));
    const passing_file whole{".ods"}, plain{extension == ".ODS" ? ".ods" : ".xlsx"};
    int done = 0;
    {
        progress.at(2, tr("Copying the workbook ..."));
        if (const auto copied = store(call.document, whole, as_file_of(ods)); !copied)
            return book::refuse(copied.error());
        progress.at(15, tr("Opening the copy ..."));
        const hidden_document copy{call.context, whole.path(), opened_for::changing};
        if (!copy.document().is()) return book::refuse(no_passing_file());
        const Reference<document::XUndoManagerSupplier> undo{copy.document(), UNO_QUERY};
        if (undo.is()) undo->getUndoManager()->lock();
        const auto written = write_values(call.document, copy.document(), progress);
        if (!written) return book::refuse(written.error());
        done = *written;
        progress.at(85, tr("Saving the copy ..."));
        if (const auto saved = store(copy.document(), plain, as_file_of(extension == ".ODS" ? ods : xlsx)); !saved)
            return book::refuse(saved.error());
    }
    const auto content = files::read_whole_file(plain.path(), office_language());
    if (!content) return book::refuse(content.error());
    if (const auto written = files::write_whole_file(path, content->value_or(""), office_language()); !written)
        return book::refuse(written.error());
    return done;
}

}
