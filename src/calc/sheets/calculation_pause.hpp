#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>

namespace referralbook::calc {

/// As long as it lives the document is not recalculated, for thousands of formulas are written; afterwards it is as the
/// user had it set.
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
