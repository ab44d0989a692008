#include "calc/set_up/set_up_writer.hpp"
#include "calc/office/office_language.hpp"

#include "calc/office/as.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/set_up/set_up_rows.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/calculation_pause.hpp"
#include "calc/writing/book_sheets.hpp"
#include "calc/writing/looks.hpp"
#include "calc/writing/own_sheets.hpp"
#include "calc/writing/page_looks.hpp"
#include "calc/writing/writer.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using book::table_id;

constexpr auto could_not = text::to_say("The workbook could not be set up and is as it was.");

/// The spellings that are one source, as rows of the sheet Aliases.
book::change_set alias_rows(commands::set_up_plan const& plan) {
    book::change_set rows;
    for (auto const& [spelling, source] : plan.aliases)
        rows.rows.push_back({table_id::aliases, {{"spelling", spelling}, {"source", source}}});
    return rows;
}

bool merged_in_the_way(sheet_ref const& sheet, commands::contact_plan const& contacts) {
    if (contacts.to_add.empty()) return false;
    const auto area = sheet->getCellRangeByPosition(contacts.to_add.front().second, contacts.header_row,
        contacts.to_add.back().second, std::max(contacts.last_row, contacts.header_row));
    if (as<util::XMergeable>(area)->getIsMerged()) return true;
    // Cells further up or left may be merged with some of the area.
    const auto cursor = sheet->createCursorByRange(Reference<sheet::XSheetCellRange>{area, UNO_QUERY_THROW});
    const auto before = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    cursor->collapseToMergedArea();
    const auto after = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    return before.StartColumn != after.StartColumn || before.StartRow != after.StartRow;
}

/// Sheets, columns, rows and looks, but for the spellings: of them the sheet alone, where it is missing.
void write_all(document_ref const& document, sheet_ref const& sheet, commands::set_up_facts const& facts,
    commands::set_up_plan const& plan, own_sheets& aliases_made, progress_window& progress) {
    progress.at(2, tr("Adding sheets ..."));
    const set_up_looks looks{document};
    create_sheets(document, plan);
    aliases_made.insert();
    keep_language(document);
    progress.at(10, tr("Filling the new sheets ..."));
    fill_sheets(document, plan, looks);
    add_own_columns(document, plan, looks);
    write_into_rules(document, plan, looks);
    progress.at(30, tr("Writing referrals ..."));
    write_referrals(document, plan);
    progress.at(60, tr("Adding columns ..."));
    if (plan.has_contacts) write_contacts(document, sheet, plan, looks);
    name_history(document, sheet, facts.found.header_row, plan.history);
    if (plan.log_to_remember) remember_log(document, sheet, facts);
    if (!aliases_made.empty()) aliases_made.write();   // its ledger cells read it by its headings
    finish_sheets(document, plan, looks);
    add_filters(document, plan);
    freeze_headers_on_redo(document, plan.sheets);
}

}

book::result<void> check_set_up(
    document_ref const& document, sheet_ref const& sheet, commands::set_up_plan const& plan) {
    if (is_read_only(document))
        return book::refuse(
            tr("This workbook is open for reading only. Save a copy under another name and set that up."));
    const Reference<util::XProtectable> structure{document, UNO_QUERY};
    if (structure.is() && structure->isProtected() && !plan.sheets.empty())
        return book::refuse(
            tr("The structure of this workbook is protected, so no sheets can be added. Take the protection away "
               "under Tools > Protect Spreadsheet Structure and try again."));
    const auto is_shut = [](sheet_ref const& which) {
        return book::refuse(
            tr("The sheet \"{1}\" is protected. Take the protection away under Tools > Protect Sheet and try again.",
                title_of(which)));
    };
    if (!plan.contacts.to_add.empty() && is_protected(sheet)) return is_shut(sheet);
    if (!plan.sheets.empty() && is_protected(sheet)) return is_shut(sheet);
    for (auto const& [id, place] : table_places(document))
        if (const auto own = sheet_named(document, place.sheet);
            id != table_id::contacts && !plan.empty() && is_protected(own))
            return is_shut(own);
    if (merged_in_the_way(sheet, plan.contacts))
        return book::refuse(
            tr("Merged cells stand right of the table, where the new columns belong. Split them under Format > Merge "
               "Cells and try again."));
    return {};
}

book::result<void> carry_out_set_up(Reference<uno::XComponentContext> const& context, document_ref const& document,
    sheet_ref const& sheet, commands::set_up_facts const& facts, commands::set_up_plan const& plan,
    Reference<frame::XController> const& controller, progress_window& progress, std::function<void()> const& last) {
    const Reference<util::XModifiable> modifiable{document, UNO_QUERY};
    const bool was_modified = modifiable.is() && modifiable->isModified();
    const language_while_set_up language{document, facts.writes};
    const auto aliases = alias_rows(plan);
    own_sheets aliases_made{document, aliases};   // where the sheet is missing
    std::optional<undo_step> step{std::in_place, document, tr("Set up this workbook")};
    auto done = step->done_or_taken_back(
        [&]() -> book::result<void> {
            {
                const calculation_pause pause{document};
                write_all(document, sheet, facts, plan, aliases_made, progress);
                if (aliases_made.empty())
                    if (auto joined = write_change_set(context, document, aliases); !joined) return joined;
                write_printed_headers(document);
                progress.at(80, tr("Calculating ..."));
            }
            if (last) last();
            return {};
        },
        could_not);
    if (!done) {
        if (!was_modified && modifiable.is()) modifiable->setModified(false);
        return done;
    }
    step.reset();
    freeze_headers(document, plan.sheets, controller);
    aliases_made.freeze();
    return {};
}

}
