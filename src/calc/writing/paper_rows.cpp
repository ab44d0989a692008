#include "calc/writing/paper_rows.hpp"
#include "calc/office/as.hpp"
#include "calc/writing/unmeasured_rows.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int of_the_width = 94;   // percent, in which a text must find room on the screen

Reference<beans::XPropertySet> properties(Any const& of) { return {of, UNO_QUERY_THROW}; }

bool is(Reference<beans::XPropertySet> const& of, char const* property) {
    bool yes = false;
    return (of->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= yes) && yes;
}

/// Columns that are narrower for as long as it lives.
class narrow_columns {
public:
    narrow_columns(document_ref const& document, Reference<table::XTableColumns> const& columns) : document_{document} {
        const unmeasured_rows quick{document_};
        for (int i = 0; i < columns->getCount(); ++i) {
            const auto column = properties(columns->getByIndex(i));
            if (!is(column, "IsVisible")) continue;
            sal_Int32 width = 0;
            column->getPropertyValue("Width") >>= width;
            before_.emplace_back(column, width);
            column->setPropertyValue("Width", Any{width * of_the_width / 100});
        }
    }
    ~narrow_columns() {
        try {
            const unmeasured_rows quick{document_};
            for (auto const& [column, width] : before_) column->setPropertyValue("Width", Any{width});
        } catch (uno::Exception const&) {}
    }
    narrow_columns(narrow_columns const&) = delete;
    narrow_columns& operator=(narrow_columns const&) = delete;

private:
    document_ref document_;
    std::vector<std::pair<Reference<beans::XPropertySet>, sal_Int32>> before_;
};

}

void fit_rows_to_paper(document_ref const& document, Reference<table::XCellRange> const& cells) {
    const narrow_columns narrow{document, as<table::XColumnRowRange>(cells)->getColumns()};
    const auto rows = as<table::XColumnRowRange>(cells)->getRows();
    // To be measured would show a hidden row.
    const auto measured = [&](int row) {
        const auto one = properties(rows->getByIndex(row));
        return is(one, "IsVisible") && is(one, "OptimalHeight");
    };
    for (int first = 0; first < rows->getCount(); ++first) {
        if (!measured(first)) continue;
        int last = first;
        while (last + 1 < rows->getCount() && measured(last + 1)) ++last;
        const auto together = cells->getCellRangeByPosition(0, first, 0, last);
        Reference<beans::XPropertySet> {
            as<table::XColumnRowRange>(together)->getRows(), UNO_QUERY_THROW
        } -> setPropertyValue("OptimalHeight", Any{true});
        first = last;
    }
}

}
