#include "calc/sheets/scratch_sheet.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

void copy(sheet_ref const& from, sheet_ref const& to, int left, int top, int right, int bottom) {
    const auto area = as<sheet::XCellRangeAddressable>(from->getCellRangeByPosition(left, top, right, bottom))
                          ->getRangeAddress();
    const auto place = as<sheet::XCellRangeAddressable>(to->getCellRangeByPosition(left, top, left, top))
                           ->getRangeAddress();
    as<sheet::XCellRangeMovement>(to)->copyRange({place.Sheet, place.StartColumn, place.StartRow}, area);
}

}

scratch_sheet::scratch_sheet(document_ref const& document) : document_{document}, title_{"Referral Book works here"} {
    const auto sheets = document->getSheets();
    while (sheets->hasByName(title_)) title_ += "_";
    sheets->insertNewByName(title_, static_cast<sal_Int16>(sheets->getElementNames().getLength()));
    sheet_.set(sheets->getByName(title_), UNO_QUERY_THROW);
}

scratch_sheet::~scratch_sheet() {
    try {
        document_->getSheets()->removeByName(title_);
    } catch (uno::Exception const&) {}
}

void scratch_sheet::copy_to(sheet_ref const& other, int left, int top, int right, int bottom) const {
    copy(sheet_, other, left, top, right, bottom);
}

void scratch_sheet::copy_from(sheet_ref const& other, int left, int top, int right, int bottom) const {
    copy(other, sheet_, left, top, right, bottom);
}

}
