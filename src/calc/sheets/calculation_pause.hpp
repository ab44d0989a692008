#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>

namespace referralbook::calc {

/// No recalculation while thousands of formulas are written; the user's own setting comes back.
class calculation_pause {
public:
    explicit calculation_pause(document_ref const& document)
        : document_{document, com::sun::star::uno::UNO_QUERY},
          was_on_{document_.is() && document_->isAutomaticCalculationEnabled()} {
        if (was_on_) document_->enableAutomaticCalculation(false);
    }
    ~calculation_pause() {
        try {
            if (was_on_) document_->enableAutomaticCalculation(true);
        } catch (com::sun::star::uno::Exception const&) {}
    }
    calculation_pause(calculation_pause const&) = delete;
    calculation_pause& operator=(calculation_pause const&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::sheet::XCalculatable> document_;
    bool was_on_;
};

}
