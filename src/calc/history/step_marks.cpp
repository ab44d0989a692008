#include "calc/history/step_marks.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/sharing/undo_watch.hpp"

#include <utility>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;

/// What is to be told once the step that the office is at is undone or redone.
struct step_marks::passed {
    std::vector<std::function<void()>> to_tell;
};

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
    const auto pass = [weak = std::weak_ptr{passed_}, told = std::move(told)](document_ref const&) {
        if (const auto held = weak.lock()) held->to_tell.push_back(told);
    };
    keep_in_step(document_, pass, pass);
}

}
