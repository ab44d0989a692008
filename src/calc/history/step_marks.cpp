#include "calc/history/step_marks.hpp"
#include "calc/office/as.hpp"
#include "calc/sharing/undo_watch.hpp"

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

#include <utility>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;

/// What is to be told once the step that the office is at is undone or redone.
struct step_marks::passed {
    std::vector<std::function<void()>> to_tell;
};

namespace {

class marked_step final : public cppu::WeakImplHelper1<document::XUndoAction> {
public:
    explicit marked_step(std::function<void()> passed) : passed_{std::move(passed)} {}

    rtl::OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override { pass(); }
    void SAL_CALL redo() override { pass(); }

private:
    void pass() noexcept {
        try {
            passed_();
        } catch (...) {
            // The office would throw away all steps for it.
        }
    }
    std::function<void()> passed_;
};

}

step_marks::step_marks(document_ref const& document) : document_{document}, passed_{std::make_shared<passed>()} {
    watch_ = watch_undo(document, [weak = std::weak_ptr{passed_}](undo_event what, std::string const&) {
        if (what == undo_event::done) return;
        const auto held = weak.lock();
        if (!held) return;
        for (auto const& tell : std::exchange(held->to_tell, {})) tell();
    });
}

step_marks::~step_marks() { unwatch_undo(document_, watch_); }

void step_marks::mark(std::function<void()> told) {
    const auto pass = [weak = std::weak_ptr{passed_}, told = std::move(told)] {
        if (const auto held = weak.lock()) held->to_tell.push_back(told);
    };
    as<document::XUndoManagerSupplier>(document_)->getUndoManager()->addUndoAction(new marked_step{pass});
}

}
