#include "calc/writing/unmeasured_rows.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

#include <optional>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr char is_measured[] = "IsAdjustHeightEnabled";

}

unmeasured_rows::unmeasured_rows(document_ref const& document) : document_{document, UNO_QUERY_THROW} {
    document_->getPropertyValue(is_measured) >>= before_;
    measure(false);
}

unmeasured_rows::~unmeasured_rows() {
    try {
        measure(before_);
    } catch (uno::Exception const&) {}
}

void unmeasured_rows::measure(bool on) const { document_->setPropertyValue(is_measured, Any{on}); }

void fill_down_unmeasured(document_ref const& document, Reference<table::XCellRange> const& cells) {
    bool some_wrap = true;
    as<beans::XPropertySet>(cells)->getPropertyValue("IsTextWrapped") >>= some_wrap;
    const auto state = as<beans::XPropertyState>(cells)->getPropertyState("IsTextWrapped");
    some_wrap = some_wrap || state == beans::PropertyState_AMBIGUOUS_VALUE;   // the value of cells that differ is false
    std::optional<unmeasured_rows> quick;
    if (!some_wrap) quick.emplace(document);
    as<sheet::XCellSeries>(cells)->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
}

}
