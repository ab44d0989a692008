// Runs inside the office: the seconds that a refresh of the deck takes after a tick, and those of reading the workbook
// alone. Loaded by office_bench as reading_probe is; in no extension.
#include "calc/reading/reader.hpp"
#include "calc/sheets/document.hpp"
#include "panels/follow_ups.hpp"
#include "panels/known/digest.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/factory.hxx>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>
#include <ctime>

using namespace com::sun::star;
using namespace referralbook;
using uno::Any;
using uno::Reference;
using uno::Sequence;

namespace {

constexpr int rounds = 9;

// Of this thread: a busy machine must not show.
double processor_time() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

template <class F> double time_of(F const& work) {
    const auto begin = processor_time();
    work();
    return processor_time() - begin;
}

class deck_probe final : public cppu::WeakImplHelper1<task::XJob> {
public:
    // Document, Tick (a cell, whose number is changed before each round), Today. Gives the seconds of the reading, of
    // the whole refresh, and how many steps it lists.
    Any SAL_CALL execute(Sequence<beans::NamedValue> const& arguments) override {
        calc::document_ref document;
        Reference<table::XCell> tick;
        double today = 0;
        for (auto const& one : arguments) {
            if (one.Name == "Document") one.Value >>= document;
            if (one.Name == "Tick") one.Value >>= tick;
            if (one.Name == "Today") one.Value >>= today;
        }
        panels::memory remembered;
        double reading = 1e9, refresh = 1e9;
        std::size_t steps = 0;
        for (int i = 0; i < rounds; ++i) {
            tick->setValue(today - i % 2);
            reading = std::min(reading, time_of([&] { calc::read_workbook(document); }));
            refresh = std::min(refresh, time_of([&] {
                auto workbook = calc::read_workbook(document);
                const auto day = *book::day_of_serial(today, workbook.origin);
                const auto known = panels::digest_of(std::move(workbook), day, &remembered);
                static_cast<void>(panels::follow_ups(*known, {}));
                steps = known->list.items.size();
            }));
        }
        const double found[]{reading, refresh, static_cast<double>(steps)};
        return Any{Sequence<double>{found, 3}};
    }
};

Reference<uno::XInterface> SAL_CALL make(Reference<uno::XComponentContext> const&) {
    return static_cast<cppu::OWeakObject*>(new deck_probe);
}

}

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(char const* name, void*, void*) {
    const auto implementation = rtl::OUString::createFromAscii(name);
    const auto factory = cppu::createSingleComponentFactory(make, implementation, {&implementation, 1});
    if (factory.is()) factory->acquire();
    return factory.get();
}
