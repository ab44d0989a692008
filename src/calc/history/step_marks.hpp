#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/document/XUndoManagerListener.hpp>

#include <functional>
#include <memory>

namespace referralbook::calc {

/// Knows single steps of Undo again: a mark lies in the step itself. By its title a step would be taken for any other
/// of the same title. Main thread only.
class step_marks {
public:
    explicit step_marks(document_ref const& document);
    ~step_marks();
    step_marks(step_marks const&) = delete;
    step_marks& operator=(step_marks const&) = delete;

    /// Marks the step that is open: `told` is called each time that it has been undone or redone.
    void mark(std::function<void()> told);

private:
    struct passed;
    document_ref document_;
    std::shared_ptr<passed> passed_;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> watch_;
};

}
