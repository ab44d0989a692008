// Runs inside the office, because a call through the pipe costs more than what is to be measured: the seconds that
// LEDGER takes for a range, and those of getDataArray alone for the same cells. Loaded by office_bench through the
// office's own loader of shared libraries; in no extension.
#include "office/support/as.hpp"
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/factory.hxx>
#include <cppuhelper/implbase1.hxx>
#include <org/referralbook/XFunctions.hpp>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::Sequence;

namespace {

constexpr int rounds = 7, chunk_rows = 1024;

// Of this thread: a busy machine must not show.
double processor_time() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double fastest(std::function<void()> const& work) {
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = processor_time();
        work();
        best = std::min(best, processor_time() - begin);
    }
    return best;
}

class reading_probe final : public cppu::WeakImplHelper1<task::XJob> {
public:
    explicit reading_probe(Reference<uno::XComponentContext> const& context) : context_{context} {}

    // Range, Document, Rows, Columns, Today. Gives the seconds of LEDGER and of getDataArray.
    Any SAL_CALL execute(Sequence<beans::NamedValue> const& arguments) override {
        Reference<table::XCellRange> range;
        Reference<beans::XPropertySet> document;
        sal_Int32 rows = 0, columns = 0;
        double today = 0;
        for (auto const& one : arguments) {
            if (one.Name == "Range") one.Value >>= range;
            if (one.Name == "Document") one.Value >>= document;
            if (one.Name == "Rows") one.Value >>= rows;
            if (one.Name == "Columns") one.Value >>= columns;
            if (one.Name == "Today") one.Value >>= today;
        }
        const Reference<org::referralbook::XFunctions> functions{
            context_->getServiceManager()->createInstanceWithContext("org.referralbook.Functions", context_),
            uno::UNO_QUERY_THROW};
        std::vector<double> seconds;
        seconds.push_back(fastest([&] {
            functions->ledger(document, range, Any{today}, Any{}, Any{}, Any{}, Any{});
            today += 1;   // never the ledger of the round before
        }));
        seconds.push_back(fastest([&] {
            for (sal_Int32 top = 0; top < rows; top += chunk_rows) {
                const auto bottom = std::min(top + chunk_rows, rows) - 1;
                referralbook::tests::as<sheet::XCellRangeData>(
                    range->getCellRangeByPosition(0, top, columns - 1, bottom))
                    ->getDataArray();
            }
        }));
        return Any{Sequence<double>{seconds.data(), static_cast<sal_Int32>(seconds.size())}};
    }

private:
    Reference<uno::XComponentContext> context_;
};

Reference<uno::XInterface> SAL_CALL make(Reference<uno::XComponentContext> const& context) {
    return static_cast<cppu::OWeakObject*>(new reading_probe{context});
}

}

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(char const* name, void*, void*) {
    const auto implementation = rtl::OUString::createFromAscii(name);
    const auto factory = cppu::createSingleComponentFactory(make, implementation, {&implementation, 1});
    if (factory.is()) factory->acquire();
    return factory.get();
}
