#include "calc/office/progress_window.hpp"
#include "calc/office/arguments.hpp"
#include "calc/office/dialog_window.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/task/XStatusIndicatorFactory.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

constexpr auto patience = std::chrono::milliseconds{500}, between_moves = std::chrono::milliseconds{100};
constexpr int never = 101;   // percent

}

class progress_window::stop_window {
public:
    stop_window(command_call const& call, std::string_view title) : dialog_{call.context, call.frame, title} {
        dialog_.model("")->setPropertyValue("Closeable", Any{false});
        dialog_.set_size(180, 48);
        dialog_.add("FixedText", "what", {8, 8, 164, 10});
        dialog_.add_button("stop", tr("~Stop"), button_role::action, {122, 26, 50, 14});
        dialog_.on_press("stop", [this] { pressed_ = true; });
        dialog_.open();
    }

    bool pressed(std::string_view doing) {
        dialog_.set_label("what", doing);
        dialog_.take_events();
        return pressed_;
    }

private:
    dialog_window dialog_;
    bool pressed_ = false;
};

progress_window::progress_window(command_call const& call, std::string_view title)
    : call_{call}, stop_at_{place_argument(call, argument::stop_at).value_or(never)}, title_{title} {
    const Reference<task::XStatusIndicatorFactory> factory{call.frame, UNO_QUERY};
    if (factory.is()) bar_ = factory->createStatusIndicator();
    if (bar_.is()) bar_->start(ustring(title_), 100);
    ++at_work_;
}

progress_window::~progress_window() {
    --at_work_;
    try {
        window_.reset();
        if (bar_.is()) bar_->end();
    } catch (uno::Exception const&) {}
}

void progress_window::at(int percent, std::string_view doing) {
    if (percent >= stop_at_) throw stopped_by_user{};
    const auto now = std::chrono::steady_clock::now();
    if (doing == doing_ && now - moved_ < between_moves) return;
    doing_ = doing;
    moved_ = now;
    if (bar_.is()) bar_->setValue(percent);
    if (call_.quiet()) return;
    if (!window_ && now - began_ > patience && call_.frame.is()) window_ = std::make_unique<stop_window>(call_, title_);
    if (window_ && window_->pressed(doing)) throw stopped_by_user{};
}

}
